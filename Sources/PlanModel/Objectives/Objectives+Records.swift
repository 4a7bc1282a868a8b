import Quantities

extension Objectives {
  /// All aims, parents before children and siblings in order.
  package var records: [Aim] { subtree().map { self[$0.id] } }

  /// Builds the objectives that have these aims; refuses what no command could have made.
  package init(records: [Aim], given: Given, in year: FiscalYear) throws(PlanError) {
    self.init()
    for aim in records {
      guard fits(aim, given) else { throw .objective(.damagedRecord(aim.id)) }
      try check(aim.title, under: aim.parent)
      try checkDepth(of: 1, below: aim.parent)
      try aim.check(in: year)
      insert(aim)
    }
    reserve(given)
  }

  private func fits(_ aim: Aim, _ given: Given) -> Bool {
    let isGiven = (1...max(1, given[aim.id.kind])).contains(aim.id.number) && given[aim.id.kind] > 0
    let isOrdered = aim.order >= 1 && aim.order <= given.orders
    let hasPlace = aim.parent.map { contains($0) && $0.kind == .objective }
    let last = children(of: aim.parent).last.map { self[$0].order } ?? 0
    return isGiven && isOrdered && !contains(aim.id) && aim.order > last
      && hasPlace ?? (aim.id.kind == .objective) && given.isSound
  }
}

extension Objectives.Given {
  /// Whether nothing that counts on from it overflows.
  fileprivate var isSound: Bool {
    [objectives, keyResults, kpis, orders].allSatisfy { (0..<AimID.largestNumber).contains($0) }
  }
}
