import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Adds an objective, and says the identifier that it gets.
struct OkrAdd: PlanCommand {
  static let name = "okr add"
  static let summary: Message = "Adds an objective, and says the identifier that it gets."
  static let examples = [
    Example("okr add be seen pillar brand", prints: "O3 was added: be seen."),
    Example("okr add be found pillar acquisition", prints: "O3 was added: be found."),
    Example(
      "okr add win the trust of deciders",
      prints: """
        error: 'okr add' has no 'of'
          okr add win the trust of deciders
                                ^~
          Did you mean 'okr add "win the trust of deciders"'?
        """),
    Example(
      "okr add a trusted partner under O1 owner Li Na due Q3 weight 2 pillar conversion",
      prints: """
        O3 was added: a trusted partner.
        """),
    Example(
      "okr add be heard under O9",
      prints: """
        error: there is no objective 'O9'
          okr add be heard under O9
                                 ^~
          'okr tree' lists what there is.
        """),
  ]

  let title: Title
  let parent: AimName<ObjectiveAim>?
  let owner: Name?
  let due: DueDay?
  let weight: Weight?
  let pillar: Pillar?

  init(_ arguments: inout Arguments) throws(UsageError) {
    title = try arguments.next("title", "what is wanted")
    parent = try arguments.labeled(.under, "the objective that it serves; the top if none is given")
    owner = try arguments.labeled(.owner, as: "person", "who answers for it")
    due = try arguments.labeled(.due, "its last day; of a quarter or month the last")
    weight = try arguments.labeled(
      .weight, "how much it counts beside its siblings; 1 if not given")
    pillar = try arguments.labeled(.pillar, "what it contributes to")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let id = try plan.objectives.add(
      .objective, title.name, under: parent?.id, in: plan.fiscalYear
    ) { aim in
      aim.owner = owner
      aim.due = due?.day
      aim.weight = weight ?? .one
      aim.pillar = pillar
    }
    return Report(.note("\(id.text) was added: \(title.name)."))
  }
}
