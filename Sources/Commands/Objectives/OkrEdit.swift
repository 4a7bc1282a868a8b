import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Changes what is said of an objective or a result.
struct OkrEdit: PlanCommand {
  static let name = "okr edit"
  static let summary: Message = "Changes what is said of an objective or a result."
  static let examples = [
    Example(
      "okr edit KR1 kind sum", prints: "Kind   level: a check-in replaces → sum: a check-in adds"),
    Example("okr edit O2 pillar brand", prints: "Pillar   acquisition → brand"),
    Example("okr edit O1 pillar acquisition", prints: "Pillar   brand → acquisition"),
    Example(
      "okr edit O1 owner Li Na due Q3 weight 2 pillar conversion",
      prints: """
        Owner    Zhao Min →      Li Na
        Pillar      brand → conversion
        And 2 more: 'okr show O1' has them all.
        """),
    Example(
      "okr edit KR2 start 5 target 60 unit papers kind level by 10/20/40/60 confidence none "
        + "begin Feb",
      prints: """
        Begin               2027-01-01 →          2027-02-01
        Target   from 0 to 50 articles → from 5 to 60 papers
        And 2 more: 'okr show KR2' has them all.
        """),
    Example(
      "okr edit KR1 within 1..3",
      prints: """
        Target   from 8 to 3 rank → between 1 and 3 rank
        """),
    Example(
      "okr edit O1 due 2028-03-31",
      prints: """
        error: 2028-03-31 is outside the plan, which goes from 2027-01-01 to 2027-12-31
          okr edit O1 due 2028-03-31
                          ^~~~~~~~~~
          Give a day of the plan's year.
        """),
    Example(
      "okr edit O1",
      prints: """
        error: nothing is said of 'O1'
          okr edit O1
                   ^~
          Say owner, due, weight or another of its words, and a value or 'none'.
        """),
  ]

  let aim: AimName<AnyAim>
  let measure: MeasureWords
  let begin: Day?
  let due: OrNone<DueDay>?
  let owner: OrNone<Name>?
  let weight: Weight?
  let pillar: OrNone<Pillar>?

  init(_ arguments: inout Arguments) throws(UsageError) {
    aim = try arguments.next("objective|result", "the objective, the key result or the KPI")
    measure = try MeasureWords(&arguments)
    begin = try arguments.labeled(.begin, "the first day")
    due = try arguments.labeled(.due, "the last day, or none")
    owner = try arguments.labeled(.owner, as: "person", "who answers for it, or none")
    weight = try arguments.labeled(.weight, "how much it counts beside its siblings")
    pillar = try arguments.labeled(.pillar, "what an objective contributes to, or none")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    guard saysSomething else { throw .objective(.nothingSaid(aim.id)) }
    let before = AimFacts(plan.objectives[aim.id], in: plan)
    var revised = plan.objectives[aim.id]
    if let due { revised.due = due.value?.day }
    if let owner { revised.owner = owner.value }
    if let weight { revised.weight = weight }
    if let pillar { revised.pillar = pillar.value }
    revised.measurement = try measured(revised.measurement)
    try plan.objectives.revise(revised, in: plan.fiscalYear)
    return Self.report(of: revised, before, AimFacts(revised, in: plan))
  }

  /// What differs from before, as far as a screen has room.
  private static func report(of aim: Aim, _ before: AimFacts, _ after: AimFacts) -> Report {
    let changed = zip(before.facts, after.facts).filter { $0.cell != $1.cell }
    guard !changed.isEmpty else { return Report(.note("\(aim.fullTitle) is as it was.")) }
    let rows = changed.map { old, new in
      Table.Row([.message(new.name), old.cell ?? .empty, new.cell ?? .empty])
    }
    return Report(
      .table(
        Table(
          columns: [
            Column("property", "Property"), Column("before", "Before"), Column("after", "After"),
          ], rows: rows, layout: .changes,
          excerpt: Table.Excerpt(lines: 3, source: "'okr show \(aim.id.text)' has them all"))))
  }

  private var saysSomething: Bool { saysMeasure || saysOther }

  private var saysOther: Bool {
    due != nil || owner != nil || weight != nil || pillar != nil
  }

  private var saysMeasure: Bool { begin != nil || !measure.saysNothing }

  private func measured(_ old: Measurement?) throws(PlanError) -> Measurement? {
    guard saysMeasure else { return old }
    guard var changed = old else { throw .objective(.onlyOfResults(aim.id)) }
    if let begin { changed.begin = begin }
    try measure.apply(to: &changed, of: aim.id)
    return changed
  }
}
