import Formulas
import Quantities
import Text

/// What rests on things by its formulas, as it is typed.
package struct FormulaUsers: Hashable, Sendable {
  package let drivers: [Typed]
  /// Budget lines and results, which keep what they have where their formulas have lost something.
  package let keepers: [Typed]
  /// Goals and watches.
  package let readers: [Typed]

  package init(drivers: [Typed], keepers: [Typed], readers: [Typed]) {
    self.drivers = drivers
    self.keepers = keepers
    self.readers = readers
  }

  var all: [Typed] { drivers + keepers + readers }
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
        .map { Typed(own: Formula.quoted($0.name.text)) },
      keepers: lines.map { Typed(formula: reference(to: .line($0)).text) }
        + results.map { Typed(own: $0.text) },
      readers: goals.map { .behind("goal", before.text(of: $0.figure)) }
        + watches.map { .behind("watch", before.text(of: $0.formula)) })
  }
}

extension Typed {
  /// A formula behind the word that it is listed with.
  fileprivate static func behind(_ noun: String, _ formula: String) -> Typed {
    [Synonyms.noun(noun), Typed(formula: formula)].joined(by: " ", " ")
  }
}

extension PlanFormula {
  fileprivate func rests(on things: Set<FormulaTarget>) -> Bool {
    targets.contains(where: things.contains)
  }
}
