import Quantities

// Shares that amounts have made too fine.
extension Budget {
  /// Takes a step; where the exact shares inside these lines have no common denominator left that
  /// fits, it is taken with shares that are rounded first, which no amount shows.
  mutating func coarseningShares<Value>(
    inside parents: (Budget) -> [LineID],
    for step: (inout Budget) throws(PlanError) -> Value
  ) throws(PlanError) -> Value {
    do throws(PlanError) {
      return try step(&self)
    } catch {
      guard case .amount(.sharesTooFine, _) = error else { throw error }
      var coarser = self
      for parent in parents(self) { try coarser.coarsenShares(of: parent) }
      let value = try step(&coarser)
      self = coarser
      return value
    }
  }

  /// Rounds the shares of a line to parts so small that all of them get the amounts that they have.
  private mutating func coarsenShares(of id: LineID) throws(PlanError) {
    let (line, sharers) = (box(id), sharers(of: id).inOrder)
    let envelope = amount(of: line)
    let amounts = shareAmounts(of: id, getting: envelope)
    let grid = ShareGrid(of: envelope)
    try reallocate(zip(sharers, grid.rounded(sharers.map(\.share))).map { ($0.id, .share($1)) })
    guard shareAmounts(of: id, getting: envelope) != amounts else { return }
    // What they show is as coarse as they can be.
    let shown = amounts.map { Fraction($0.minorUnits, of: envelope.minorUnits) }
    try reallocate(
      zip(sharers, shown).map { sharer, part throws(PlanError) in
        (sharer.id, try share(part, of: sharer.id))
      })
  }
}
