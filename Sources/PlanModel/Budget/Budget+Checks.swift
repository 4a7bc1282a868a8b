import Quantities

// What every budget keeps to; each check refuses with the line to blame.
extension Budget {
  func checkUnlocked(_ id: LineID) throws(PlanError) {
    guard !box(id).value.isLocked else { throw .locked(path(of: id)) }
  }

  /// Whether the line's amount is its own to give and to take.
  func checkMovable(_ id: LineID) throws(PlanError) {
    try checkUnlocked(id)
    guard box(id).value.allocation.formula == nil else { throw .driver(.computed(path(of: id))) }
  }

  /// Whether nothing at all in the subtree is locked.
  func checkUnlocked(subtree: [LineID], of id: LineID) throws(PlanError) {
    try checkUnlocked(id)
    guard let inner = subtree.first(where: { box($0).value.isLocked }) else { return }
    throw .lockedInside(path(of: inner), of: path(of: id))
  }

  func checkName(_ name: Name, under parent: LineID) throws(PlanError) {
    guard name != Self.totalName else { throw .nameReserved(name) }
    guard child(name, of: parent) == nil else {
      throw .nameTaken(name, under: path(of: parent))
    }
  }

  func checkDepth(below parent: LineID) throws(PlanError) {
    guard box(parent).value.depth < Self.maximumDepth else { throw .tooDeep(path(of: parent)) }
  }

  /// Whether neither line is inside the other.
  func checkApart(_ one: LineID, _ other: LineID) throws(PlanError) {
    guard one != other else { throw .sameLine(path(of: one)) }
    if ancestors(of: one).contains(other) { throw .inside(path(of: one), of: path(of: other)) }
    if ancestors(of: other).contains(one) { throw .inside(path(of: other), of: path(of: one)) }
  }

  /// Whether a line may have that allocation for itself, whatever its siblings have.
  func check(
    _ allocation: Allocation, of path: @autoclosure () -> String
  ) throws(PlanError) {
    guard let money = allocation.fixedAmount else { return }
    guard money >= .zero else { throw .amount(.belowZero, of: path()) }
    guard money <= .limit else { throw .amount(.beyondLimit, of: path()) }
  }

  /// Whether the children of a line can stand beside each other; shares among them that did not
  /// change need no look.
  func checkChildren(of id: LineID, sharesToo: Bool = true) throws(PlanError) {
    guard let envelope = envelopes[id] else { return }
    try checkPaid(envelope.paid, inside: id)
    guard sharesToo, let sharers = envelope.sharers else { return }
    try checkShares(sharers.equalShares, of: id)
  }

  func checkPaid(_ paid: Int128, inside id: LineID) throws(PlanError) {
    guard paid <= Int128(Money.limit.minorUnits) else {
      throw .amount(.childrenBeyondLimit, of: path(of: id))
    }
  }

  func checkShares(_ shares: [EqualShares], of id: LineID) throws(PlanError) {
    do throws(ShareScale.Fault) {
      _ = try ShareScale(shares)
    } catch {
      switch error {
      case .tooFine: throw .amount(.sharesTooFine, of: path(of: id))
      case .tooLarge: throw .amount(.sharesTooLarge, of: path(of: id))
      }
    }
  }
}
