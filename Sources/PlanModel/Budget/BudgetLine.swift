import Quantities

/// A node of the budget tree.
package struct BudgetLine: Hashable, Sendable {
  package let id: LineID
  /// Nil for the total only.
  package let parent: LineID?
  private var exactName: ExactName
  /// Where the line stands among its siblings: after all with a smaller number.
  package let order: Int
  package internal(set) var allocation: Allocation
  /// What a locked line keeps, whatever becomes of its parent; nil while it is not locked.
  package internal(set) var lockedAmount: Money?
  /// How the shares of the children become whole minor units.
  package internal(set) var method: Apportionment
  /// How the year's amount falls on the months; nil where the line follows its parent.
  package internal(set) var phasing: Phasing?
  package internal(set) var details: LineDetails

  init(id: LineID, parent: LineID?, name: Name, order: Int, allocation: Allocation) {
    self.id = id
    self.parent = parent
    exactName = ExactName(name: name)
    self.order = order
    self.allocation = allocation
    method = .largestRemainder
    details = LineDetails()
  }

  package internal(set) var name: Name {
    get { exactName.name }
    set { exactName = ExactName(name: newValue) }
  }

  package var isLocked: Bool { lockedAmount != nil }

  /// What the parent pays as it is; nil for a share, which depends on the parent.
  var paid: Money? { lockedAmount ?? allocation.fixedAmount }
}

/// Keeps a line outside the nodes of persistent dictionaries, which copy what they hold; a class
/// because only a reference makes that copy, and telling two equal plans apart, cheap.
final class LineBox: Hashable, Sendable {
  let line: BudgetLine

  init(_ line: BudgetLine) {
    self.line = line
  }

  static func == (left: LineBox, right: LineBox) -> Bool {
    left === right || left.line == right.line
  }

  func hash(into hasher: inout Hasher) { hasher.combine(line) }
}
