import PlanModel

/// Walks what rests on other things, these first, without recursion: chains have no limit.
struct Postorder<Node: Hashable> {
  private var root: Node?
  private var open: Set<Node> = []
  private var stack: [(node: Node, needs: [Node], next: Int)] = []

  init(_ root: Node) { self.root = root }

  /// The next node, all of whose needs came before it; nil where there are no more.
  ///
  /// - Parameters:
  ///   - isDone: whether a node came in an earlier walk, or in this one.
  ///   - cycle: what to refuse nodes with that need each other, the first one again at the end.
  mutating func next(
    isDone: (Node) -> Bool, needs: (Node) throws(PlanError) -> [Node],
    cycle: ([Node]) -> PlanError
  ) throws(PlanError) -> Node? {
    if let root {
      self.root = nil
      guard !isDone(root) else { return nil }
      enter(root, try needs(root))
    }
    while let top = stack.indices.last {
      guard stack[top].next < stack[top].needs.count else {
        let node = stack.removeLast().node
        open.remove(node)
        return node
      }
      let need = stack[top].needs[stack[top].next]
      stack[top].next += 1
      guard !isDone(need) else { continue }
      guard !open.contains(need) else { throw cycle(members(from: need)) }
      enter(need, try needs(need))
    }
    return nil
  }

  /// The nodes that wait for what they need.
  var waiting: [Node] { stack.map(\.node) }

  private mutating func enter(_ node: Node, _ needs: [Node]) {
    open.insert(node)
    stack.append((node, needs, 0))
  }

  /// The nodes that lead from one back to itself.
  private func members(from node: Node) -> [Node] {
    stack.map(\.node).drop { $0 != node } + [node]
  }
}
