import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Decodes a company goal: what is contributed to each pillar, with its numbers.
struct OkrDecode: PlanQuery {
  static let name = "okr decode"
  static let summary: Message =
    "Decodes a company goal: what is contributed to each pillar, with its numbers."
  static let examples = [
    Example(
      "okr decode",
      prints: """
        annual 2027: contributions
        Pillar       Contribution                 Number
        ─────────────────────────────────────────────────────────────────
        brand        KR1 brand voice              from 8 to 3 rank
        brand        KR2 articles in trade media  from 0 to 50 articles
        brand        KPI1 live-stream views       from 0 to 100,000 views
        acquisition  KR3 signed customers         from 0 to 300 customers

        Nothing contributes to conversion.
        """),
    Example(
      "okr decode O1",
      prints: """
        O1 heard in manufacturing: contributions
        Pillar  Contribution                 Number
        ────────────────────────────────────────────────────────────
        brand   KR1 brand voice              from 8 to 3 rank
        brand   KR2 articles in trade media  from 0 to 50 articles
        brand   KPI1 live-stream views       from 0 to 100,000 views

        Nothing contributes to acquisition.
        Nothing contributes to conversion.
        """),
    Example(
      "okr decode O9",
      prints: """
        error: there is no objective 'O9'
          okr decode O9
                     ^~
          'okr tree' lists what there is.
        """),
  ]

  let objective: AimName<ObjectiveAim>?

  init(_ arguments: inout Arguments) throws(UsageError) {
    objective = try arguments.next("objective", "the company goal; all objectives if none is given")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let contributions = plan.objectives.contributions(under: objective?.id)
    let rows = Pillar.allCases.flatMap { pillar in
      contributions.filter { $0.pillar == pillar }
        .map { Self.row(pillar, plan.objectives[$0.id]) }
    }
    let title = objective.map { plan.objectives[$0.id].fullTitle } ?? plan.name.text
    let table = Table(
      title: "\(title): contributions",
      columns: [
        Column("pillar", "Pillar"), Column("contribution", "Contribution"),
        Column("number", "Number"),
      ], rows: rows)
    let missing = Pillar.allCases.filter { pillar in !contributions.contains { $0.pillar == pillar }
    }
    return Report(
      [.table(table)] + missing.map { .note("Nothing contributes to \($0.title).") })
  }

  private static func row(_ pillar: Pillar, _ aim: Aim) -> Table.Row {
    Table.Row([
      .message(pillar.title), .text(aim.fullTitle),
      .message(aim.measurement?.course ?? "no number yet"),
    ])
  }
}
