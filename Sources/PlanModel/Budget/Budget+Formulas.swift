import Formulas
import Quantities

extension Budget {
  /// Takes what the formula of a line has come to.
  ///
  /// - Returns: what moved; nil where nothing did.
  package mutating func settle(_ id: LineID, at amount: Money) throws(PlanError) -> LineChange? {
    let old = box(id)
    guard case .formula(let formula, let before) = old.value.allocation, before != amount else {
      return nil
    }
    _ = try reallocate(old, .formula(formula, amount))
    return LineChange(id: id, name: old.value.name, before: before, after: amount)
  }

  /// Gives a line that has an amount the formula by which it came to it.
  package mutating func take(_ formula: PlanFormula, for id: LineID) throws(PlanError) {
    guard contains(id), let amount = self[id].allocation.fixedAmount else {
      throw .damagedRecord(String(id.number), .formulaOfNothing)
    }
    modify(id) { $0.allocation = .formula(formula, amount) }
  }

  /// The budget with the amounts of its formulas as they are.
  var withoutFormulas: Budget {
    computedLines.reduce(into: self) { budget, id in
      budget.modify(id) { $0.allocation = .amount($0.allocation.fixedAmount ?? .zero) }
    }
  }

  /// The line whose formula decides what a line gets; nil where none does.
  package func computedLine(deciding id: LineID) -> LineID? {
    guard !computedLines.isEmpty else { return nil }
    var line = box(id)
    while line.value.paid == nil, let parent = line.value.parent { line = box(parent) }
    guard line.value.allocation.formula != nil, !line.value.isLocked else { return nil }
    return line.value.id
  }

  /// Puts something else in the place of what formulas rest on.
  mutating func replaceTargets(_ new: (FormulaTarget) -> FormulaTarget) {
    for id in computedLines {
      guard case .formula(let formula, let amount) = self[id].allocation else { continue }
      modify(id) { $0.allocation = .formula(formula.replacing(new), amount) }
    }
  }
}
