import Testing

/// A refusal that lies in a formula points at the part of it that is to blame.
@Suite struct FormulaPlaceTests {
  private static let plan = [
    "let zero = 0", "let d = 1", "let e = 1 / d", "let f = 3 + e", "let d = 0",
    "let q by quarter as level = 1, 2, 3, 4", "let odd by quarter = 1, 2, 3, 4",
    "scenario new lean",
  ]

  @Test(arguments: [
    // What cannot be read.
    ("let x = 1 +", ""), ("let x = 1 + * 2", "*"), ("let x = (1 + 2))", ")"),
    ("let x = 1 + \"abc", "\""), ("let x = 1 + \"\"", "\"\""), ("let x = 2 & 3", "&"),
    ("let x = 2 : 3", ":"), ("let x = 1 2", "2"), ("let x = max(1,000, 2)", "1,000"),
    ("let x = 1 + foo(1)", "foo"), ("let x = 1 + sqrt(1, 2)", "sqrt(1, 2)"),
    ("let x = 1 < 2 < 3", "<"), ("let x = 1..2..3", ".."), ("let x = 5z", "z"),
    ("let x = 1 + budget", "budget"), ("let x = 1 + budgt.core", "budgt.core"),
    ("let x = 1 + progress(budget.core)", "budget.core"), ("let x = pool(1, 2)", "pool(1, 2)"),
    ("let x = 1 + nowhere", "nowhere"), ("let x = 1 + budget.nowhere", "budget.nowhere"),
    ("let x = 1 + okr.KR99", "okr.KR99"), ("let x = 1 + samples(no)", "no"),
    ("let x by quarter = 1, , 3, 4", ","), ("let x by quarter = 80,000, 2, 3, 4", "80,000"),
    ("goal q >= 1 +", ""), ("watch = 1 +", ""), ("okr measure KPI1 = 1 + nowhere", "nowhere"),
    ("budget set events = 5 + events", "events"), ("in lean: let x = 2 +", ""),
    // Units that do not mix.
    ("let x = (budget.core + 12%) * 2", "budget.core + 12%"),
    ("let x = 2 + max(budget.core, staff.total)", "max(budget.core, staff.total)"),
    ("let x = 2 + normal(budget.core, staff.total)", "normal(budget.core, staff.total)"),
    ("= 3 + budget.core * budget.core", "budget.core * budget.core"),
    // What has no value.
    ("let x = 3 + 1/0", "1/0"), ("let x = 3 + sqrt(-4)", "sqrt(-4)"),
    ("let x = 3 + ln(0)", "ln(0)"), ("let x = 3 + (10^400)", "10^400"),
    ("let x = 3 + (-8)^0.5", "-8)^0.5"), ("let x = 3 + 2..1", "2..1"),
    ("let x = 3 + normal(1, 0)", "normal(1, 0)"), ("let x = 3 + 0..5", "0..5"),
    ("let x = 3 + choice(1, 2, 3, -1)", "choice(1, 2, 3, -1)"),
    ("let x by quarter = 1, 2, 3, 1/0", "1/0"), ("let q Q3 = 1 / zero", "1 / zero"),
    ("goal q >= 2 + 1/0", "1/0"), ("watch = 2 + 1/0", "1/0"), ("= 2 + 600..200", "600..200"),
    ("2 + 1/0", "1/0"), ("budget set events = 5 + 1/zero", "1/zero"),
    ("budget add x = 5 + 1/zero", "1/zero"), ("okr measure KPI1 = 1 + 1/0", "1/0"),
    ("seek q for d = 1 + 1/0", "1/0"), ("whatif budget total 2m; let x = 3 + 1/0", "1/0"),
    ("in lean: let x = 3 + 1/0", "1/0"),
    // What rests on something without a value, or on itself.
    ("let x = 5 + f * 2", "f"), ("let x by month as level = 1 + f", "f"), ("= 5 + f", "f"),
    ("budget add x = \"f\" * 2", "\"f\""), ("let x = 3 + x", "x"), ("let d = 3 + f", "f"),
    ("budget set events = 5 + budget.events", "budget.events"),
    ("= 3 + odd * 2", "odd"), ("watch = 1 + odd", "odd"), ("goal q >= 2 * odd", "odd"),
    ("budget set events = 5 + odd", "odd"),
    // Values that are no amounts, and too many or too few of them.
    ("budget add x = 5 - 10", "5 - 10"), ("budget add x = 12%", "12%"),
    ("budget add x = 10^30", "10^30"), ("okr measure KPI1 = 10^30", "10^30"),
    ("let x by quarter = 1, 2, 3", "1, 2, 3"), ("let x by quarter = 1, 2, 3, 4, 5", "5"),
    ("let x = 1, 2, 3", "2, 3"), ("let q Q3 = 1, 2", "2"),
  ])
  func `a refusal points at its part of the formula`(line: String, part: String) {
    var screen = Screen(after: Self.plan)
    #expect(Self.marked(screen.type(line)) == (part.isEmpty ? "^" : part), "\(line)")
  }

  /// What the caret and the waves stand under; the caret alone where that is behind the line.
  private static func marked(_ shown: String) -> String? {
    let lines = shown.split(separator: "\n")
    guard let index = lines.firstIndex(where: { $0.drop { $0 == " " }.first == "^" }) else {
      return nil
    }
    let start = lines[index].prefix { $0 == " " }.count
    let part = lines[index - 1].dropFirst(start).prefix(lines[index].count - start)
    return part.isEmpty ? "^" : String(part)
  }

  @Test func `signs that an input method types count as they stand`() {
    var screen = Screen()
    #expect(
      screen.type("let 单价 = ３ ＋ １ ／ ０") == """
        error: '单价' has no value: it divides by zero
          let 单价 = ３ ＋ １ ／ ０
                           ^~~~~~~~
          Change what it rests on; 'explain' shows it.

        """)
  }
}
