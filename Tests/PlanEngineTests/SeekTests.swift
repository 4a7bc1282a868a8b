import PlanEngine
import PlanModel
import Quantities
import Seeds
import Testing

/// Inputs at which a figure comes to a target.
@Suite struct SeekTests {
  @Test func `a straight line is met where it is, to a billionth`() throws {
    for seed in LawSeeds(atLeast: 30) {
      var random = SeededGenerator(seed: seed)
      let root = Double(random.number(1...990_000)) / 997
      var plan = Evaluation.plan
      plan.let("x", "1")
      plan.let("y", "(x - \(root)) * \(random.number(1...999))")
      let findings = try seek("y", "0", over: 0...1_000, in: plan).findings
      let found = try #require(findings.first, "\(root)")
      #expect(findings.count == 1 && found.isReached)
      #expect((found.input - root).magnitude <= root * 1e-9)
    }
  }

  @Test(arguments: [
    ("(x - 2) * (x - 7)", [2.0, 7]), ("x^2 + 1", []), ("x - 5", [5]), ("5 - x", [5]),
    ("(x - 1) * (x - 3) * (x - 9)", [1, 3, 9]), ("1 / (x - 20)", []),
  ])
  func `each change of sign is found`(formula: String, roots: [Double]) throws {
    var plan = Evaluation.plan
    plan.let("x", "1")
    plan.let("y", formula)
    let findings = try seek("y", "0", over: 0...10, in: plan).findings
    #expect(findings.map(\.input) == roots)
    #expect(findings.map(\.isReached) == roots.map { _ in true })
  }

  @Test func `a jump over the target is told from a value that meets it`() throws {
    var plan = Evaluation.plan
    plan.let("x", "1")
    plan.let("y", "if(x < 3.14, 0, 10)")
    let findings = try seek("y", "5", over: 0...10, in: plan).findings
    #expect(findings.map(\.isReached) == [false])
    let found = try #require(findings.first)
    #expect((found.input - 3.14).magnitude < 1e-8)
  }

  @Test func `a budget line moves what rests on it`() throws {
    var plan = Evaluation.plan
    _ = try plan.budget.setTotal(.whole(1000))
    _ = plan.add("core", .share(try Share(Fraction(1, of: 4)!)))
    let computed = plan.add("fees", .amount(.whole(0)))
    try plan.budget.take(try plan.formula("budget.core * 10%"), for: computed)
    try plan.settle()
    let seek = try GoalSeek(
      .line(.total), over: 0...10_000, for: try plan.formula("budget.fees"),
      equalTo: try plan.formula("50"), in: plan)
    #expect(seek.findings.map(\.input) == [2000])
  }

  @Test func `a sweep is as if each value had been set`() throws {
    var plan = Evaluation.plan
    plan.let("a", "2")
    plan.let("b", "3")
    plan.let("c", "a * b + a")
    let (a, b) = (plan.drivers.id(of: try Name("a"))!, plan.drivers.id(of: try Name("b"))!)
    let sweep = try Sweep(
      [(.driver(a), [1, 2, 3]), (.driver(b), [10, 20])], for: try plan.formula("c"), in: plan)
    for (row, first) in [1, 2, 3].enumerated() {
      for (column, second) in [10, 20].enumerated() {
        var tried = plan
        tried.let("a", "\(first)")
        tried.let("b", "\(second)")
        let value = try Evaluation.value("c", in: tried)
        #expect(sweep.rows[row][column] == value)
      }
    }
    let two = try plan.formula("2")
    #expect(plan.drivers[a].series.formulas == [two])
  }

  private func seek(
    _ figure: String, _ target: String, over range: ClosedRange<Double>, in plan: Plan
  ) throws -> GoalSeek {
    try GoalSeek(
      .driver(plan.drivers.id(of: try Name("x"))!), over: range, for: try plan.formula(figure),
      equalTo: try plan.formula(target), in: plan)
  }
}
