import Quantities

// What every budget keeps to; each check refuses with the line to blame.
extension Budget {
  func nextOrder(in parent: LineID) -> Int { envelopes[parent]?.nextOrder ?? 0 }

  func checkUnlocked(_ id: LineID) throws(PlanError) {
    guard !self[id].isLocked else { throw .locked(path(of: id)) }
  }

  func checkName(_ name: Name, under parent: LineID) throws(PlanError) {
    guard name != Self.totalName else { throw .nameReserved(name) }
    guard child(name, of: parent) == nil else {
      throw .nameTaken(name, under: path(of: parent))
    }
  }

  func checkDepth(below parent: LineID) throws(PlanError) {
    guard depth(of: parent) < Self.maximumDepth else { throw .tooDeep(path(of: parent)) }
  }

  /// Whether the line may have that allocation for itself, whatever its siblings have.
  func check(_ allocation: Allocation, for id: LineID) throws(PlanError) {
    switch allocation {
    case .amount(let money):
      guard money >= .zero else { throw .belowZero(path(of: id)) }
      guard money <= .limit else { throw .beyondLimit(path(of: id)) }
    case .share:
      guard id != .total else { throw .totalCannotBeShare }
    }
  }

  /// Whether the children of a line can stand beside each other.
  func checkChildren(of id: LineID) throws(PlanError) {
    guard let envelope = envelopes[id] else { return }
    guard envelope.paid <= Int128(Money.limit.minorUnits) else {
      throw .childrenBeyondLimit(of: path(of: id))
    }
    try checkShares(shareLines(of: id).compactMap(\.allocation.share), of: id)
  }

  func checkShares(_ shares: [Share], of id: LineID) throws(PlanError) {
    do throws(ShareWeights.Fault) {
      _ = try ShareWeights(shares)
    } catch {
      switch error {
      case .tooFine: throw .sharesTooFine(of: path(of: id))
      case .tooLarge: throw .sharesTooLarge(of: path(of: id))
      }
    }
  }
}
