import PlanEngine
import PlanModel
import Quantities
import Seeds
import Testing

@Suite struct SweepLaws {
  @Test func `a sweep is each value set by itself, also where there is none`() throws {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      var plan = Evaluation.plan
      _ = try plan.budget.setTotal(.whole(1000))
      _ = plan.add("core", .share(try Share(Fraction(1, of: 4)!)))
      plan.let("a", "\(random.number(1...9))")
      plan.let("c", "100 / (a - \(random.number(0...3))) + budget.core * sqrt(a)")
      let driver = try #require(plan.drivers.id(of: try Name("a")))
      let values = (0..<random.number(2...6)).map { Double($0 - random.number(0...1)) }
      let totals = [0, 400, 1_200].map { Double($0 * random.number(1...3)) }
      let sweep = try Sweep(
        [(.driver(driver), values), (.line(.total), totals)], for: try plan.formula("c"), in: plan)
      for (row, first) in values.enumerated() {
        for (column, second) in totals.enumerated() {
          var tried = plan
          tried.let("a", first < 0 ? "0 - \(Int(-first))" : "\(Int(first))")
          _ = try tried.budget.setTotal(.whole(Int64(second)))
          let value = try? Evaluation.value("c", in: tried)
          #expect(sweep.rows[row][column] == value, "seed \(seed)")
          let fault = sweep.faults[Sweep.Place(row: row, column: column)]
          #expect((fault == nil) == (value != nil), "seed \(seed)")
        }
      }
    }
  }

  @Test func `nothing of a value is left at the next one`() throws {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      var plan = Evaluation.plan
      plan.let("a", "2")
      plan.let("list", 1, 2, 3, random.number(1...9), as: .flow)
      plan.let("spread", "a - \(random.number(0...3))")
      plan.let("belief", "normal(10, spread)")
      plan.let("times", "list * a + belief", by: .quarter)
      let figure = try plan.formula(random.pick(["times", "a * list", "belief", "list / spread"]))
      let ids = try ["a", "list"].map { try #require(plan.drivers.id(of: try Name($0))) }
      let values = (0..<5).map { _ in Double(random.number(0...9)) }
      let sweep = try Sweep(
        [(.driver(ids[0]), values), (.driver(ids[1]), values)], for: figure, in: plan)
      for (row, first) in values.enumerated() {
        for (column, second) in values.enumerated() {
          let alone = try Sweep(
            [(.driver(ids[0]), [first]), (.driver(ids[1]), [second])], for: figure, in: plan)
          #expect(sweep.rows[row][column] == alone.rows[0][0], "seed \(seed)")
          #expect(
            sweep.faults[Sweep.Place(row: row, column: column)]
              == alone.faults[Sweep.Place(row: 0, column: 0)], "seed \(seed)")
        }
      }
    }
  }

  @Test func `a flow tried at a value falls on the year as it does, anything else is the same`()
    throws
  {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      let parts = (0..<4).map { _ in random.number(0...9) }
      let (year, level, value) = (parts.reduce(0, +), random.number(1...9), random.number(1...99))
      var plan = Evaluation.plan
      plan.let("list", parts[0], parts[1], parts[2], parts[3], as: .flow)
      plan.let("even", "\(year)", as: .flow)
      plan.let("level", 1, 2, 3, level, as: .level)
      plan.let("plain", "\(level)")
      plan.let("sum", "list + even", by: .quarter)
      let quarters = FormulaPeriod.all(.quarter)
      for name in ["list", "even", "sum", "level", "plain"] {
        plan.let("price", 3, 5, 7, 9, as: .level)
        plan.let("times", "\(name) * price", by: .quarter)
        let id = try #require(plan.drivers.id(of: try Name(name)))
        let now = try Evaluation.value(name, in: plan).value
        let tried = try Sweep(
          [(.driver(id), [Double(value)])], for: try plan.formula("times"), in: plan)
        let expected = try zip(quarters, [3.0, 5, 7, 9]).map { period, price in
          let part = try Evaluation.value(name, in: plan, period).value
          let isFlow = ["list", "even", "sum"].contains(name)
          let share = isFlow ? (now == 0 ? 0.25 : part / now) : 1
          return Double(value) * share * price
        }
        let kind = try Evaluation.kind(of: "times", in: plan)
        #expect(kind == .flow || kind == .level)
        let wanted = kind == .flow ? expected.reduce(0, +) : expected[3]
        let found = try #require(tried.rows[0][0]).value
        #expect((found - wanted).magnitude <= wanted.magnitude * 1e-12, "\(name), seed \(seed)")
      }
    }
  }
}

extension Plan {
  /// Names a driver with a number for each quarter.
  fileprivate mutating func `let`(_ name: String, _ quarters: Int..., as kind: DriverKind) {
    let formulas = quarters.map { try! formula("\($0)") }
    _ = drivers.set(try! Name(name), to: .periods(.quarter, formulas), kind: kind)
  }
}

extension Evaluation {
  fileprivate static func kind(of name: String, in plan: Plan) throws -> DriverKind? {
    var evaluator = Evaluator(plan)
    return try evaluator.kind(of: plan.drivers.id(of: try Name(name))!)
  }
}
