import ErrorCases
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Seeds
import Testing

/// What formulas come to.
@Suite struct EvaluationTests {
  @Test(arguments: [
    ("1 + 2 * 3", 7.0), ("(1 + 2) * 3", 9), ("8 / 2 / 2", 2), ("2^3^2", 512), ("-2^2", -4),
    ("2^-1", 0.5), ("1 - 2 - 3", -4), ("12%", 0.12), ("8万", 80_000), ("1.5亿", 150_000_000),
    ("3 > 2", 1), ("3 <= 2", 0), ("1 == 1", 1), ("1 != 1", 0), ("if(1 > 2, 1/0, 5)", 5),
    ("min(3, 1, 2)", 1), ("max(3, 1, 2)", 3), ("sum(1, 2, 3)", 6), ("round(2.5)", 3),
    ("round(-2.5)", -3), ("round(2.345, 2)", 2.35), ("round(1.005, 2)", 1.01),
    ("round(1234, -2)", 1200), ("floor(-2.5)", -3), ("ceil(2.1)", 3), ("abs(-5)", 5),
    ("sqrt(16)", 4), ("exp(0)", 1), ("ln(exp(2))", 2),
  ])
  func `a formula comes to its value`(typed: String, value: Double) throws {
    #expect(try Evaluation.value(typed).value == value)
  }

  @Test func `evaluation agrees with one that walks the text from the inside out`() throws {
    for seed in LawSeeds(atLeast: 200) {
      var random = SeededGenerator(seed: seed)
      let sum = NaiveFormula.random(depth: random.number(0...6), using: &random)
      let expected = sum.value
      guard expected.isFinite else {
        #expect(throws: PlanError.self, "\(sum.text)") { try Evaluation.value(sum.text) }
        continue
      }
      #expect(try Evaluation.value(sum.text).value == expected, "\(sum.text)")
    }
  }

  @Test func `why drivers have no value is told alike, whatever was asked before`() throws {
    var plan = Evaluation.plan
    plan.let("a", "1", "2", "3", "4", by: .quarter)
    for (name, typed) in [
      ("b", "a + 1"), ("c", "b * 2"), ("zero", "0"), ("d", "1 / zero"), ("e", "d + c"),
      ("gone", "1"), ("f", "gone + 1"), ("g", "f + 1"), ("h", "g + d"), ("i", "5万 * f"),
    ] {
      plan.let(name, typed)
    }
    let before = plan
    plan.drivers.remove(try #require(plan.drivers.id(of: try Name("gone"))))
    try plan.follow(before, leavingBroken: true)
    for drivers in [plan.drivers.all, plan.drivers.all.reversed()] {
      var evaluator = Evaluator(plan)
      for driver in drivers + drivers {
        var fresh = Evaluator(plan)
        let expected = Result { try fresh.value(of: driver.id) }
        let told = Result { try evaluator.value(of: driver.id) }
        #expect("\(told)" == "\(expected)", "\(driver.name.text)")
      }
    }
  }

  @Test(arguments: [
    ("1 / 0", "'1 / 0' has no value: it divides by zero"),
    ("0^-1", "'0^-1' has no value: it divides by zero"),
    ("sqrt(-1)", "'sqrt(-1)' has no value: it takes the root of a number below zero"),
    ("ln(0)", "'ln(0)' has no value: it takes the logarithm of a number that is not above zero"),
    (
      "clip(5, 10, 0)",
      "'clip(5, 10, 0)' has no value: the low end of a 'clip' is above its high end"
    ),
    ("(-8)^0.5", "'(-8)^0.5' has no value: it raises a number below zero to a broken power"),
    ("exp(1000)", "'exp(1000)' has no value: it is larger than any number here"),
    (
      "max(1, sqrt(-1))",
      "'max(1, sqrt(-1))' has no value: it takes the root of a number below zero"
    ),
    ("min(5, 1 / 0)", "'min(5, 1 / 0)' has no value: it divides by zero"),
    ("1 / (1 / 0)", "'1 / (1 / 0)' has no value: it divides by zero"),
    ("if(1 / 0 > 5, 1, 2)", "'if(1 / 0 > 5, 1, 2)' has no value: it divides by zero"),
    ("1 + 0 / 0", "'1 + 0 / 0' has no value: it divides by zero"),
  ])
  func `a formula without a value says why`(typed: String, message: String) {
    do {
      _ = try Evaluation.value(typed)
      Issue.record("'\(typed)' has a value")
    } catch {
      #expect((error as? PlanError)?.message.plain == message)
    }
  }

  @Test func `a chain of a hundred thousand drivers is worked out`() throws {
    var plan = Evaluation.plan
    plan.let("d0", "1")
    for number in 1...100_000 { plan.let("d\(number)", "d\(number - 1) + 1") }
    #expect(try Evaluation.value("d100000", in: plan).value == 100_001)
  }

  @Test func `a cycle among a hundred thousand drivers names its members`() throws {
    var plan = Evaluation.plan
    plan.let("d0", "1")
    for number in 1...100_000 { plan.let("d\(number)", "d\(number - 1) + 1") }
    plan.let("d99998", "d100000")
    let cycle = PlanError.driver(.cycle(["d100000", "d99999", "d99998", "d100000"]))
    #expect(PlanError.cause { try Evaluation.value("d100000", in: plan) } == cycle)
  }

  @Test func `a driver that has no value is named where it is used`() throws {
    var plan = Evaluation.plan
    plan.let("a", "0")
    plan.let("b", "1 / a")
    plan.let("c", "b + 1")
    #expect(
      PlanError.cause { try Evaluation.value("c", in: plan) }
        == .driver(.broken("b", reason: .divisionByZero)))
    #expect(try Evaluation.value("if(a == 0, 7, c)", in: plan).value == 7)
  }
}

