import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Gives one number of the playbook another value in this plan.
struct PlaybookSet: PlanCommand {
  static let name = "playbook set"
  static let summary: Message = "Gives one number of the playbook another value in this plan."
  static let examples = [
    Example(
      "playbook set lead.cycle-small 4",
      prints: """
        Key               Value  Rule  Origin       About
        ────────────────────────────────────────────────────────────────────────────────
        lead.cycle-small  4      R3.4  this plan's  months from hand-over to signature
                                                    of small and medium companies
        """),
    Example(
      "playbook set lead.cycle-small none", after: ["playbook set lead.cycle-small 4"],
      prints: """
        Key               Value  Rule  Origin  About
        ────────────────────────────────────────────────────────────────────────────────
        lead.cycle-small  3      R3.4  source  months from hand-over to signature of
                                               small and medium companies
        """),
    Example(
      "playbook set no.such.key 1",
      prints: """
        error: the playbook has no figure 'no.such.key'
          playbook set no.such.key 1
                       ^~~~~~~~~~~
          'playbook show' lists them all.
        """),
  ]

  let key: Phrase
  let value: OrNone<Phrase>

  init(_ arguments: inout Arguments) throws(UsageError) {
    key = try arguments.next(
      "key", of: .playbookKey, "the number's key, as 'playbook show' lists it")
    value = try arguments.next("value", "its new value, or none for the playbook's own")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    if let text = value.value?.text {
      _ = try plan.playbook.set(key.text, to: text)
    } else {
      try plan.playbook.clear(key.text)
    }
    return Report(.table(try PlaybookTable.table(of: plan.playbook, matching: key.text)))
  }
}
