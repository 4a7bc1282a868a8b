import Quantities

extension Budget {
  /// The children of a line in their order.
  package func children(of id: LineID) -> [BudgetLine] {
    guard let envelope = envelopes[id] else { return [] }
    return inOrder(envelope.children.values.map { self[$0] })
  }

  package func hasChildren(_ id: LineID) -> Bool { envelopes.keys.contains(id) }

  /// The child of that name.
  package func child(_ name: Name, of id: LineID) -> LineID? { envelopes[id]?.children[name] }

  /// The lines above, from the parent up to the total.
  package func ancestors(of id: LineID) -> [LineID] {
    var ancestors: [LineID] = []
    var next = box(id).value.parent
    while let parent = next {
      ancestors.append(parent)
      next = box(parent).value.parent
    }
    return ancestors
  }

  /// The parents of several lines, each once.
  func parents(of ids: [LineID]) -> [LineID] {
    var parents: [LineID] = []
    for id in ids {
      // Most of the lines that an operation names are siblings.
      guard let parent = box(id).value.parent, parent != parents.last, !parents.contains(parent)
      else { continue }
      parents.append(parent)
    }
    return parents
  }

  /// The line and everything below it, parents before children, siblings in order.
  package func subtree(of id: LineID) -> [LineID] {
    var found: [LineID] = []
    var waiting = [id]
    while let next = waiting.popLast() {
      found.append(next)
      waiting += children(of: next).reversed().map(\.id)
    }
    return found
  }

  func inOrder(_ lines: [BudgetLine]) -> [BudgetLine] {
    lines.sorted { $0.order < $1.order }
  }
}
