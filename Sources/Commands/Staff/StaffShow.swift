import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the whole people of every function and talent.
struct StaffShow: PlanQuery {
  static let name = "staff show"
  static let summary: Message = "Shows the whole people of every function and talent."
  static let examples = [
    Example(
      "staff show",
      prints: """
        annual 2027 (2027, CNY)
        Function     strategic  executing  innovative  People  Share
        ────────────────────────────────────────────────────────────
        brand                1          2           1       4    20%
        acquisition          2          4           2       8    40%
        content              1          3           2       6    30%
        analytics            0          1           1       2    10%
        ────────────────────────────────────────────────────────────
        in all               4         10           6      20   100%
        """),
    Example(
      "staff show exact",
      prints: """
        annual 2027 (2027, CNY)
        Function     Talent      Exact  People  Rounding
        ────────────────────────────────────────────────
        brand        strategic   0.800       1  +1/5
        brand        executing   2.000       2  0
        brand        innovative  1.200       1  −1/5
        acquisition  strategic   1.600       2  +2/5
        acquisition  executing   4.000       4  0
        acquisition  innovative  2.400       2  −2/5
        content      strategic   1.200       1  −1/5
        content      executing   3.000       3  0
        content      innovative  1.800       2  +1/5
        analytics    strategic   0.400       0  −2/5
        analytics    executing   1.000       1  0
        analytics    innovative  0.600       1  +2/5
        """),
    Example(
      "staff show", after: ["staff set content 8", "staff set brand.strategic 2"],
      prints: """
        annual 2027 (2027, CNY)
        Function     strategic  executing  innovative  People  Share
        ────────────────────────────────────────────────────────────
        brand                2          1           0       3    15%
        acquisition          1          4           2       7    35%
        content              1          4           3       8    40%
        analytics            0          1           1       2    10%
        ────────────────────────────────────────────────────────────
        in all               4         10           6      20   100%

        Set: brand.strategic 2, content 8.
        """),
    Example(
      "staff show functions",
      after: [
        "staff cost 300k per year", "staff cost content 20k per month",
        "staff hire content 2 more by Q2", "staff hire analytics to 5 by Q3",
        "note content.strategic a senior writer",
      ],
      prints: """
        annual 2027 (2027, CNY)
        Function     People  Share
        ──────────────────────────
        brand             4    20%
        acquisition       8    40%
        content           6    30%
        analytics         2    10%
        ──────────────────────────
        in all           20   100%

        Cost of one person: everyone 300,000 per year, content 20,000 per month.
        Joining: content 2 more in Q2, analytics to 5 in Q3.
        25 at the year's end, as 'staff.total' says in a formula.
        content.strategic: a senior writer
        """),
    Example(
      "staff show", after: ["plan new Next"],
      prints: "No people are planned yet: 'staff total 20' begins."),
    Example(
      "staff show by quarter",
      after: ["staff cost 300k per year", "staff hire content 2 more by Q2"],
      prints: """
        annual 2027 (2027, CNY): people
        Function     Q1  Q2  Q3  Q4
        ───────────────────────────
        brand         4   4   4   4
        acquisition   8   8   8   8
        content       6   8   8   8
        analytics     2   2   2   2
        ───────────────────────────
        in all       20  22  22  22

        annual 2027 (2027, CNY): cost
        Function            Q1         Q2         Q3         Q4       Year
        ──────────────────────────────────────────────────────────────────
        brand          300,000    300,000    300,000    300,000  1,200,000
        acquisition    600,000    600,000    600,000    600,000  2,400,000
        content        450,000    600,000    600,000    600,000  2,250,000
        analytics      150,000    150,000    150,000    150,000    600,000
        ──────────────────────────────────────────────────────────────────
        in all       1,500,000  1,650,000  1,650,000  1,650,000  6,450,000
        """),
    Example(
      "staff show talents by quarter",
      prints: """
        annual 2027 (2027, CNY): people
        Talent      Q1  Q2  Q3  Q4
        ──────────────────────────
        strategic    4   4   4   4
        executing   10  10  10  10
        innovative   6   6   6   6
        ──────────────────────────
        in all      20  20  20  20

        No cost is set: 'staff cost 300k per year' says what one person costs.
        """),
    Example(
      "staff show functions",
      prints: """
        annual 2027 (2027, CNY)
        Function     People  Share
        ──────────────────────────
        brand             4    20%
        acquisition       8    40%
        content           6    30%
        analytics         2    10%
        ──────────────────────────
        in all           20   100%
        """),
    Example(
      "staff show talents exact",
      prints: """
        error: 'talents' and 'exact' do not go together
          staff show talents exact
                             ^~~~~
          Leave one of them out.
        """),
  ]

  let side: StaffSide?
  let step: YearStep?
  let isExact: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    side = try arguments.next("side", "the totals of functions or talents alone")
    step = try arguments.labeled(.by, "the people of each quarter, and what they cost")
    isExact = arguments.flag(.exact, "every cell before and after rounding")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    if isExact, let other = step.map({ _ in Label.by.typed }) ?? side?.typed {
      throw .notTogether("\(other)", "\(Label.exact.typed)", at: Label.exact.rawValue)
    }
    if isExact { return try StaffTables.exact(plan) }
    return step == nil
      ? StaffTables.report(plan, side) : StaffTables.byQuarter(plan, side)
  }
}

/// One of the two ways in which people are divided.
enum StaffSide: String, Choice {
  case functions, talents

  var typed: Typed { Synonyms.choiceTyped(rawValue) }
}