/// A formula as a tree, worked out by walking it.
indirect enum NaiveFormula {
  case number(Int)
  case sum(NaiveFormula, NaiveFormula)
  case difference(NaiveFormula, NaiveFormula)
  case product(NaiveFormula, NaiveFormula)
  case quotient(NaiveFormula, NaiveFormula)
  case negation(NaiveFormula)
  case least(NaiveFormula, NaiveFormula)
  case choice(NaiveFormula, NaiveFormula, NaiveFormula)

  static func random(depth: Int, using random: inout SeededGenerator) -> NaiveFormula {
    guard depth > 0 else { return .number(random.number(0...9)) }
    let next = { (random: inout SeededGenerator) in
      NaiveFormula.random(depth: random.number(0...depth - 1), using: &random)
    }
    switch random.number(0...6) {
    case 0: return .sum(next(&random), next(&random))
    case 1: return .difference(next(&random), next(&random))
    case 2: return .product(next(&random), next(&random))
    case 3: return .quotient(next(&random), next(&random))
    case 4: return .negation(next(&random))
    case 5: return .least(next(&random), next(&random))
    default: return .choice(next(&random), next(&random), next(&random))
    }
  }

  var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .sum(let left, let right): "(\(left.text) + \(right.text))"
    case .difference(let left, let right): "(\(left.text) - \(right.text))"
    case .product(let left, let right): "(\(left.text) * \(right.text))"
    case .quotient(let left, let right): "(\(left.text) / \(right.text))"
    case .negation(let value): "(-\(value.text))"
    case .least(let left, let right): "min(\(left.text), \(right.text))"
    case .choice(let condition, let one, let other):
      "if(\(condition.text) > 2, \(one.text), \(other.text))"
    }
  }

  /// No number where a part that is wanted has none.
  var value: Double {
    switch self {
    case .number(let number): Double(number)
    case .sum(let left, let right): reckoned(left, right, +)
    case .difference(let left, let right): reckoned(left, right, -)
    case .product(let left, let right): reckoned(left, right, *)
    case .quotient(let left, let right): reckoned(left, right, /)
    case .negation(let value): -value.value
    case .least(let left, let right): reckoned(left, right) { $0 < $1 ? $0 : $1 }
    case .choice(let condition, let one, let other):
      condition.value.isFinite ? condition.value > 2 ? one.value : other.value : .nan
    }
  }

  private func reckoned(
    _ left: NaiveFormula, _ right: NaiveFormula, _ reckon: (Double, Double) -> Double
  ) -> Double {
    let (one, two) = (left.value, right.value)
    return one.isFinite && two.isFinite ? reckon(one, two) : .nan
  }
}
