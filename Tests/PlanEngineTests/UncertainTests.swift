import Formulas
import PlanEngine
import PlanModel
import Quantities
import Seeds
import Testing

/// Figures that rest on beliefs.
@Suite struct UncertainTests {
  @Test(arguments: [
    ("normal(100, 20)", 100.0, 67.1, 132.9), ("uniform(0, 10)", 5, 0.5, 9.5),
    ("200..600", 366.28, 200, 600), ("-(200..600)", -366.28, -600, -200),
    ("2 * (200..600) + 1", 733.55, 401, 1_201), ("clip(uniform(0, 10), 2, 3)", 2.75, 2, 3),
    ("choice(1, 1, 3, 1)", 2, 1, 3), ("poisson(4)", 4, 1, 8), ("bernoulli(30%)", 0.3, 0, 1),
    ("if(uniform(0, 1) < 0.25, 10, 20)", 17.5, 10, 20),
    ("max(uniform(0, 1), 0.5)", 0.625, 0.5, 0.95),
    ("round(uniform(0, 1) * 9, 0)", 4.5, 0, 9), ("exp(normal(0, 1))", 1.6487, 0.193, 5.18),
    ("pool(uniform(0, 1), 3, uniform(10, 11))", 3, 0.0667, 10.8),
  ])
  func `a belief is answered with its mean and nine of ten trials`(
    typed: String, mean: Double, low: Double, high: Double
  ) throws {
    let value = try Evaluation.value(typed)
    let spread = try #require(value.spread)
    let room = (high - low) / 50
    #expect((value.value - mean).magnitude < room, "\(value.value)")
    #expect((spread.low - low).magnitude < room, "\(spread.low)")
    #expect((spread.high - high).magnitude < room, "\(spread.high)")
  }

  @Test func `a thing that is named twice is the same in each trial`() throws {
    var plan = Evaluation.plan
    plan.let("a", "200..600")
    let difference = try Evaluation.value("a - a", in: plan)
    #expect(difference.value == 0)
    #expect(difference.spread?.high == 0)
    let own = try Evaluation.value("(200..600) - (200..600)", in: plan)
    #expect(try #require(own.spread).high > 100)
  }

  @Test func `trials do not change when other drivers come, go or are renamed`() throws {
    var plan = Evaluation.plan
    plan.let("a", "200..600")
    let alone = try Evaluation.value("a", in: plan)
    plan.let("b", "a * (1..2)")
    #expect(try Evaluation.value("a", in: plan) == alone)
    let other = try Evaluation.value("b", in: plan)
    let id = try #require(plan.drivers.id(of: try Name("a")))
    try plan.drivers.rename(id, to: try Name("z"))
    #expect(try Evaluation.value("z", in: plan) == alone)
    #expect(try Evaluation.value("b", in: plan) == other)
    plan.let("a", "200..600")
    #expect(try Evaluation.value("z", in: plan) == alone)
    let difference = try #require(try Evaluation.value("a - z", in: plan).spread)
    #expect(difference.high > 100)
    plan.drivers.remove(try #require(plan.drivers.id(of: try Name("a"))))
    #expect(try Evaluation.value("z", in: plan) == alone)
    plan.uncertainty.seed = 2
    #expect(try Evaluation.value("z", in: plan) != alone)
  }

  @Test func `certain values in a formula give what trials of one value give`() throws {
    for seed in LawSeeds(atLeast: 100) {
      var random = SeededGenerator(seed: seed)
      let formula = NaiveFormula.random(depth: random.number(1...5), using: &random)
      guard formula.value.isFinite else { continue }
      // The condition holds always, so each trial comes to the value.
      let typed = "if(uniform(0, 1) < 2, \(formula.text), 0)"
      let value = try Evaluation.value(typed)
      #expect(value.spread?.low == formula.value, "\(typed)")
      #expect(value.spread?.high == formula.value, "\(typed)")
    }
  }

  @Test func `trials agree with a walk through the formula in each of them`() throws {
    for seed in LawSeeds(atLeast: 50) {
      var random = SeededGenerator(seed: seed)
      let formula = NaiveFormula.random(depth: random.number(1...5), using: &random)
      var plan = Evaluation.plan
      plan.let("u", "uniform(1, 2)")
      let shifted = "(\(formula.text)) + u"
      guard formula.value.isFinite else {
        #expect(throws: PlanError.self) { try Evaluation.value(shifted, in: plan) }
        continue
      }
      let value = try Evaluation.value(shifted, in: plan)
      let own = try Evaluation.value("u", in: plan)
      let size = max(1, formula.value.magnitude)
      #expect((value.value - own.value - formula.value).magnitude < 1e-9 * size, "\(shifted)")
    }
  }

  @Test(arguments: [
    ("0..5", "'0..5' has no value: a 90% interval cannot end at zero"),
    ("10..5", "'10..5' has no value: the low end is not below the high end"),
    (
      "(1..2)..3", "'(1..2)..3' has no value: what a belief is made of is not certain itself"
    ),
    (
      "ln(uniform(-1, 1))",
      "'ln(uniform(-1, 1))' has no value in 2048 of 4096 trials: it takes the logarithm of a number that is not above zero"
    ),
    (
      "clip(5, uniform(0, 20), 10)",
      "'clip(5, uniform(0, 20), 10)' has no value in 2048 of 4096 trials: the low end of a 'clip' is above its high end"
    ),
    ("normal(1 / 0, 1)", "'normal(1 / 0, 1)' has no value: it divides by zero"),
    ("pool(5..4, 1..2)", "'pool(5..4, 1..2)' has no value: the low end is not below the high end"),
  ])
  func `a belief that cannot be says why`(typed: String, message: String) {
    do {
      _ = try Evaluation.value(typed)
      Issue.record("'\(typed)' has a value")
    } catch {
      #expect((error as? PlanError)?.message.plain == message)
    }
  }

  @Test func `a mean is known though the sum of all trials is beyond all numbers`() throws {
    let value = try Evaluation.value("exp(709) * uniform(0.5, 1)")
    #expect(value.value.isFinite)
    #expect(value.spread?.high.isFinite == true)
  }

  @Test func `an amount that rests on a belief is fixed at its mean`() throws {
    var plan = Evaluation.plan
    plan.let("u", "uniform(100, 300)")
    let id = plan.add("item", .formula(try plan.formula("u * 2"), .zero))
    _ = try plan.settle()
    let amount = plan.budget.amount(of: id)
    #expect((amount.minorUnits - 40_000).magnitude < 20)
    #expect(try Evaluation.value("budget.item", in: plan).spread == nil)
  }
}

extension UncertainTests {
  @Test func `a narrow interval of percents is matched, too`() throws {
    let value = try Evaluation.value("3.037904508%..3.100966928%")
    #expect((value.value - 0.0306943).magnitude < 1e-5)
  }
}
