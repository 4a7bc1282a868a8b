import Formulas
import Quantities
import Text

/// What rests on things by its formulas, as it is typed.
package struct FormulaUsers: Hashable, Sendable {
  package let drivers: [String]
  /// Budget lines and results, which keep what they have where their formulas have lost something.
  package let keepers: [String]
  /// Goals and watches.
  package let readers: [String]

  package init(drivers: [String], keepers: [String], readers: [String]) {
    self.drivers = drivers
    self.keepers = keepers
    self.readers = readers
  }

  var all: [String] { drivers + keepers + readers }
}

extension Plan {
  /// What rests on things itself, or by drivers that have no value without them.
  ///
  /// - Parameter before: the plan that still has the things, and their names.
  func losers(of targets: [FormulaTarget], namedIn before: Plan) -> FormulaUsers {
    guard !targets.isEmpty else { return FormulaUsers(drivers: [], keepers: [], readers: []) }
    var users: [FormulaTarget: [FormulaTarget]] = [:]
    for driver in drivers.all {
      let targets = driver.series.formulas.flatMap(\.targets)
      for target in targets { users[target, default: []].append(.driver(driver.id)) }
    }
    var lost = Set(targets)
    var waiting = targets
    while let target = waiting.popLast() {
      waiting += (users[target] ?? []).filter { lost.insert($0).inserted }
    }
    return self.users(of: lost, namedIn: before)
  }

  /// What rests on one of some things.
  func users(of targets: Set<FormulaTarget>, namedIn before: Plan) -> FormulaUsers {
    let lines = budget.computedLines.sorted().filter { id in
      budget[id].allocation.formula?.rests(on: targets) ?? false
    }
    let results = objectives.computedAims.sorted().filter { id in
      objectives[id].measurement?.computed?.formula.rests(on: targets) ?? false
    }
    let goals = goals.all.filter { $0.figure.rests(on: targets) || $0.value.rests(on: targets) }
    let watches = watches.all.filter { $0.formula.rests(on: targets) }
    return FormulaUsers(
      drivers: drivers.all.filter { $0.series.formulas.contains { $0.rests(on: targets) } }
        .map { Formula.quoted($0.name.text) },
      keepers: lines.map { reference(to: .line($0)).text } + results.map(\.text),
      readers: goals.map { "goal \(before.text(of: $0.figure))" }
        + watches.map { "watch \(before.text(of: $0.formula))" })
  }
}

extension PlanFormula {
  fileprivate func rests(on things: Set<FormulaTarget>) -> Bool {
    targets.contains(where: things.contains)
  }
}
