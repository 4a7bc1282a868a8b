import Formulas

/// The formulas that are looked at again whenever something may have changed them.
package struct Watches: Hashable, Sendable {
  package private(set) var all: [Watch] = []
  package private(set) var nextNumber = 1

  package init() {}

  package init(_ watches: [Watch], nextNumber: Int) {
    all = watches
    self.nextNumber = nextNumber
  }

  /// Watches a formula; one that is watched stays as it is.
  package mutating func add(_ formula: PlanFormula) {
    guard !all.contains(where: { $0.formula == formula }) else { return }
    all.append(Watch(id: nextNumber, formula: formula))
    nextNumber += 1
  }

  package mutating func remove(_ id: Int) { all.removeAll { $0.id == id } }

  mutating func replaceTargets(_ new: (FormulaTarget) -> FormulaTarget) {
    all = all.map { watch in
      Watch(id: watch.id, formula: watch.formula.replacing(new))
    }
  }
}

/// A formula under a number that is given once.
package struct Watch: Hashable, Sendable {
  package let id: Int
  package let formula: PlanFormula

  package init(id: Int, formula: PlanFormula) {
    self.id = id
    self.formula = formula
  }
}
