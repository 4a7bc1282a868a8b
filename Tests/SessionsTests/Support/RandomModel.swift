import Formulas
import PlanModel
import Quantities
import Seeds

extension Plan {
  /// Gives the plan drivers, computed lines, goals and watches.
  mutating func addModel(using random: inout SeededGenerator) {
    var names = ["budget.total", "staff.total", "cost(staff.total)"]
    names += (0..<random.number(0...2)).map { _ in addData(using: &random) }
    for index in 0..<random.number(1...5) {
      let name = try! Name(random.pick(["a", "单价", "deal size", "max", "e-mail"]) + "\(index)")
      let step: Phasing.Step? = random.chance(30) ? .quarter : nil
      let count = step == nil || random.chance(50) ? 1 : 4
      let formulas = (0..<count).map { _ in formula(of: names, using: &random) }
      let id = drivers.set(
        name, to: step.map { .periods($0, formulas) } ?? .year(formulas[0]),
        kind: random.chance(40) ? random.pick(DriverKind.allCases) : nil)
      if random.chance(30) { drivers.note("one; two # \"three\"", on: id) }
      names.append(Formula.quoted(name.text))
    }
    for id in budget.outline().rows.map(\.line.id)
    where id != .total && budget[id].allocation.share == nil && !budget[id].isLocked
      && random.chance(30)
    {
      try! budget.take(formula(of: names, using: &random), for: id)
    }
    if random.chance(50) {
      _ = goals.set(
        formula(of: names, using: &random), random.pick(GoalRelation.allCases),
        formula(of: names, using: &random),
        tolerance: random.chance(50) ? try! Share(reading: "10%") : nil)
    }
    if random.chance(50) { watches.add(formula(of: names, using: &random)) }
    if random.chance(30) { removeDriver(using: &random) }
  }

  /// Gives the plan data; how a formula draws from them.
  private mutating func addData(using random: inout SeededGenerator) -> String {
    let name = try! Name(random.pick(["deals", "成交额", "a, \"b\""]))
    let values = (0..<random.number(1...5)).map { _ in
      FormulaDecimal(Int64(random.number(-10_000...10_000)), exponent: random.number(-15...6))
    }
    data.set(
      name, to: DataValues(values, unit: random.pick([.plain, .share, .money])),
      source: random.chance(50) ? "deals.csv, \"amount\"" : nil)
    return "samples(\(Formula.quoted(name.text)))"
  }

  /// Removes a driver, and may give its name to another one.
  private mutating func removeDriver(using random: inout SeededGenerator) {
    let before = self
    let gone = random.pick(drivers.all)
    drivers.remove(gone.id)
    try! follow(before, leavingBroken: true)
    guard random.chance(60), !drivers.isEmpty else { return }
    try! drivers.rename(random.pick(drivers.all).id, to: gone.name)
    revive()
  }

  private func formula(
    of names: [String], using random: inout SeededGenerator
  ) -> PlanFormula {
    let text = "\(random.pick(names)) * \(random.number(0...9)) + \(random.pick(names)) / 2.5"
    let formula = try! Formula(reading: text, in: currency)
    return PlanFormula(formula, targets: formula.references.map { target(of: $0)! })
  }
}
