import Commands
import PlanModel
import Testing

/// Every command that changes a plan as a line of a scenario, and what becomes of it when the plan
/// under it changes what the line names.
@Suite struct ScenarioCommandTests {
  /// A line of a scenario and a change of the plan.
  struct Case: CustomTestStringConvertible {
    let line: String
    let change: Change
    var testDescription: String { "\(line) | \(change.line)" }
  }

  struct Change {
    let line: String
    let outcome: Outcome
  }

  enum Outcome {
    /// The line stays as it is.
    case kept
    /// It has another name in the place of one.
    case followed(String, by: String)
    /// The change is refused, and nothing has changed.
    case refused
    /// The line stays and does not apply any more, as the change says.
    case reported
  }

  /// What the plan under the scenario holds beside the sample.
  private static let plan = [
    "let leads = 5", "let cpl = 200..300", "let fee = 10..20", "initiative add expo",
    "data set deals to 1, 2, 3", "todo add call", "watch fee", "goal fee >= 3",
    "effort split 40/30/30 into strategy, coordination, execution",
    "effort log strategy 12h on 2027-03-05", "staff set content 6", "okr add voice",
    "scenario new s",
  ]

  static let cases =
    cases(of: ofLines, lineChanges(locked: .kept))
    + cases(of: ofAmounts, lineChanges(locked: .reported))
    + cases(of: ofDrivers, driverChanges("leads"))
    + cases(of: ["correlate cpl with fee at 0.5"], driverChanges("cpl"))
    + cases(of: ofResults, aimChanges("KR1"))
    + cases(of: ofObjectives, aimChanges("O3"))
    + cases(of: ofPeople, peopleChanges)
    + cases(of: ofInitiatives, initiativeChanges)
    + cases(of: ofData, dataChanges)
    + others.map { Case(line: $0, change: Change(line: $1, outcome: $2)) }

  /// They change a line that is locked, too.
  private static let ofLines = [
    "budget add pilot 5k under events", "budget rename events to shows",
    "budget edit events owner Wu", "budget lock events", "budget unlock events",
    "budget note events hall 7", "budget phase events 30/25/25/20 by quarter",
    "initiative add show line events", "note budget.core.events fine",
  ]

  private static let ofAmounts = [
    "budget split events 1:1 into a, b", "budget set events 300k",
    "budget move 50k from events to seminars", "budget raise events by 10k",
    "budget cut events by 10k", "budget remove events", "preset apply 532 to events",
  ]

  private static let ofDrivers = [
    "let b = leads * 2", "unlet leads", "driver rename leads to visits", "goal leads >= 7",
    "watch leads", "budget set media = leads * 1000", "note driver.leads fine",
    "okr measure KR2 = leads",
  ]

  private static let ofResults = [
    "okr checkin KR1 5 on 2027-03-01", "okr measure KR1 = leads", "okr move KR1 under O2",
    "okr rename KR1 to loudness", "okr edit KR1 unit points", "okr note KR1 agreed",
    "okr remove KR1",
  ]

  private static let ofObjectives = [
    "okr result wins under O3 target 5", "okr kpi visits under O3 target 5",
    "okr edit O3 pillar brand", "okr move O3 under O1",
  ]

  private static let ofPeople = [
    "staff set content 7", "staff unset content", "staff cost content 20k per month",
    "staff hire content 2 more by Q2", "note staff.content fine", "let writers = staff.content",
  ]

  private static let ofInitiatives = [
    "initiative edit expo owner Wu", "initiative score expo 8 on 2027-03-31",
    "initiative note expo fine", "initiative rename expo to show", "initiative remove expo",
    "note expo fine",
  ]

  private static let ofData = ["data remove deals", "let deal = samples(deals)"]

  private static func lineChanges(locked: Outcome) -> [Change] {
    [
      Change(
        line: "budget rename events to fairs", outcome: .followed("core.events", by: "core.fairs")),
      Change(
        line: "budget rename core to main", outcome: .followed("core.", by: "main.")),
      Change(line: "budget remove events", outcome: .refused),
      Change(line: "budget remove events anyway", outcome: .reported),
      Change(line: "budget lock events", outcome: locked),
    ]
  }

  private static func driverChanges(_ name: String) -> [Change] {
    [
      Change(line: "driver rename \(name) to calls", outcome: .followed(name, by: "calls")),
      Change(line: "unlet \(name)", outcome: .refused),
      Change(line: "unlet \(name) anyway", outcome: .reported),
    ]
  }

  private static func aimChanges(_ id: String) -> [Change] {
    [
      Change(line: "okr rename \(id) to sound", outcome: .kept),
      Change(line: "okr move \(id) under O2", outcome: .kept),
      Change(line: "okr remove \(id)", outcome: .refused),
      Change(line: "okr remove \(id) anyway", outcome: .reported),
    ]
  }

