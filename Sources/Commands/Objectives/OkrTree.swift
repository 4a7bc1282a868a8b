import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Reports
import Text

/// Shows the objectives with their results: how far they are, and who answers for them.
struct OkrTree: PlanQuery {
  static let name = "okr tree"
  static let summary: Message =
    "Shows the objectives with their results: how far they are, and who answers for them."
  static let details: [Message] = [
    "An objective has the mean score of what is under it, by weight, and the weakest status."
  ]
  static let examples = [
    Example(
      "okr tree", after: ["plan today 2027-05-01"],
      prints: """
        annual 2027: objectives on 2027-05-01
        Objective                                Score  Status    Owner     Deviation
        ─────────────────────────────────────────────────────────────────────────────
        O1 heard in manufacturing      ██▏         21%  behind    Zhao Min
          KR1 brand voice              ████        40%  on track  Zhao Min  −100% !
          KR2 articles in trade media  ██▍         24%  on track  Li Na     −76% !
          KPI1 live-stream views                    0%  behind    Li Na
        O2 new customers                            0%  behind    Wang Wei
          KR3 signed customers                      0%  behind    Wang Wei

        !: more than 10% from the target.
        """),
    Example(
      "okr tree O1 depth 1", after: ["plan today 2027-10-15"],
      prints: """
        annual 2027: objectives on 2027-10-15
        Objective                                Score  Status  Owner     Deviation
        ───────────────────────────────────────────────────────────────────────────
        O1 heard in manufacturing      ██▏         21%  behind  Zhao Min
          KR1 brand voice              ████        40%  behind  Zhao Min  −100% !
          KR2 articles in trade media  ██▍         24%  behind  Li Na     −76% !
          KPI1 live-stream views                    0%  behind  Li Na

        !: more than 10% from the target.
        """),
    Example(
      "okr tree KR1",
      prints: """
        error: 'KR1' is no objective
          okr tree KR1
                   ^~~
          'okr tree' lists what there is.
        """),
  ]

  let objective: AimName<ObjectiveAim>?
  let depth: Count?

  init(_ arguments: inout Arguments) throws(UsageError) {
    objective = try arguments.next("objective", "the one to begin with; all if none is given")
    depth = try arguments.labeled(.depth, as: "levels", "how many levels below it")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let outline = plan.objectivesOutline(of: objective?.id, on: today)
    guard !outline.rows.isEmpty else {
      return Report(.note("There are no objectives yet; 'okr add' makes one."))
    }
    let depth = depth?.value ?? .max
    let shown = outline.rows.filter { $0.depth <= depth }.map { FormulaTarget.actual($0.aim.id) }
    return Report(
      ObjectivesTree.blocks(
        of: outline, by: plan.playbook, title: "\(plan.name): objectives on \(today)",
        depth: depth) + plan.grounds(of: shown))
  }
}
