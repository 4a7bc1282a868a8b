import Commands
import PlanModel
import Testing

/// What becomes of a line of a scenario when the plan under it changes.
@Suite struct ScenarioOutcomeTests {
  /// A line of a scenario, a change of the plan, and the scenario's lines behind it.
  struct Case: CustomTestStringConvertible {
    let line: String
    let change: String
    let outcome: Outcome
    var testDescription: String { "\(line) | \(change)" }
  }

  enum Outcome {
    /// The line stays as it is.
    case kept
    /// The line names what it named by its new name.
    case followed(String)
    /// The change is refused, and nothing has changed.
    case refused
    /// The line stays and does not apply any more, as the change says.
    case reported
  }

  static let cases =
    budget(
      "budget rename events to fairs",
      with: [
        .followed("budget set core.fairs 300000"),
        .followed("budget raise core.fairs 10000"),
        .followed("budget move 50000 from core.fairs to core.seminars"),
        .followed("budget move 10000 from core.seminars to core.fairs"),
        .followed("budget split core.fairs 1:1 into a, b"),
        .followed("budget add pilot 5000 under core.fairs"),
        .followed("budget rename core.fairs to shows"),
        .followed("budget edit core.fairs owner Wu"),
        .followed("budget set core.seminars 5% from core.fairs"),
        .followed("budget split core 1:1 into fairs, seminars"),
        .followed("let a = budget.core.fairs * 2"),
        .followed("goal budget.core.fairs >= 300000"),
        .kept,
      ])
    + budget(
      "budget rename core to main",
      with: [
        .followed("budget set main.events 300000"),
        .followed("budget raise main.events 10000"),
        .followed("budget move 50000 from main.events to main.seminars"),
        .followed("budget move 10000 from main.seminars to main.events"),
        .followed("budget split main.events 1:1 into a, b"),
        .followed("budget add pilot 5000 under main.events"),
        .followed("budget rename main.events to shows"),
        .followed("budget edit main.events owner Wu"),
        .followed("budget set main.seminars 5% from main.events"),
        .followed("budget split main 1:1 into events, seminars"),
        .followed("let a = budget.main.events * 2"),
        .followed("goal budget.main.events >= 300000"),
        .kept,
      ])
    + budget(
      "budget remove events",
      with: Array(repeating: .refused, count: 9) + [.kept, .refused, .refused, .kept])
    + budget(
      "budget remove events anyway",
      with: Array(repeating: .reported, count: 9) + [.kept, .reported, .reported, .kept])
    + budget(
      "budget lock events",
      with: [
        .reported, .reported, .reported, .reported, .reported, .kept, .kept, .kept, .reported,
        .reported, .kept, .kept, .kept,
      ])
    + budget(
      "budget total 300k",
      with: [
        .kept, .kept, .kept, .kept, .kept, .kept, .kept, .kept, .kept, .kept, .kept, .kept, .kept,
      ])
    + [
      Case(line: "okr rename O2 to voice", change: "okr move O2 under O1", outcome: .kept),
      Case(line: "okr rename O2 to voice", change: "okr rename O2 to sound", outcome: .kept),
      Case(line: "okr rename O2 to voice", change: "okr remove O2 anyway", outcome: .reported),
      Case(line: "okr checkin KR1 5 on 2027-03-01", change: "okr remove KR1", outcome: .refused),
      Case(line: "let b = leads * 2", change: "unlet leads", outcome: .refused),
      Case(line: "let b = leads * 2", change: "unlet leads anyway", outcome: .reported),
      Case(line: "let b = leads * 2", change: "let leads = 7", outcome: .kept),
    ] + drivers

  private static let drivers =
    [
      Case(
        line: "let leads = 7", change: "driver rename leads to calls",
        outcome: .followed("let calls = 7")),
      Case(
        line: "let leads 2027Q1 = 7", change: "driver rename leads to calls",
        outcome: .followed("let calls 2027Q1 = 7")),
      Case(
        line: "goal leads >= 7", change: "driver rename leads to calls",
        outcome: .followed("goal calls >= 7")),
      Case(line: "let leads 2027Q1 = 7", change: "unlet leads", outcome: .refused),
      Case(line: "let leads 2027Q1 = 7", change: "unlet leads anyway", outcome: .reported),
      Case(line: "let leads 2027Q1 = 7", change: "let leads = 9", outcome: .kept),
      Case(line: "let leads 2027Q1 = 7", change: "let leads by month = 9", outcome: .reported),
      Case(line: "let leads 2027Q1 = 7", change: "let leads as flow = 9", outcome: .reported),
      Case(line: "driver rename leads to calls", change: "unlet leads anyway", outcome: .reported),
      Case(
        line: "watch leads", change: "driver rename leads to calls",
        outcome: .followed("watch calls")),
    ]

