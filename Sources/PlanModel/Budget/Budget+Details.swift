import Quantities

// What is told of a line besides its money; a lock does not guard it.
extension Budget {
  /// Changes owner, category, status, expected return or source of a line.
  package mutating func edit(_ id: LineID, _ change: (inout LineDetails) -> Void) {
    modify(id) { change(&$0.details) }
  }

  /// Adds a note to a line, or puts it in the place of all earlier ones.
  package mutating func note(_ text: String, on id: LineID, replacing: Bool = false) {
    modify(id) { line in
      if replacing { line.details.notes = [] }
      line.details.notes.append(text)
    }
  }

  /// Says how a line, and all below it that say nothing else, falls on the months; nil follows the
  /// parent again.
  package mutating func phase(_ id: LineID, as phasing: Phasing?) {
    modify(id) { $0.phasing = phasing }
  }

  /// How a line falls on the months: as it says, or the nearest line above that says anything.
  package func phasing(of id: LineID) -> Phasing {
    ([id] + ancestors(of: id)).lazy.compactMap { self[$0].phasing }.first ?? .even
  }
}

extension Budget {
  /// Keeps a line's amount whatever becomes of its parent, and refuses to change or remove it.
  package mutating func lock(_ id: LineID) throws(PlanError) -> BudgetChanges {
    try reporting([id]) { budget throws(PlanError) in
      let (line, amount) = (budget[id], budget.amount(of: id))
      if line.paid == nil, let parent = line.parent {
        let paid = budget.envelopes[parent]?.paid ?? 0
        try budget.checkPaid(paid + Int128(amount.minorUnits), inside: parent)
      }
      budget.modify(id) { $0.lockedAmount = amount }
    }
  }

  /// Lets a line change again; a share goes back to being that share of its parent.
  package mutating func unlock(_ id: LineID) throws(PlanError) -> BudgetChanges {
    try reporting([id]) { budget in budget.modify(id) { $0.lockedAmount = nil } }
  }
}
