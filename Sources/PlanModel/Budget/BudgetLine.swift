import Quantities

/// A node of the budget tree.
package struct BudgetLine: Hashable, Sendable {
  package let id: LineID
  /// Nil for the total only.
  package let parent: LineID?
  /// How many levels the line stands below the total.
  package let depth: Int
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
  /// Nil where nothing is told, as of most lines; a box keeps the line small to copy.
  private var detailsBox: Box<LineDetails>?

  init(
    id: LineID, parent: LineID?, depth: Int, name: Name, order: Int, allocation: Allocation
  ) {
    self.id = id
    self.parent = parent
    self.depth = depth
    exactName = ExactName(name: name)
    self.order = order
    self.allocation = allocation
    method = .largestRemainder
  }

  package internal(set) var name: Name {
    get { exactName.name }
    set { exactName = ExactName(name: newValue) }
  }

  package internal(set) var details: LineDetails {
    get { detailsBox?.value ?? LineDetails() }
    set { detailsBox = newValue == LineDetails() ? nil : Box(newValue) }
  }

  package var isLocked: Bool { lockedAmount != nil }

  /// What the parent pays as it is; nil for a share, which depends on the parent.
  var paid: Money? { lockedAmount ?? allocation.fixedAmount }

  /// The line as a share of its parent; nil where it is none.
  var sharer: Sharer? {
    allocation.share.map { Sharer(id: id, share: $0, order: order) }
  }
}
