import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Lists what is at risk or behind, the weakest first.
struct OkrRisk: PlanQuery {
  static let name = "okr risk"
  static let summary: Message = "Lists what is at risk or behind, the weakest first."
  static let examples = [
    Example(
      "okr risk", after: ["plan today 2027-05-01"],
      prints: """
        annual 2027: at risk on 2027-05-01
        Result                  Status  Progress  Expected  Owner     Due
        ────────────────────────────────────────────────────────────────────────
        KPI1 live-stream views  behind        0%    32.97%  Li Na     2027-12-31
        KR3 signed customers    behind        0%    32.97%  Wang Wei  2027-12-31
        """),
    Example(
      "okr risk",
      prints: """
        Nothing is at risk on 2026-12-18.
        """),
    Example(
      "okr risk KR1",
      prints: """
        error: 'KR1' is more than 'okr risk' takes
          okr risk KR1
                   ^~~
          Type 'okr risk' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let rows = plan.objectivesOutline(on: today).rows.filter(\.isInDanger)
    guard !rows.isEmpty else { return Report(.note("Nothing is at risk on \(today).")) }
    let table = Block.table(
      Table(
        title: "\(plan.name): at risk on \(today)",
        columns: [
          Column("result", "Result"), Column("status", "Status"), Column("progress", "Progress"),
          Column("expected", "Expected"), Column("owner", "Owner"), Column("due", "Due"),
        ], rows: Self.weakestFirst(rows).map(Self.row)))
    return Report([table] + plan.grounds(of: rows.map { .actual($0.aim.id) }))
  }

  private static func weakestFirst(_ rows: [ObjectivesOutline.Row]) -> [ObjectivesOutline.Row] {
    rows.enumerated().sorted { one, two in
      let (left, right) = (one.element.shortfall, two.element.shortfall)
      if one.element.standing.status != two.element.standing.status {
        return one.element.standing.status ?? .reached < two.element.standing.status ?? .reached
      }
      return left == right ? one.offset < two.offset : left > right
    }.map(\.element)
  }

  private static func row(_ row: ObjectivesOutline.Row) -> Table.Row {
    Table.Row([
      .text(row.aim.fullTitle), row.standing.status.map { .message($0.title) } ?? .empty,
      row.standing.progress.map(Cell.share) ?? .empty,
      row.standing.expected.map { .share($0.fraction) } ?? .empty,
      row.aim.owner.map { .text($0.text) } ?? .empty, .day(row.due),
    ])
  }
}

extension ObjectivesOutline.Row {
  /// Whether it is a result that is short of what is expected.
  fileprivate var isInDanger: Bool {
    aim.measurement != nil && standing.status.map { $0 <= .atRisk } ?? false
  }

  /// How far the score is short of what is expected, in billionths.
  fileprivate var shortfall: Int64 {
    (standing.expected?.billionths ?? 0) - (standing.score?.billionths ?? 0)
  }
}
