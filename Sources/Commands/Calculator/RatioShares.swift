import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says what the parts of a ratio come to; a line that is only a ratio means this command.
struct RatioShares: PlanQuery {
  static let name = "ratio"
  static let summary: Message =
    "Shows the parts of a ratio, and what they make of the total; '5:3:2' alone asks for it, too."
  static let examples = [
    Example(
      "5:3:2",
      prints: """
        Part   Exact  Share     Amount
        ──────────────────────────────
        5      1/2      50%    500,000
        3      3/10     30%    300,000
        2      1/5      20%    200,000
        ──────────────────────────────
        total  1       100%  1,000,000
        """),
    Example(
      "ratio 250k/400k/rest",
      prints: """
        Part    Exact  Share     Amount
        ───────────────────────────────
        250000  1/4      25%    250,000
        400000  2/5      40%    400,000
        rest    7/20     35%    350,000
        ───────────────────────────────
        total   1       100%  1,000,000
        """),
    Example(
      "ratio 60/25/15 of 1.2m",
      prints: """
        Part   Exact  Share     Amount
        ──────────────────────────────
        60     3/5      60%    720,000
        25     1/4      25%    300,000
        15     3/20     15%    180,000
        ──────────────────────────────
        total  1       100%  1,200,000
        """),
    Example(
      "1:1:1", after: ["plan new empty year 2027"],
      prints: """
        Part   Exact    Share
        ─────────────────────
        1      1/3     33.33%
        1      1/3     33.33%
        1      1/3     33.33%
        ─────────────────────
        total  1      100.00%
        """),
    Example(
      "50%/30%/10%",
      prints: """
        error: the percents add up to 90%, not 100%
          50%/30%/10%
          ^~~~~~~~~~~
          Give what is left to a name, as in '40%/20%/rest into core, brand, reserve'.
        """),
  ]

  let ratio: Ratio
  let whole: Money?

  init(_ arguments: inout Arguments) throws(UsageError) {
    ratio = try arguments.next("ratio", "weights, percents or amounts, as for 'budget split'")
    whole = try arguments.labeled(.of, "what is divided; the total of the plan if not said")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    if whole != nil, ratio.isOwnTotal {
      throw .notTogether(
        "\(ratio.canonical(in: plan.currency))", "\(Label.of.typed)", at: Label.of.rawValue)
    }
    let (total, amounts) = try Budget.parts(
      of: whole ?? plan.budget.amount(of: .total), by: ratio)
    let shares =
      ratio.kind == .amounts
      ? amounts.map { Fraction($0.minorUnits, of: total.minorUnits) }
      : ratio.shares.map(\.fraction)
    var rows = zip(ratio.parts, zip(shares, amounts)).map { part, row in
      Self.cells(cell(of: part, in: plan.currency), row.0, row.1)
    }
    rows.append(Self.cells(.message("total"), .one, total))
    // Nobody asks what a ratio makes of nothing.
    let columns = total > .zero ? Self.columns : Self.columns.dropLast()
    return Report(
      .table(
        Table(
          columns: Array(columns),
          rows: rows.enumerated().map { index, cells in
            .init(Array(cells.prefix(columns.count)), isTotal: index == ratio.count)
          })))
  }

  private func cell(of part: Ratio.Part, in currency: Currency) -> Cell {
    switch part {
    case .weight(let weight): .text(ratio.text(of: weight))
    case .share(let share): .text(share.canonical)
    case .amount(let money): .text(money.canonical(in: currency))
    case .rest: .message("\(Keyword.rest.typed)")
    }
  }

  private static let columns = [
    Column("part", "Part"), Column("exact", "Exact"), BudgetColumn.share.column,
    BudgetColumn.amount.column,
  ]

  private static func cells(_ part: Cell, _ share: Fraction?, _ amount: Money) -> [Cell] {
    [
      part, share.map { .text($0.text) } ?? .empty, share.map(Cell.share) ?? .empty, .money(amount),
    ]
  }
}

extension Fraction {
  fileprivate var text: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
