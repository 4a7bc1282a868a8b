import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says who answers for a line, and what else is known of it.
struct BudgetEdit: PlanCommand {
  static let name = "budget edit"
  static let summary: Message = "Says who answers for a line, and what else is known of it."
  static let examples = [
    Example(
      "budget edit seminars owner Li Na category online status committed",
      prints: """
        Line      core.seminars
        Owner     Li Na
        Category  online
        Status    committed
        Return    1:4
        Source
        Locked
        """),
    Example(
      "budget edit events return 1:2.5 source last year's ledger",
      prints: """
        Line      core.events
        Owner
        Category  trade shows
        Status    committed
        Return    1:2.5
        Source    last year's ledger
        Locked
        """),
    Example(
      "budget edit events owner none",
      prints: """
        Line      core.events
        Owner
        Category  trade shows
        Status    committed
        Return    1:2.5
        Source
        Locked
        """),
    Example(
      "budget edit seminars",
      prints: """
        Line      core.seminars
        Owner
        Category  online
        Status
        Return    1:4
        Source
        Locked
        """),
    Example(
      "budget edit events status sure",
      prints: """
        error: there is no 'sure' here
          budget edit events status sure
                                    ^~~~
          One of: planned, committed, optional.
        """),
  ]

  let line: LinePath
  let owner: OrNone<Name>?
  let category: OrNone<Name>?
  let status: OrNone<LineStatus>?
  let expectedReturn: OrNone<ReturnRate>?
  let source: OrNone<Phrase>?

  init(_ arguments: inout Arguments) throws(UsageError) {
    line = try arguments.next("line", "the line")
    owner = try arguments.labeled(.owner, "who answers for it, or none")
    category = try arguments.labeled(.category, "what it is grouped by, or none")
    status = try arguments.labeled(.status, "how firmly it is promised, or none")
    expectedReturn = try arguments.labeled(.return, "what 1 spent is expected to bring, or none")
    source = try arguments.labeled(.source, "where the figure comes from, or none")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    plan.budget.edit(line.id) { details in
      if let owner { details.owner = owner.value }
      if let category { details.category = category.value }
      if let status { details.status = status.value }
      if let expectedReturn { details.expectedReturn = expectedReturn.value }
      if let source { details.source = source.value?.text }
    }
    return Report(.table(LineDetailsTable.table(of: line.id, in: plan.budget)))
  }
}
