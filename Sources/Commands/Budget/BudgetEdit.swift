import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says who answers for a line, and what else is known of it.
struct BudgetEdit: PlanCommand {
  static let name = "budget edit"
  static let summary: Message = "Says who answers for a line, and what else is known of it."
  static let details: [Message] = [
    "A line without an owner, category or status of its own has those of the line above it.",
    "'none' takes away the line's own; it follows the line above again.",
  ]
  static let examples = [
    Example(
      "budget edit seminars owner Li Na category online status committed",
      prints: """
        core.seminars: owner Li Na, category online, status committed.
        """),
    Example(
      "budget edit events return 1:2.5 source last year's ledger",
      prints: "core.events: return 1:2.5, source last year's ledger."),
    Example(
      "budget edit events owner none",
      prints: """
        core.events: no owner of its own.
        It follows core: owner Li Na.
        """),
    Example(
      "budget edit core owner none",
      prints: "core: no owner."),
    Example(
      "budget edit healthcare status planned",
      prints: "emerging.healthcare: status planned."),
    Example(
      "budget edit awards status optional category honors",
      prints: "brand.awards: category honors, status optional."),
    Example(
      "budget edit seminars",
      prints: """
        error: nothing is said of 'core.seminars'
          budget edit seminars
                      ^~~~~~~~
          Say owner, category, status, return or source, and a value or 'none'.
        """),
    Example(
      "budget edit events note ask sales",
      prints: """
        error: 'budget edit' has no 'note'
          budget edit events note ask sales
                             ^~~~
          Did you mean 'budget note'?
        """),
    Example(
      "budget edit events status sure",
      prints: """
        error: 'sure' is no word that may stand here
          budget edit events status sure
                                    ^~~~
          Type one of them: planned, committed, optional.
        """),
  ]

  let line: LinePath
  let owner: OrNone<Name>?
  let category: OrNone<Name>?
  let status: OrNone<LineStatus>?
  let expectedReturn: OrNone<ReturnRate>?
  let source: OrNone<Phrase>?

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line that this is said of")
    owner = try arguments.labeled(.owner, as: "person", "who answers for it, or none")
    category = try arguments.labeled(.category, as: "group", "what it is grouped by, or none")
    status = try arguments.labeled(.status, "how firmly it is promised, or none")
    expectedReturn = try arguments.labeled(.return, "what 1 spent is expected to bring, or none")
    source = try arguments.labeled(.source, "where the figure comes from, or none")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let details = details(in: plan.budget)
    guard let said = Message.joined(details.map(\.said), by: ", ") else {
      throw .nothingSaid(of: line.path)
    }
    plan.budget.edit(line.id) { details in
      if let owner { details.owner = owner.value }
      if let category { details.category = category.value }
      if let status { details.status = status.value }
      if let expectedReturn { details.expectedReturn = expectedReturn.value }
      if let source { details.source = source.value?.text }
    }
    let followed = details.compactMap(\.followed)
    return Report([.note("\(Message.line(line.path)): \(said).")] + followed.map(Block.note))
  }

  /// What the edit says, each with what the line follows where it says nothing.
  private func details(in budget: Budget) -> [EditedDetail] {
    let details: [EditedDetail?] = [
      owner.map { owner in
        EditedDetail(
          "owner", owner.value.map { "\($0)" },
          above: budget.said(above: line.id) { $0.owner.map { "\($0)" } })
      },
      category.map { category in
        EditedDetail(
          "category", category.value.map { "\($0)" },
          above: budget.said(above: line.id) { $0.category.map { "\($0)" } })
      },
      status.map { status in
        EditedDetail(
          "status", status.value?.title,
          above: budget.said(above: line.id) { $0.status?.title })
      },
      expectedReturn.map { EditedDetail("return", $0.value.map { "\($0.canonical)" }) },
      source.map { EditedDetail("source", $0.value.map { "\($0.text)" }) },
    ]
    return details.compactMap(\.self)
  }
}
