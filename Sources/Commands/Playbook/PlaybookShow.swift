import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Shows the numbers of the playbook, or those with a word in their key.
struct PlaybookShow: PlanQuery {
  static let name = "playbook show"
  static let summary: Message =
    "Shows the numbers of the playbook, or those with a word in their key."
  static let examples = [
    Example(
      "playbook show lead",
      prints: """
        Key                 Value                   Rule  Origin  About
        ────────────────────────────────────────────────────────────────────────────────
        bant.budget         1..3                    R3.1  source  scores of a lead's
                                                                  budget
        bant.authority      1..3                    R3.1  source  scores of a lead's
                                                                  authority
        bant.need           1..5                    R3.1  source  scores of a lead's
                                                                  need
        bant.time           1..3                    R3.1  source  scores of a lead's
                                                                  time
        lead.conversion     3%..5%                  R3.4  source  signed leads of a
                                                                  month's cohort in the
                                                                  industry
        lead.cycle-small    3                       R3.4  source  months from hand-over
                                                                  to signature of small
                                                                  and medium companies
        lead.cycle-large    6                       R3.4  source  months from hand-over
                                                                  to signature of large
                                                                  companies
        channel.case-share  65%                     R3.5  case    part of the leads from
                                                                  trade shows and
                                                                  targeted ads
        lead.required       purchase stage,         R3.6  source  fields without which a
                            organisation size,                    lead is not valid
                            company, engagement
                            data
        quality.signed      30                      R3.7  ours    signed leads from
                                                                  which a threshold is
                                                                  proposed
        sync.week           1                       R5.2  source  lead syncs of each
                                                                  pair in a week
        """),
    Example(
      "playbook show nothing-like-it",
      prints: """
        error: the playbook has no figure 'nothing-like-it'
          playbook show nothing-like-it
                        ^~~~~~~~~~~~~~~
          'playbook show' lists them all.
        """),
  ]

  let word: Phrase?

  init(_ arguments: inout Arguments) throws(UsageError) {
    word = try arguments.next("word", of: .playbookKey, "a key, or a part of one")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    Report(.table(try PlaybookTable.table(of: plan.playbook, matching: word?.text)))
  }
}
