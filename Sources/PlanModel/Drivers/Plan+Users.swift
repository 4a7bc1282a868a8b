import Formulas
import Quantities
import Text

extension Plan {
  /// What rests on a thing, as it is typed: drivers, budget lines, results, goals and watches.
  ///
  /// - Parameter before: the plan that still has the thing, and its name.
  package func users(of target: FormulaTarget, namedIn before: Plan) -> [String] {
    let drivers = drivers.all.filter { $0.series.rests(on: target) }.map {
      Formula.quoted($0.name.text)
    }
    let lines = budget.computedLines.sorted().filter { id in
      budget[id].allocation.formula?.targets.contains(target) ?? false
    }
    let results = objectives.computedAims.sorted().filter { id in
      objectives[id].measurement?.computed?.formula.targets.contains(target) ?? false
    }
    let goals = goals.all.filter { $0.rests(on: target) }
    let watches = watches.all.filter { $0.formula.targets.contains(target) }
    return drivers + lines.map { "budget.\(budget.path(of: $0))" } + results.map(\.text)
      + goals.map { "goal \(before.text(of: $0.figure))" }
      + watches.map { "watch \(before.text(of: $0.formula))" }
  }
}

extension Goal {
  fileprivate func rests(on target: FormulaTarget) -> Bool {
    figure.targets.contains(target) || value.targets.contains(target)
  }
}