  private static let peopleChanges = [
    Change(
      line: "staff functions 1:2:3:4 into content, brand, acquisition, analytics", outcome: .kept),
    Change(line: "staff functions 1:1 into brand, acquisition", outcome: .refused),
    Change(line: "staff functions 1:1 into brand, acquisition anyway", outcome: .reported),
  ]

  private static let initiativeChanges = [
    Change(line: "initiative rename expo to fair", outcome: .followed("expo", by: "fair")),
    Change(line: "initiative remove expo", outcome: .refused),
    Change(line: "initiative remove expo anyway", outcome: .reported),
  ]

  private static let dataChanges = [
    Change(line: "data set deals to 7, 8", outcome: .kept),
    Change(line: "data remove deals", outcome: .refused),
    Change(line: "data remove deals anyway", outcome: .reported),
  ]

  /// What names nothing that has a name, or is right without it, too.
  private static let others: [(String, String, Outcome)] = [
    ("plan rename next", "plan rename other", .kept),
    ("plan baseline", "budget total 2m", .kept),
    ("plan today 2027-05-01", "plan today 2027-04-01", .kept),
    ("plan seed 7", "plan seed 8", .kept),
    ("budget total 2m", "budget total 3m", .kept),
    ("let leads = 7", "driver rename leads to calls", .followed("leads", by: "calls")),
    ("let leads = 7", "unlet leads anyway", .kept),
    ("let leads 2027Q1 = 7", "unlet leads", .refused),
    ("goal remove fee", "driver rename fee to wage", .followed("fee", by: "wage")),
    ("goal remove fee", "goal remove fee", .reported),
    ("watch remove 1", "watch remove 1", .reported),
    ("watch remove 1", "watch leads", .kept),
    ("staff total 30", "staff total 25", .kept),
    (
      "staff functions 1:1 into brand, content",
      "staff functions 1:1:1 into brand, acquisition, content anyway", .kept
    ),
    ("staff talents 1:1 into senior, junior", "staff total 25", .kept),
    ("staff talents 1:1 into senior, junior", "staff functions 1:1 into senior, content", .refused),
    (
      "staff talents 1:1 into senior, junior", "staff functions 1:1 into senior, content anyway",
      .reported
    ),
    ("effort split 50/30/20", "effort split 60/20/20", .kept),
    ("effort transition 50/30/20 to 40/30/30 in 5", "effort split 60/20/20", .kept),
    ("effort log strategy 2h on 2027-03-08", "effort log strategy 1h on 2027-03-08", .kept),
    ("effort remove 1", "effort remove 1", .reported),
    ("okr add markets", "okr add places", .kept),
    ("todo add write", "todo add read", .kept),
    ("todo done 1 on 2027-01-10", "todo add read", .kept),
    ("data set deals to 4, 5", "data remove deals", .kept),
    ("playbook set lead.cycle-small 4", "playbook set lead.cycle-small 5", .kept),
  ]

  private static func cases(of lines: [String], _ changes: [Change]) -> [Case] {
    lines.flatMap { line in changes.map { Case(line: line, change: $0) } }
  }

  @Test func `each command that may stand in a scenario has its lines`() {
    let commands = CommandCatalog.table.entries.filter { entry in
      guard let command = entry.type as? any PlanCommand.Type else { return false }
      return !command.beginsPlan && !entry.name.hasPrefix("scenario")
    }
    for command in commands {
      #expect(
        Self.cases.contains { $0.line.hasPrefix("\(command.name) ") || $0.line == command.name },
        "no line for '\(command.name)'")
    }
  }

  @Test(arguments: cases)
  func `it is followed, refused or reported`(_ test: Case) throws {
    var screen = Screen()
    for line in Self.plan + ["in s: \(test.line)"] {
      let shown = screen.type(line)
      #expect(!shown.hasPrefix("error"), "\(shown)")
    }
    let before = screen.plan
    let lines = before.scenarios.all[0].lines
    let shown = screen.type(test.change.line)
    let isReported = shown.contains("Line 1 of 's' no longer applies: ")
    let followed = screen.plan.scenarios.all[0].lines
    switch test.change.outcome {
    case .kept:
      #expect(followed == lines)
      #expect(screen.plan != before && !isReported, "\(shown)")
    case .followed(let old, let new):
      #expect(lines[0].contains(old) && followed == [lines[0].replacing(old, with: new)])
      #expect(!isReported, "\(shown)")
    case .refused:
      #expect(shown.contains("line 1 of 's'"), "\(shown)")
      #expect(screen.plan == before)
    case .reported:
      #expect(followed == lines)
      #expect(isReported, "\(shown)")
      #expect(screen.type("scenario adopt s").hasPrefix("error: line 1 of 's' no longer"))
    }
  }
}
