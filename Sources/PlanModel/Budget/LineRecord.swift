import Quantities

/// A budget line as a snapshot keeps it.
package struct LineRecord: Hashable, Sendable {
  /// 0 for the total.
  package var number: Int
  /// Nil for the total only.
  package var parent: Int?
  package var name: Name
  /// Siblings stand in the order of this number.
  package var order: Int
  package var allocation: Allocation
  /// What a locked line keeps; nil where it is not locked.
  package var lockedAmount: Money?
  package var method: Apportionment
  package var phasing: Phasing?
  package var details: LineDetails

  package init(
    number: Int, parent: Int?, name: Name, order: Int, allocation: Allocation,
    lockedAmount: Money? = nil, method: Apportionment = .largestRemainder,
    phasing: Phasing? = nil, details: LineDetails = LineDetails()
  ) {
    self.number = number
    self.parent = parent
    self.name = name
    self.order = order
    self.allocation = allocation
    self.lockedAmount = lockedAmount
    self.method = method
    self.phasing = phasing
    self.details = details
  }

  init(_ line: BudgetLine) {
    self.init(
      number: line.id.number, parent: line.parent?.number, name: line.name, order: line.order,
      allocation: line.allocation, lockedAmount: line.lockedAmount, method: line.method,
      phasing: line.phasing, details: line.details)
  }

  /// The line that the record stands for, so many levels below the total.
  func line(depth: Int) -> BudgetLine {
    var line = BudgetLine(
      id: LineID(number), parent: parent.map(LineID.init), depth: depth, name: name, order: order,
      allocation: allocation)
    line.lockedAmount = lockedAmount
    line.method = method
    line.phasing = phasing
    line.details = details
    return line
  }
}
