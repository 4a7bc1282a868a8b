import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the budget as a tree with what is unallocated or over.
struct BudgetShow: PlanQuery {
  static let name = "budget show"
  static let summary: Message = "Shows the budget, and what is unallocated or over."
  static let examples = [
    Example(
      "budget show",
      prints: """
        annual 2027 (2027, CNY)
        Line               Amount  Share  Unallocated  Owner     Status     Return
        ──────────────────────────────────────────────────────────────────────────
        total           1,000,000   100%            0
          core            500,000    50%            0  Li Na     planned
            events        400,000  F 80%               Li Na     committed   1:2.5
            seminars      100,000  F 20%               Li Na     planned     1:4
          emerging        300,000    30%       30,000  Wang Wei  optional
            healthcare    180,000  F 60%               Wang Wei  optional
            energy         90,000  F 30%               Wang Wei  optional
          brand           200,000    20%            0  Zhao Min
            awards         80,000  L 40%               Zhao Min
            media         120,000  F 60%               Zhao Min

        F: fixed; it stays as it is when its parent changes.
        L: locked; it stays as it is, and refuses changes.
        """),
    Example(
      "budget show core by quarter",
      prints: """
        annual 2027 (2027, CNY)
        Line             Q1       Q2       Q3       Q4     Year
        ───────────────────────────────────────────────────────
        core        125,000  125,000  125,000  125,000  500,000
          events    100,000  100,000  100,000  100,000  400,000
          seminars   25,000   25,000   25,000   25,000  100,000
        """),
    Example(
      "budget show by month depth 1",
      prints: """
        annual 2027 (2027, CNY)
        Line          2027-01    2027-02    2027-03    2027-04    2027-05    2027-06
        ────────────────────────────────────────────────────────────────────────────
        total       83,333.34  83,333.33  83,333.33  83,333.34  83,333.33  83,333.33
          core      41,666.67  41,666.67  41,666.66  41,666.67  41,666.67  41,666.66
          emerging  25,000.00  25,000.00  25,000.00  25,000.00  25,000.00  25,000.00
          brand     16,666.67  16,666.66  16,666.67  16,666.67  16,666.66  16,666.67

        Line          2027-07    2027-08    2027-09    2027-10    2027-11    2027-12
        ────────────────────────────────────────────────────────────────────────────
        total       83,333.34  83,333.33  83,333.33  83,333.34  83,333.33  83,333.33
          core      41,666.67  41,666.67  41,666.66  41,666.67  41,666.67  41,666.66
          emerging  25,000.00  25,000.00  25,000.00  25,000.00  25,000.00  25,000.00
          brand     16,666.67  16,666.66  16,666.67  16,666.67  16,666.66  16,666.67

        Line                Year
        ────────────────────────
        total       1,000,000.00
          core        500,000.00
          emerging    300,000.00
          brand       200,000.00
        """),
    Example(
      "budget show by owner",
      prints: """
        annual 2027 (2027, CNY)
        Owner           Amount  Share  Lines
        ────────────────────────────────────
        Li Na          500,000    50%      2
        Wang Wei       270,000    27%      2
        Zhao Min       200,000    20%      2
        unallocated     30,000     3%
        ────────────────────────────────────
        total        1,000,000   100%
        """),
    Example(
      "budget show by status",
      prints: """
        annual 2027 (2027, CNY)
        Status          Amount  Share  Lines
        ────────────────────────────────────
        committed      400,000    40%      1
        planned        100,000    10%      1
        optional       270,000    27%      2
        none           200,000    20%      2
        unallocated     30,000     3%
        ────────────────────────────────────
        total        1,000,000   100%
        """),
    Example(
      "budget show by category",
      prints: """
        annual 2027 (2027, CNY)
        Category         Amount  Share  Lines
        ─────────────────────────────────────
        trade shows     400,000    40%      1
        online          100,000    10%      1
        market entry    270,000    27%      2
        reputation      200,000    20%      2
        unallocated      30,000     3%
        ─────────────────────────────────────
        total         1,000,000   100%
        """),
    Example(
      "budget show by category sort amount down",
      prints: """
        annual 2027 (2027, CNY)
        Category         Amount  Share  Lines
        ─────────────────────────────────────
        trade shows     400,000    40%      1
        market entry    270,000    27%      2
        reputation      200,000    20%      2
        online          100,000    10%      1
        unallocated      30,000     3%
        ─────────────────────────────────────
        total         1,000,000   100%
        """),
    Example(
      "budget show by owner where amount over 100k",
      prints: """
        annual 2027 (2027, CNY)
        Owner      Amount  Share  Lines
        ───────────────────────────────
        Li Na     400,000    40%      1
        Wang Wei  180,000    18%      1
        Zhao Min  120,000    12%      1
        ───────────────────────────────
        in all    700,000    70%      3
        """),
    Example(
      "budget show by owner sort source",
      prints: """
        error: the table 'by owner' has no column 'source'
          budget show by owner sort source
                                    ^~~~~~
          Sort it by one of them: owner, amount, share, lines.
        """),
    Example(
      "budget show by status depth 1",
      prints: """
        error: 'by status' and 'depth' do not go together
          budget show by status depth 1
                                      ^
          Leave one of them out.
        """),
    Example(
      "budget show sort amount down",
      prints: """
        annual 2027 (2027, CNY)
        Line               Amount  Share  Unallocated  Owner     Status     Return
        ──────────────────────────────────────────────────────────────────────────
        total           1,000,000   100%            0
          core            500,000    50%            0  Li Na     planned
            events        400,000  F 80%               Li Na     committed   1:2.5
            seminars      100,000  F 20%               Li Na     planned     1:4
          emerging        300,000    30%       30,000  Wang Wei  optional
            healthcare    180,000  F 60%               Wang Wei  optional
            energy         90,000  F 30%               Wang Wei  optional
          brand           200,000    20%            0  Zhao Min
            media         120,000  F 60%               Zhao Min
            awards         80,000  L 40%               Zhao Min

        F: fixed; it stays as it is when its parent changes.
        L: locked; it stays as it is, and refuses changes.
        """),
    Example(
      "budget show where owner Li Na",
      prints: """
        annual 2027 (2027, CNY)
        Line            Amount  Share  Unallocated  Owner  Status     Return
        ────────────────────────────────────────────────────────────────────
        core           500,000    50%            0  Li Na  planned
        core.events    400,000  F 80%               Li Na  committed   1:2.5
        core.seminars  100,000  F 20%               Li Na  planned     1:4

        F: fixed; it stays as it is when its parent changes.
        """),
    Example(
      "budget show where amount over 100k under 400k",
      prints: """
        annual 2027 (2027, CNY)
        Line                  Amount  Share  Unallocated  Owner     Status
        ────────────────────────────────────────────────────────────────────
        emerging             300,000    30%       30,000  Wang Wei  optional
        emerging.healthcare  180,000  F 60%               Wang Wei  optional
        brand                200,000    20%            0  Zhao Min
        brand.media          120,000  F 60%               Zhao Min

        F: fixed; it stays as it is when its parent changes.
        """),
    Example(
      "budget show where return over 1:3",
      prints: """
        annual 2027 (2027, CNY)
        Line            Amount  Share  Unallocated  Owner  Status   Return
        ──────────────────────────────────────────────────────────────────
        core.seminars  100,000  F 20%               Li Na  planned     1:4

        F: fixed; it stays as it is when its parent changes.
        """),
    Example(
      "budget show baseline", after: ["plan baseline", "budget set brand 30%"],
      prints: """
        annual 2027 (2027, CNY)
        Line               Amount     Share  Unallocated   Baseline    Change
        ─────────────────────────────────────────────────────────────────────
        total           1,000,000   100.00%     −100,000  1,000,000         0
          core            500,000    50.00%            0    500,000         0
            events        400,000  F 80.00%                 400,000         0
            seminars      100,000  F 20.00%                 100,000         0
          emerging        300,000    30.00%       30,000    300,000         0
            healthcare    180,000  F 60.00%                 180,000         0
            energy         90,000  F 30.00%                  90,000         0
          brand           300,000    30.00%      100,000    200,000  +100,000
            awards         80,000  L 26.67%                  80,000         0
            media         120,000  F 40.00%                 120,000         0

        total is over by 100,000.
        F: fixed; it stays as it is when its parent changes.
        L: locked; it stays as it is, and refuses changes.
        """),
    Example(
      "budget show energy exact", after: ["budget split energy 6:6:2 into one, two, three"],
      prints: """
        annual 2027 (2027, CNY)
        Line    Share  Exact             Amount  Rounding
        ─────────────────────────────────────────────────
        one    42.86%  38571.428571…  38,571.43  +1/7
        two    42.86%  38571.428571…  38,571.43  +1/7
        three  14.29%  12857.142857…  12,857.14  −2/7
        """),
    Example(
      "budget show by week",
      prints: """
        error: 'week' is no word that may stand here
          budget show by week
                         ^~~~
          Type one of them: quarter, month, owner, category, status.
        """),
    Example(
      "budget show where amount none",
      prints: """
        annual 2027 (2027, CNY)
        Line  Amount  Share  Unallocated
        ────────────────────────────────

        No line is like that.
        """),
    Example(
      "budget show over 5",
      prints: """
        error: 'over' says nothing without 'where'
          budget show over 5
                           ^
          Add 'where', or leave 'over' out.
        """),
  ]

