import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Changes what is said of an initiative.
struct InitiativeEdit: PlanCommand {
  static let name = "initiative edit"
  static let summary: Message = "Changes what is said of an initiative."
  static let examples = [
    Example(
      "initiative edit expo owner Wang Wei",
      after: ["initiative add expo owner Li Na begin 2027-05-31"],
      prints: """
        Owner   Li Na → Wang Wei
        """),
    Example(
      "initiative edit expo line events, awards begin 2027-06-30 end Jun reserve 2027-04-05",
      after: ["initiative add expo line events begin 2027-05-31"],
      prints: """
        Paid from   core.events → core.events, brand.awards
        Budget          400,000 →                   480,000
        And 3 more: 'initiative show expo' has them all.
        """),
    Example(
      "initiative edit expo source trade shows value 9 execution none",
      after: ["initiative add expo execution 5"],
      prints: """
        Source            – → trade shows
        Value score       – →           9
        Execution score   5 →           –
        """),
    Example(
      "initiative edit expo", after: ["initiative add expo"],
      prints: """
        error: nothing is said of 'expo'
          initiative edit expo
                          ^~~~
          Say owner, line, begin or another of its words, and a value or 'none'.
        """),
    Example(
      "initiative edit expo owner Li Na",
      prints: """
        error: there is no initiative 'expo'
          initiative edit expo owner Li Na
                          ^~~~
          'initiative list' lists what there is.
        """),
  ]

  let initiative: InitiativeName
  let words: InitiativeWords

  init(_ arguments: inout Arguments) throws(UsageError) {
    initiative = try arguments.next("name", "the initiative")
    words = try InitiativeWords(&arguments)
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let (before, playbook) = (plan.initiatives[initiative.id], plan.playbook)
    guard !words.saysNothing else { throw .initiative(.nothingSaid(before.name)) }
    let after = try plan.initiatives.edit(initiative.id, in: plan.fiscalYear) {
      initiative throws(PlanError) in
      try words.apply(to: &initiative, by: playbook)
    }
    return Self.report(InitiativeFacts(before, in: plan), InitiativeFacts(after, in: plan), after)
  }

  /// What differs from before, as far as a screen has room.
  private static func report(
    _ before: InitiativeFacts, _ after: InitiativeFacts, _ initiative: Initiative
  ) -> Report {
    let changed = zip(before.money + before.others, after.money + after.others)
      .filter { $0.cell != $1.cell }
    guard !changed.isEmpty else { return Report(.note("\(initiative.name) is as it was.")) }
    let rows = changed.map { old, new in
      Table.Row([.message(new.name), old.cell ?? .empty, new.cell ?? .empty])
    }
    let name = Quoting.quoted(initiative.name.text)
    return Report(
      .table(
        Table(
          columns: [
            Column("property", "Property"), Column("before", "Before"), Column("after", "After"),
          ], rows: rows, layout: .changes,
          excerpt: Table.Excerpt(lines: 3, source: "'initiative show \(name)' has them all"))))
  }
}
