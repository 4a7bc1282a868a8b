import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows all that is known of an objective or a result.
struct OkrShow: PlanQuery {
  static let name = "okr show"
  static let summary: Message = "Shows all that is known of an objective or a result."
  static let examples = [
    Example(
      "okr show KR2",
      after: [
        "okr edit KR2 confidence 70% by 10/20/35/50", "okr note KR2 agreed with sales",
        "plan today 2027-05-01",
      ],
      prints: """
        KR2 articles in trade media
        Under       O1 heard in manufacturing
        Owner       Li Na
        Pillar      brand
        Due         2027-12-31
        Weight      1
        Begin       2027-01-01
        Target      from 0 to 50 articles
        By quarter  10 / 20 / 35 / 50
        Kind        sum: a check-in adds
        Confidence  70%
        Actual      12 articles
        Deviation   76% under, not aligned
        Progress    24.00%
        Expected    26.81%
        Score       ██▍         24%
        Status      on track

        Day         Value  Confidence  Note
        ───────────────────────────────────
        2027-02-28      7
        2027-03-31      5

        Note: agreed with sales
        """),
    Example(
      "okr show O1", after: ["plan today 2027-05-01"],
      prints: """
        O1 heard in manufacturing
        Owner   Zhao Min
        Pillar  brand
        Due     2027-12-31
        Weight  1
        Score   ██▏         21%
        Status  behind

        Objective                                Score  Status    Owner     Deviation
        ─────────────────────────────────────────────────────────────────────────────
        O1 heard in manufacturing      ██▏         21%  behind    Zhao Min
          KR1 brand voice              ████        40%  on track  Zhao Min  −100% !
          KR2 articles in trade media  ██▍         24%  on track  Li Na     −76% !
          KPI1 live-stream views                    0%  behind    Li Na

        !: more than 10% from the target.
        """),
    Example(
      "okr show brand vice",
      prints: """
        error: there is no objective, key result or KPI 'brand vice'
          okr show brand vice
                   ^~~~~~~~~~
          Did you mean "brand voice", in quotes?
        """),
  ]

  let aim: AimName<AnyAim>

  init(_ arguments: inout Arguments) throws(UsageError) {
    aim = try arguments.next("objective|result", "the objective, the key result or the KPI")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let outline = plan.objectivesOutline(of: aim.id, on: today)
    guard let row = outline.rows.first else { return .empty }
    let card = AimCard(row, in: plan)
    var blocks: [Block] = [.heading("\(row.aim.fullTitle)"), .table(card.table)]
    if outline.rows.count > 1 {
      blocks += ObjectivesTree.blocks(of: outline, by: plan.playbook, title: nil)
    }
    if let table = card.checkIns { blocks.append(.table(table)) }
    blocks += plan.grounds(of: outline.rows.map { .actual($0.aim.id) })
    return Report(blocks + row.aim.notes.map { .note("Note: \($0)") })
  }
}
