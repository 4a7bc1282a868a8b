import Formulas
import PlanEngine
import PlanModel
import Testing

/// How far drivers move a figure.
@Suite struct TornadoTests {
  /// P90 of the standard normal distribution.
  private static let wide = 1.2816

  @Test func `the driver that moves the figure most comes first, and certain ones have no bar`()
    throws
  {
    var plan = Evaluation.plan
    plan.let("small", "normal(50, 2)")
    plan.let("large", "normal(100, 10)")
    plan.let("certain", "7")
    plan.let("f", "certain + large - 3 * small")
    let tornado = try Tornado(of: try plan.formula("f"), in: plan)
    #expect(tornado.bars.map { plan.drivers[$0.driver].name.text } == ["large", "small"])
    #expect(tornado.bars.allSatisfy { !$0.hasParts })
    #expect(tornado.unheld.isEmpty)
    for (bar, reach) in zip(tornado.bars, [10 * Self.wide, -6 * Self.wide]) {
      let moves = bar.means.map { $0.value - tornado.figure.value }
      #expect((moves[0] + reach).magnitude < 0.2, "\(moves)")
      #expect((moves[1] - reach).magnitude < 0.2, "\(moves)")
    }
  }

  @Test func `a driver is held in all of its periods at once, and own beliefs are told`() throws {
    var plan = Evaluation.plan
    plan.let(
      "q", "normal(10, 1)", "normal(20, 2)", "normal(30, 3)", "normal(40, 4)", by: .quarter,
      as: .flow)
    plan.let("f", "q * normal(2, 0.1)")
    let tornado = try Tornado(of: try plan.formula("f"), in: plan)
    let bar = try #require(tornado.bars.first)
    #expect(bar.hasParts)
    #expect(tornado.unheld == [tornado.own])
    for (index, reach) in [-10 * Self.wide, 10 * Self.wide].enumerated() {
      let input = try #require(bar.inputs[index])
      #expect((input.value - 100 - reach).magnitude < 0.3, "\(input)")
      #expect((bar.means[index].value - 200 - 2 * reach).magnitude < 0.6, "\(bar.means)")
    }
  }

  @Test func `what has beliefs of its own and is no driver is told`() throws {
    var plan = Plan.sample
    plan.let("x", "1..2")
    let (result, formula) = (AimID(.keyResult, 1), try plan.formula("x * (1..9)"))
    plan.objectives.measure(result, by: Measurement.Computed(formula: formula, value: .zero))
    for name in ["okr.KR1", "okr.KR1 * 2"] {
      let tornado = try Tornado(of: try plan.formula(name), in: plan)
      #expect(tornado.unheld == [.result(result)])
      #expect(tornado.bars.map { plan.drivers[$0.driver].name.text } == ["x"])
    }
  }

  @Test func `a bar that chance may make is told`() throws {
    var plan = Evaluation.plan
    plan.let("a", "normal(0, 1)")
    plan.let("b", "normal(0, 1)")
    plan.let("f", "a * (b + 1)")
    let bars = try Tornado(of: try plan.formula("f"), in: plan).bars
    #expect(bars.map { plan.drivers[$0.driver].name.text } == ["a", "b"])
    #expect(bars.map(\.isChance) == [false, true])
  }

  @Test func `a driver whose periods make no year has no value for it, but a bar`() throws {
    var plan = Evaluation.plan
    plan.let("q", "1..2", "1..3", "2..3", "2..4", by: .quarter)
    plan.let("f", "q * 2", by: .quarter, as: .flow)
    let bar = try #require(try Tornado(of: try plan.formula("f"), in: plan).bars.first)
    #expect(bar.inputs == [nil, nil])
    #expect(bar.means[0].value < bar.means[1].value)
  }

  @Test func `one belief for all periods is held at one value`() throws {
    var plan = Evaluation.plan
    plan.let("a", "normal(10, 1)", by: .quarter, as: .rate)
    plan.let("f", "a * 2", by: .quarter, as: .flow)
    let bar = try #require(try Tornado(of: try plan.formula("f"), in: plan).bars.first)
    #expect(!bar.hasParts)
    #expect((try #require(bar.inputs[1]).value - 10 - Self.wide).magnitude < 0.03)
    #expect((bar.means[1].value - 8 * (10 + Self.wide)).magnitude < 0.2)
  }

  @Test func `percentiles are those of the spread, and one value of what is certain`() throws {
    var plan = Evaluation.plan
    plan.let("a", "200..600")
    var evaluator = Evaluator(plan)
    let spread = try #require(try Evaluation.value("a", in: plan).spread)
    let found = try evaluator.percentiles([0.05, 0.5, 0.95], of: try plan.formula("a"))
    #expect([found[0].value, found[2].value] == [spread.low, spread.high])
    #expect((found[1].value - 346.41).magnitude < 1)
    let certain = try evaluator.percentiles([0.05, 0.95], of: try plan.formula("2 + 2"))
    #expect(certain.map(\.value) == [4, 4])
  }
}
