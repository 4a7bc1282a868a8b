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
}
