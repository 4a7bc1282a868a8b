import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Reads the plan against the playbook, and says what is not as it should be.
struct CheckPlan: PlanQuery {
  static let name = "check"
  static let summary: Message =
    "Reads the plan against the playbook: what is not as it should be, the most serious first."
  static let examples = [
    Example(
      "check",
      prints: """
        annual 2027: findings on 2026-12-18
        Finding  Rule  Place             Is               Should be     Remedy
        ────────────────────────────────────────────────────────────────────────────────
        gap      R1.9  KR1 brand voice   none             a due date    Type 'okr edit
                                                                        KR1 due' and a
                                                                        value.
        gap      R1.9  KR2 articles in   none             a due date    Type 'okr edit
                       trade media                                      KR2 due' and a
                                                                        value.
        gap      R1.9  KR3 signed        none             a due date    Type 'okr edit
                       customers                                        KR3 due' and a
                                                                        value.
        gap      R1.4  conversion        no contribution  one at least  Add an objective
                                                                        with 'okr add',
                                                                        or give one this
                                                                        pillar with 'okr
                                                                        edit'.
        """),
    Example(
      "check budget",
      after: ["budget raise brand by 50k", "budget move 200k from emerging to core"],
      prints: """
        annual 2027: findings on 2026-12-18
        Finding  Rule  Place     Is                Should be          Remedy
        ────────────────────────────────────────────────────────────────────────────────
        breach   R4.1  total     over by 50,000    1,000,000 at most  Raise it with
                                                                      'budget raise', or
                                                                      cut what is under
                                                                      it with 'budget
                                                                      cut'.
        breach   R4.1  emerging  over by 170,000   100,000 at most    Raise it with
                                                                      'budget raise', or
                                                                      cut what is under
                                                                      it with 'budget
                                                                      cut'.
        drift    R4.1  core      70% of the total  40% to 60%         Move money between
                                                                      the lines with
                                                                      'budget move'.
        drift    R4.1  emerging  10% of the total  20% to 40%         Move money between
                                                                      the lines with
                                                                      'budget move'.
        """),
    Example("check staff", prints: "All is as the playbook says."),
    Example(
      "check initiative", after: ["initiative add expo begin 2027-05-31 reserve 2027-03-31"],
      prints: """
        annual 2027: findings on 2026-12-18
        Finding  Rule   Place  Is                    Should be      Remedy
        ────────────────────────────────────────────────────────────────────────────────
        drift    R1.10  expo   reserved 31 days      by 2027-02-28  Reserve earlier, or
                               late                                 type 'initiative
                                                                    edit expo begin' and
                                                                    a later day.
        """),
    Example(
      "check okr", after: ["plan today 2027-05-01"],
      prints: """
        annual 2027: findings on 2027-05-01
        Finding  Rule  Place           Is               Should be        Remedy
        ────────────────────────────────────────────────────────────────────────────────
        gap      R1.9  KR1 brand       none             a due date       Type 'okr edit
                       voice                                             KR1 due' and a
                                                                         value.
        gap      R1.9  KR2 articles    none             a due date       Type 'okr edit
                       in trade media                                    KR2 due' and a
                                                                         value.
        gap      R1.9  KR3 signed      none             a due date       Type 'okr edit
                       customers                                         KR3 due' and a
                                                                         value.
        gap      R1.4  conversion      no contribution  one at least     Add an
                                                                         objective with
                                                                         'okr add', or
                                                                         give one this
                                                                         pillar with
                                                                         'okr edit'.
        gap      R7.7  KR1 brand       no check-in for  one every 4      Type 'okr
                       voice           62 days          weeks            checkin KR1'
                                                                         and what it has
                                                                         come to.
        gap      R7.7  KR2 articles    no check-in for  one every 4      Type 'okr
                       in trade media  31 days          weeks            checkin KR2'
                                                                         and what it has
                                                                         come to.
        gap      R7.7  KPI1            no check-in for  one every 4      Type 'okr
                       live-stream     120 days         weeks            checkin KPI1'
                       views                                             and what it has
                                                                         come to.
        gap      R7.7  KR3 signed      no check-in for  one every 4      Type 'okr
                       customers       120 days         weeks            checkin KR3'
                                                                         and what it has
                                                                         come to.
        """),
    Example(
      "check budget strict", after: ["budget raise brand by 50k"],
      prints: """
        annual 2027: findings on 2026-12-18
        Finding  Rule  Place  Is              Should be          Remedy
        ────────────────────────────────────────────────────────────────────────────────
        breach   R4.1  total  over by 50,000  1,000,000 at most  Raise it with 'budget
                                                                 raise', or cut what is
                                                                 under it with 'budget
                                                                 cut'.
        error: there is 1 finding
          check budget strict
          ^~~~~
          Do what the remedies say, or leave 'strict' out.
        """),
  ]

  let area: CheckArea?
  let isStrict: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    area = try arguments.next("area", "the part of the plan; all of it if none is given")
    isStrict = arguments.flag(.strict, "findings are an error as well, which ends a script")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let findings = plan.findings(in: area, on: today)
    guard !findings.isEmpty else { return Report(.note("All is as the playbook says.")) }
    return Report(
      .table(
        Table(
          title: "\(plan.name): findings on \(today)",
          columns: [
            Column("finding", "Finding"), Column("rule", "Rule"), Column("place", "Place"),
            Column("found", "Is"), Column("wanted", "Should be"), Column("remedy", "Remedy"),
          ], rows: findings.map { Self.row($0, in: plan) })))
  }

  func refusal(on plan: Plan, today: Day) -> PlanError? {
    guard isStrict else { return nil }
    let findings = plan.findings(in: area, on: today)
    return findings.isEmpty ? nil : .playbook(.findings(findings.count))
  }

  private static func row(_ finding: Finding, in plan: Plan) -> Table.Row {
    Table.Row([
      .message(finding.severity.title), .text(finding.rule), finding.place.cell(in: plan),
      .message(finding.found), .message(finding.wanted), .message(finding.remedy),
    ])
  }
}

extension Severity {
  fileprivate var title: Message {
    switch self {
    case .breach: "breach"
    case .gap: "gap"
    case .drift: "drift"
    }
  }
}

extension Finding.Place {
  fileprivate func cell(in plan: Plan) -> Cell {
    switch self {
    case .line(let id): .line(plan.budget.path(of: id))
    case .staff(let place): .text(plan.staffing.path(of: place))
    case .aim(let id): .text(plan.objectives[id].fullTitle)
    case .top: .message("Objectives")
    case .pillar(let pillar): .message(pillar.title)
    case .initiative(let id): .text(plan.initiatives[id].name.text)
    }
  }
}
