import Formulas
import Quantities
import Seeds
import Testing

/// A formula written and read again is the same formula.
@Suite struct FormulaTextTests {
  @Test func `what is printed reads as what was read`() throws {
    for seed in LawSeeds(atLeast: 300) {
      var random = SeededGenerator(seed: seed)
      let typed = RandomFormula.text(depth: random.number(0...5), using: &random)
      let formula = try Formula(reading: typed, in: .cny)
      let printed = formula.text(in: .cny)
      let again = try Formula(reading: printed, in: .cny)
      #expect(again == formula, "\(typed) → \(printed)")
      #expect(again.text(in: .cny) == printed)
      #expect(printed.count { $0 == "(" } <= typed.count { $0 == "(" }, "\(printed)")
    }
  }

  @Test(arguments: [
    ("1+2*3", "1 + 2 * 3"), ("(1+2)*3", "(1 + 2) * 3"), ("1-(2-3)", "1 - (2 - 3)"),
    ("(1-2)-3", "1 - 2 - 3"), ("2^3^2", "2^3^2"), ("(2^3)^2", "(2^3)^2"), ("-2^2", "-2^2"),
    ("(-2)^2", "(-2)^2"), ("2^-1", "2^-1"), ("2*-3", "2 * -3"), ("8/2/2", "8 / 2 / 2"),
    ("8/(2/2)", "8 / (2 / 2)"), ("+5", "5"), ("1.50", "1.5"), ("0.05%", "0.05%"),
    ("1,200,000", "1200000"), ("8万", "80000"), ("200元", "200CNY"), ("¥1.5", "1.50CNY"),
    ("预算.核心业务×１２％", "budget.核心业务 * 12%"), ("最大（1、2）", "max(1, 2)"),
    ("1。5 × 2", "1.5 * 2"), ("1。5万", "15000"),
    ("a≥5", "a >= 5"), ("a=5", "a == 5"), ("a<>5", "a != 5"),
    ("\"deal size\"/2", "\"deal size\" / 2"), ("\"max\"+1", "\"max\" + 1"),
    ("“工业 4.0”", "\"工业 4.0\""), ("工业4.0", "工业4.0"), ("staff.内容.\"a b\"", "staff.内容.\"a b\""),
    ("progress(okr.O1)", "progress(okr.O1)"), ("成本（人员.内容）", "cost(staff.内容)"),
    ("max (1, 2)", "max(1, 2)"), ("200～600", "200..600"), ("3%..5%", "3%..5%"),
    ("-100..300", "-100..300"), ("-(100..300)", "-(100..300)"), ("-30..-10", "-30..-10"),
    ("2*8万..10万", "2 * (80000..100000)"), ("5..6^2", "(5..6)^2"), ("a - -5..3", "a - (-5..3)"),
    ("low..high", "low..high"), ("(a*2)..max(3、4)", "(a * 2)..max(3, 4)"),
    ("三点估计（3%、4%、5%）", "pert(3%, 4%, 5%)"), ("pool(1..2,3,4..5)", "pool(1..2, 3, 4..5)"),
    ("\"pert\" + 1", "\"pert\" + 1"),
  ])
  func `a formula is written in one way`(typed: String, printed: String) throws {
    #expect(try Formula(reading: typed, in: .cny).text(in: .cny) == printed)
  }

  @Test func `what is shown in Chinese reads as what was printed`() throws {
    for seed in LawSeeds(atLeast: 300) {
      var random = SeededGenerator(seed: seed)
      let typed = RandomFormula.text(depth: random.number(0...5), using: &random)
      // The word for all of an area is another name as long as no plan is asked.
      guard !typed.contains("total") else { continue }
      let formula = try Formula(reading: typed, in: .cny)
      let chinese = Formula.chinese(formula.text(in: .cny))
      #expect(try Formula(reading: chinese, in: .cny) == formula, "\(typed) → \(chinese)")
    }
  }

