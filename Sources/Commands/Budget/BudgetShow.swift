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
    Example("budget show", prints: "TODO"),
    Example("budget show core by quarter", prints: "TODO"),
    Example("budget show by month depth 1", prints: "TODO"),
    Example("budget show by owner", prints: "TODO"),
    Example("budget show sort amount down", prints: "TODO"),
    Example("budget show where owner Li Na", prints: "TODO"),
    Example("budget show where amount over 100k under 400k", prints: "TODO"),
    Example(
      "budget show baseline", after: ["plan baseline", "budget set brand 30%"], prints: "TODO"),
    Example(
      "budget show energy exact", after: ["budget split energy 6:6:2 into one, two, three"],
      prints: "TODO"),
    Example("budget show by week", prints: "TODO"),
  ]

  let line: LinePath?
  let view: BudgetView?
  let depth: Count?
  let sort: BudgetColumn?
  let isFalling: Bool
  let filter: BudgetFilter?
  let over: Allocation?
  let under: Allocation?
  let comparesBaseline: Bool
  let isExact: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line to begin with; the total if none is given")
    view = try arguments.labeled(.by, "amounts of periods, or of lines with something in common")
    depth = try arguments.labeled(.depth, "how many levels below it")
    sort = try arguments.labeled(.sort, "the column that orders lines of one parent")
    isFalling = arguments.flag(.down, "the largest first")
    filter = try arguments.labeled(.where, "only lines with that in a column; 'none' for nothing")
    over = try arguments.labeled(.over, "only where the column of 'where' is more")
    under = try arguments.labeled(.under, "only where the column of 'where' is less")
    comparesBaseline = arguments.flag(.baseline, "beside the baseline")
    isExact = arguments.flag(.exact, "shares before and after rounding")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard plan.baseline != nil || !comparesBaseline else { throw .noBaseline }
    guard filter != nil || (over == nil && under == nil) else { throw .oneOf("where", "over") }
    let id = line?.id ?? .total
    if isExact { return ExactShares.report(of: id, in: plan) }
    switch view {
    case .quarter, .month: return try periods(of: id, in: plan)
    case .owner, .category, .status: return try groups(of: id, in: plan)
    case nil: return lines(of: id, in: plan)
    }
  }

  private func lines(of id: LineID, in plan: Plan) -> Report {
    let rows = BudgetRow.rows(of: id, in: plan)
    let shown = selected(rows)
    let tree = BudgetTree(shown, columns: columns(for: shown), isFlat: filter != nil)
    var report = Report(.tree(tree.tree(title: plan.title)))
    for note in BudgetNotes.all(on: rows) { report.append(.note(note)) }
    if line != nil { report.blocks += BudgetNotes.details(of: id, in: plan.budget) }
    return report
  }

  /// The rows that are asked for, in the order that is asked for.
  func selected(_ rows: [BudgetRow]) -> [BudgetRow] {
    let reached = rows.filter { $0.depth <= depth?.value ?? .max }
    let picked = filter.map { filter in
      reached.filter { filter.fits($0, over: over, under: under) }
    }
    guard let sort else { return picked ?? reached }
    return SiblingOrder(by: sort, isFalling: isFalling).sorted(
      picked ?? reached, isFlat: picked != nil)
  }

  private func columns(for rows: [BudgetRow]) -> [BudgetColumn] {
    let asked = [sort, filter?.column].compactMap(\.self)
    let used = BudgetColumn.details.filter { column in
      asked.contains(column)
        || BudgetColumn.usual.contains(column) && rows.contains { $0.cell(column) != .empty }
    }
    let compared: [BudgetColumn] = comparesBaseline ? [.baseline, .change] : []
    return [.line, .amount, .share, .unallocated] + compared + used
  }
}

/// What the budget is shown by.
enum BudgetView: String, Choice {
  case quarter, month, owner, category, status
}