  private static let lines = [
    "budget set core.events 300000", "budget raise core.events 10000",
    "budget move 50000 from core.events to core.seminars",
    "budget move 10000 from core.seminars to core.events",
    "budget split core.events 1:1 into a, b", "budget add pilot 5000 under core.events",
    "budget rename core.events to shows", "budget edit core.events owner Wu",
    "budget set core.seminars 5% from core.events",
    "budget split core 1:1 into events, seminars", "let a = budget.core.events * 2",
    "goal budget.core.events >= 300000", "budget set brand.media 20000",
  ]

  private static func budget(_ change: String, with outcomes: [Outcome]) -> [Case] {
    zip(lines, outcomes).map { Case(line: $0, change: change, outcome: $1) }
  }

  @Test(arguments: cases)
  func `it is followed, refused or reported`(_ test: Case) throws {
    var screen = Screen()
    for line in ["let leads = 5", "scenario new cut", "in cut: \(test.line)"] {
      let shown = screen.type(line)
      #expect(!shown.hasPrefix("error"), "\(shown)")
    }
    let before = screen.plan
    #expect(before.scenarios.all[0].lines == [test.line])
    let shown = screen.type(test.change)
    let isReported = shown.contains("Line 1 of 'cut' no longer applies: ")
    let lines = screen.plan.scenarios.all[0].lines
    switch test.outcome {
    case .kept:
      #expect(lines == [test.line])
      #expect(screen.plan != before && !isReported, "\(shown)")
    case .followed(let line):
      #expect(lines == [line])
      #expect(!isReported, "\(shown)")
    case .refused:
      #expect(shown.contains("line 1 of 'cut'"), "\(shown)")
      #expect(screen.plan == before)
    case .reported:
      #expect(lines == [test.line])
      #expect(isReported, "\(shown)")
      #expect(screen.type("scenario adopt cut").hasPrefix("error: line 1 of 'cut' no longer"))
    }
  }

  @Test func `what a scenario made keeps its name when the plan takes its number`() {
    var screen = Screen()
    let lines = [
      "scenario new cut", "in cut: okr add new markets; okr rename O4 to old markets",
      "in cut: budget add pilot 5k under core; budget set pilot 6k",
      "in cut: todo add call; todo done 1 on 2027-03-01; watch budget.core; watch remove 1",
      "okr add first", "budget add trial 5k under core", "todo add write", "watch budget.brand",
    ]
    let made = screen.plan.objectives.given[.objective] + 1
    for line in lines {
      let shown = screen.type(line.replacing("O4", with: "O\(made)"))
      #expect(!shown.hasPrefix("error"), "\(shown)")
    }
    #expect(
      screen.plan.scenarios.all[0].lines == [
        "okr add \"new markets\"", "okr rename O\(made + 1) to \"old markets\"",
        "budget add pilot 5000 under core", "budget set core.pilot 6000", "todo add call",
        "todo done 2 on 2027-03-01", "watch budget.core", "watch remove 2",
      ])
  }

  @Test func `what stands on a scenario follows its lines, and others do not`() {
    var screen = Screen()
    for line in [
      "scenario new cut", "scenario new deep over cut", "in deep: budget set events 1k",
      "scenario new other", "in other: budget set events 2k",
      "in cut: budget rename events to fairs",
    ] {
      _ = screen.type(line)
    }
    #expect(
      screen.plan.scenarios.all.map(\.lines) == [
        ["budget rename core.events to fairs"], ["budget set core.fairs 1000"],
        ["budget set core.events 2000"],
      ])
    _ = screen.type("scenario adopt cut")
    #expect(
      screen.plan.scenarios.all.map(\.lines) == [
        ["budget set core.fairs 1000"], ["budget set core.fairs 2000"],
      ])
    #expect(screen.plan.scenarios.all.map(\.base) == [nil, nil])
  }
}
