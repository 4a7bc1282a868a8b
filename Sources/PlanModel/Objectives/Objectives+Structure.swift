import Quantities

// Operations on the tree itself.
extension Objectives {
  /// Adds what the closure says about a new aim, behind its siblings.
  package mutating func add(
    _ kind: AimKind, _ title: Name, under parent: AimID?, in year: FiscalYear,
    _ describe: (inout Aim) -> Void
  ) throws(PlanError) -> AimID {
    try check(title, under: parent)
    try checkDepth(of: 1, below: parent)
    var draft = Aim(id: AimID(kind, given[kind] + 1), parent: parent, order: 0, title: title)
    describe(&draft)
    try draft.check(in: year)
    let id = give(kind)
    draft.order = giveOrder()
    insert(draft)
    return id
  }

  /// Takes an aim with all under it to another objective, or an objective to the top.
  package mutating func move(_ id: AimID, under parent: AimID?) throws(PlanError) {
    guard parent != nil || id.kind == .objective else { throw .objective(.resultAtTop(id)) }
    if let parent {
      guard parent != id, !ancestors(of: parent).contains(id) else {
        throw .objective(.inside(parent, of: id))
      }
    }
    if parent != self[id].parent { try check(self[id].title, under: parent) }
    try checkDepth(of: (subtree(of: id).map(\.depth).max() ?? 0) + 1, below: parent)
    let order = giveOrder()
    modify(id) { aim in
      aim.parent = parent
      aim.order = order
    }
  }

  package mutating func rename(_ id: AimID, to title: Name) throws(PlanError) {
    if title != self[id].title { try check(title, under: self[id].parent) }
    modify(id) { $0.title = title }
  }

  /// Removes an aim; one with others under it only with them, and only where that was said.
  /// Returns how many went.
  package mutating func remove(_ id: AimID, anyway: Bool = false) throws(PlanError) -> Int {
    let subtree = subtree(of: id).map(\.id)
    guard anyway || subtree.count == 1 else {
      throw .objective(.childrenInTheWay(of: id, children(of: id).map(\.text)))
    }
    for id in subtree.reversed() { removeLeaf(id) }
    return subtree.count
  }

  func check(_ title: Name, under parent: AimID?) throws(PlanError) {
    guard AimID(title.text) == nil else { throw .objective(.titleIsIdentifier(title)) }
    if let other = child(title, of: parent) { throw .objective(.titleTaken(title, by: other)) }
  }

  /// Whether so many levels fit below an objective.
  func checkDepth(of levels: Int, below parent: AimID?) throws(PlanError) {
    guard let parent else { return }
    guard ancestors(of: parent).count + 1 + levels <= Self.maximumDepth else {
      throw .objective(.tooDeep(parent))
    }
  }
}
