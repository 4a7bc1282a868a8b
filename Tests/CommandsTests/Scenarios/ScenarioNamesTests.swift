import Commands
import PlanEngine
import PlanModel
import Quantities
import Seeds
import Testing

/// Names of the plan that lines of scenarios have for things of their own.
@Suite struct ScenarioNamesTests {
  /// Changes of the plan after which a line would mean another thing.
  static let taken: [(lines: [String], change: String, name: String, line: Int)] = [
    (["let b = 1", "let signed = b + leads"], "driver rename leads to b", "b", 1),
    (["let leads = 7", "let b = leads * 2"], "driver rename signed to b", "b", 2),
    (["driver rename leads to calls", "let c = 2"], "driver rename signed to c", "c", 2),
    (
      ["budget split core 1:1 into fairs, seminars overwrite"], "budget rename events to fairs",
      "fairs", 1
    ),
    (
      ["budget unlock awards", "preset apply 532 overwrite"], "budget rename brand to voice",
      "brand", 2
    ),
  ]

  @Test(arguments: taken)
  func `a change after which a line means another thing is refused`(
    _ test: (lines: [String], change: String, name: String, line: Int)
  ) {
    var screen = Self.screen()
    for line in test.lines {
      let shown = screen.type("in s: \(line)")
      #expect(!shown.hasPrefix("error"), "\(shown)")
    }
    let before = screen.plan
    let shown = screen.type(test.change)
    #expect(
      shown.hasPrefix("error: line \(test.line) of 's' means another '\(test.name)'\n"), "\(shown)")
    #expect(screen.plan == before)
  }

  @Test func `what a deeper scenario calls so is not taken by one under it`() {
    var screen = Self.screen()
    for line in ["scenario new deep over s", "in deep: let b = 1"] { _ = screen.type(line) }
    let before = screen.plan
    #expect(
      screen.type("in s: driver rename leads to b")
        .hasPrefix("error: line 1 of 'deep' means another 'b'\n"))
    #expect(screen.plan == before)
  }

  @Test func `a scenario keeps its figures, or a change of names is refused or told of`() {
    var kept = 0
    for seed in LawSeeds(atLeast: 60) {
      var random = SeededGenerator(seed: seed)
      var screen = Self.screen()
      for _ in 0..<random.number(1...5) { _ = screen.type("in s: \(Self.line(&random))") }
      let change = Self.change(&random)
      guard let old = Self.figures(of: screen) else { continue }
      let before = screen.plan
      let shown = screen.type(change)
      guard !shown.hasPrefix("error") else {
        #expect(screen.plan == before, "seed \(seed): \(change)")
        continue
      }
      guard !shown.contains("no longer applies") else { continue }
      let new = Self.figures(of: screen)
      let lines = screen.plan.scenarios.all[0].lines
      #expect(new == old, "seed \(seed): \(change): \(before.scenarios.all[0].lines): \(lines)")
      kept += 1
    }
    #expect(kept > 10)
  }

  private static func screen() -> Screen {
    var screen = Screen()
    for line in ["let leads = 400", "let signed = leads * 4%", "scenario new s"] {
      _ = screen.type(line)
    }
    return screen
  }

  private static let names = ["leads", "signed", "b", "c", "calls"]
  private static let lineNames = ["events", "seminars", "media", "fairs", "talks"]

  private static func line(_ random: inout SeededGenerator) -> String {
    let (one, two) = (random.pick(names), random.pick(names))
    let (line, other) = (random.pick(lineNames), random.pick(lineNames))
    return switch random.number(0...9) {
    case 0, 1: "let \(one) = \(random.number(1...99))"
    case 2, 3: "let \(one) = \(two) + \(random.number(1...99))"
    case 4: "driver rename \(one) to \(two)"
    case 5: "budget add \(line) \(random.number(1...9))k under \(random.pick(["core", "brand"]))"
    case 6: "budget rename \(line) to \(other)"
    case 7: "budget split core 1:\(random.number(1...3)) into \(line), \(other) overwrite"
    case 8: "goal \(one) >= \(two) + \(random.number(1...9))"
    default: "budget set media = \(one) + \(random.number(1...9))"
    }
  }

  /// A change of names in the plan, or a name more.
  private static func change(_ random: inout SeededGenerator) -> String {
    switch random.number(0...5) {
    case 0, 1: "driver rename \(random.pick(["leads", "signed"])) to \(random.pick(names))"
    case 2, 3:
      "budget rename \(random.pick(["events", "seminars", "media"])) to \(random.pick(lineNames))"
    case 4: "let \(random.pick(["b", "c", "calls"])) = 0"
    default: "budget add \(random.pick(["fairs", "talks"])) 0 under core"
    }
  }

  /// What all drivers and lines of the scenario come to that are not nothing, sorted; nil where not
  /// all of its lines apply.
  private static func figures(of screen: Screen) -> [Double]? {
    var screen = screen
    guard !screen.type("scenario adopt s").hasPrefix("error") else { return nil }
    var evaluator = Evaluator(screen.plan)
    let drivers = screen.plan.drivers.all.compactMap { try? evaluator.value(of: $0.id).value }
    let amounts = screen.plan.budget.outline().rows.map { Double($0.amount.minorUnits) }
    return (drivers + amounts).filter { $0 != 0 }.sorted()
  }
}