  let line: LinePath?
  let view: BudgetView?
  let depth: Count?
  let sort: BudgetOrder?
  let isFalling: Bool
  let filter: BudgetFilter?
  let over: Limit?
  let under: Limit?
  let comparesBaseline: Bool
  let isExact: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line to begin with; the total if none is given")
    view = try arguments.labeled(
      .by, as: "view", "amounts of periods, or of lines with something in common")
    depth = try arguments.labeled(.depth, as: "levels", "how many levels below it")
    sort = try arguments.labeled(
      .sort, "the column, or the quarter or month, that orders lines of one parent")
    isFalling = arguments.flag(.down, "the largest first")
    filter = try arguments.labeled(.where, "only lines with that in a column; 'none' for nothing")
    over = try arguments.labeled(.over, "only where the column of 'where' is more")
    under = try arguments.labeled(.under, "only where the column of 'where' is less")
    comparesBaseline = arguments.flag(.baseline, "beside the baseline")
    isExact = arguments.flag(.exact, "shares before and after rounding")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard plan.baseline != nil || !needsBaseline else { throw .noBaseline }
    try checkWords()
    try filter?.checkLimits([over, under], in: plan)
    let id = line?.id ?? .total
    if isExact { return ExactShares.report(of: id, in: plan) }
    guard let view else { return lines(of: id, in: plan) }
    guard let grouping = view.grouping else { return try periods(of: id, in: plan) }
    return try groups(of: id, by: grouping, in: plan)
  }

  /// Whether something is asked that a plan without a baseline cannot answer.
  private var needsBaseline: Bool {
    comparesBaseline
      || [sort?.column, filter?.column].contains { $0 == .baseline || $0 == .change }
  }

  private func lines(of id: LineID, in plan: Plan) -> Report {
    let rows = BudgetRow.rows(of: id, in: plan)
    let shown = selected(rows)
    let tree = BudgetTree(
      shown, columns: columns, shown: shownColumns(for: shown), isFlat: filter != nil)
    var report = Report(.tree(tree.tree(title: plan.title)))
    for note in missing(shown.isEmpty, below: id, in: plan)
      + BudgetNotes.all(on: rows, shown: shown)
    { report.append(.note(note)) }
    report.blocks += plan.grounds(of: shown.map { .line($0.line.id) })
    if line != nil { report.blocks += BudgetNotes.details(of: id, in: plan.budget) }
    return report
  }

  /// The lines that the baseline alone has, where it is asked for; else whether nothing is shown.
  func missing(_ isNothingShown: Bool, below id: LineID, in plan: Plan) -> [Message] {
    let removed = needsBaseline ? BudgetRow.removed(below: id, in: plan) : []
    let notes = BudgetNotes.removed(
      removed.filter { row in
        filter.map { $0.fits(row, over: over, under: under) }
          // The outermost stand for all inside them.
          ?? row.line.parent.map(plan.budget.contains) ?? true
      })
    return isNothingShown && notes.isEmpty ? ["No line is like that."] : notes
  }

  /// The rows that are asked for, in the order that is asked for; the amounts of the months are
  /// those of lines.
  func selected(_ rows: [BudgetRow], _ months: [LineID: [Money]] = [:]) -> [BudgetRow] {
    let reached = rows.filter { $0.depth <= depth?.value ?? .max }
    let picked = filter.map { filter in
      reached.filter { filter.fits($0, over: over, under: under) }
    }
    guard let sort else { return picked ?? reached }
    return SiblingOrder(isFalling: isFalling).sorted(picked ?? reached, isFlat: picked != nil) {
      sort.cell(of: $0, months)
    }
  }

  private var columns: [BudgetColumn] {
    let compared: [BudgetColumn] = comparesBaseline ? [.baseline, .change] : []
    return [.line, .amount, .kind, .share, .unallocated] + compared + BudgetColumn.details
  }

  /// What is asked for, and what some line has something to say in.
  private func shownColumns(for rows: [BudgetRow]) -> Set<BudgetColumn> {
    let always: [BudgetColumn] = [.line, .amount, .share, .unallocated, .baseline, .change]
    let usual = comparesBaseline ? [] : BudgetColumn.usual
    let used = usual.filter { column in rows.contains { $0.cell(column) != .empty } }
    let hasSigns = rows.contains { LineKind($0.line)?.legend != nil }
    return Set(
      always + used + (hasSigns ? [.kind] : []) + [sort?.column, filter?.column].compactMap(\.self))
  }
}

/// What the budget is shown by.
enum BudgetView: String, Choice {
  case quarter, month, owner, category, status
}