  @Test(arguments: [
    ("budget.total * 12%", "预算.总额 * 12%"), ("staff.total + staff.内容", "人员.总计 + 人员.内容"),
    ("cost(staff.内容) / max(1, okr.KR1)", "成本(人员.内容) / 最大(1, 目标.KR1)"),
    ("80000CNY, 5", "80000元, 5"), ("\"budget\".x + \"max\" + max", "\"budget\".x + \"max\" + max"),
    ("a >", "a >"), ("(", "("), ("", ""), ("\"", "\""),
  ])
  func `the language's own words are shown in Chinese`(text: String, chinese: String) {
    #expect(Formula.chinese(text) == chinese)
  }

  @Test func `a sum of a hundred thousand values is read and written`() throws {
    let typed = Array(repeating: "1", count: 100_000).joined(separator: " + ")
    #expect(try Formula(reading: typed, in: .cny).text(in: .cny) == typed)
  }

  @Test func `a decimal is the nearest number, and reads back`() {
    for seed in LawSeeds(atLeast: 200) {
      var random = SeededGenerator(seed: seed)
      let digits = Int64(random.number(0...random.pick([9, 99_999, Int.max])))
      let decimal = FormulaDecimal(
        random.chance(50) ? digits : -digits, exponent: random.number(-30...6))
      let text = "\(decimal.significand)e\(decimal.exponent)"
      #expect(decimal.value == Double(text), "\(seed) \(text)")
      #expect(FormulaDecimal(reading: decimal.text) == decimal || decimal.text.count > 18)
    }
  }

  @Test func `a list is cut at its commas only`() throws {
    let list = try Formula.list(reading: "8万、8万, max(1, 2), \"a, b\"", in: .cny)
    #expect(list.map { $0.text(in: .cny) } == ["80000", "80000", "max(1, 2)", "\"a, b\""])
    let quarters = try Formula.list(reading: "400，400，450，450", in: .cny)
    #expect(quarters.map { $0.text(in: .cny) } == ["400", "400", "450", "450"])
  }
}

/// Formulas in many brackets, of all functions, signs and areas.
enum RandomFormula {
  static func text(depth: Int, using random: inout SeededGenerator) -> String {
    guard depth > 0 else { return random.pick(values) }
    switch random.number(0...7) {
    case 0: return "-(\(text(depth: depth - 1, using: &random)))"
    case 1: return call(depth: depth, using: &random)
    case 2: return draw(depth: depth, using: &random)
    case 3:
      let low = text(depth: depth - 1, using: &random)
      return "(\(low))..(\(text(depth: random.number(0...depth - 1), using: &random)))"
    default:
      let left = text(depth: depth - 1, using: &random)
      let right = text(depth: random.number(0...depth - 1), using: &random)
      return "(\(left)) \(random.pick(FormulaOperator.allCases).rawValue) (\(right))"
    }
  }

  private static func call(depth: Int, using random: inout SeededGenerator) -> String {
    let function = random.pick(FormulaFunction.allCases)
    let count = random.number(
      function.counts.lowerBound...min(function.counts.upperBound, function.counts.lowerBound + 2))
    let values = (0..<count).map { _ in text(depth: depth - 1, using: &random) }
    return "\(function.rawValue)(\(values.joined(separator: ", ")))"
  }

  private static func draw(depth: Int, using random: inout SeededGenerator) -> String {
    let distribution = random.pick(FormulaDistribution.allCases.filter { $0 != .interval })
    guard distribution != .samples else { return "samples(\(random.pick(["deals", "\"a. b\""])))" }
    let count =
      distribution.counts.count == 1
      ? distribution.counts.lowerBound : 2 * random.number(1...3)
    let values = (0..<count).map { index in
      distribution == .pool && index.isMultiple(of: 2)
        ? random.pick(["1..2", "normal(5, 1)"]) : text(depth: depth - 1, using: &random)
    }
    return "\(distribution.rawValue)(\(values.joined(separator: ", ")))"
  }

  private static let values = [
    "5..7", "-5..7", "-3",
    "0", "1", "12.5", "3%", "0.001", "1200000000", "200CNY", "0.01CNY", "price", "单价",
    "\"deal size\"", "\"max\"", "\"a \\\"b\\\"\"", "budget.total", "budget.core.\"field tests\"",
    "staff.total", "staff.content.strategic", "okr.KR1", "progress(okr.O1)", "cost(staff.content)",
  ]
}
