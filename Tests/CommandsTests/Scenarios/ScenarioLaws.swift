import CommandLanguage
import Commands
import PlanModel
import Seeds
import Sessions
import Testing

@Suite struct ScenarioLaws {
  @Test func `to adopt a scenario is to run its lines`() {
    for seed in LawSeeds(atLeast: 40) {
      var random = SeededGenerator(seed: seed)
      var screen = Screen()
      _ = screen.type("scenario new s")
      let plan = screen.plan
      for _ in 0..<random.number(1...8) { _ = screen.type("in s: \(random.pick(Self.changes))") }
      let lines = screen.plan.scenarios.all[0].lines
      #expect(screen.plan.withoutScenarios == plan.withoutScenarios, "seed \(seed)")
      var typed = Screen(plan)
      for line in lines {
        let shown = typed.type(line)
        #expect(!shown.hasPrefix("error"), "seed \(seed): \(line)\n\(shown)")
      }
      let steps = screen.interpreter.workbench.session.steps.count
      _ = screen.type("scenario adopt s")
      #expect(screen.plan.scenarios.isEmpty, "seed \(seed)")
      #expect(screen.plan.withoutScenarios == typed.plan.withoutScenarios, "seed \(seed): \(lines)")
      #expect(screen.interpreter.workbench.session.steps.count == steps + 1, "seed \(seed)")
    }
  }

  @Test func `scenarios come back as they were when they are opened, undone and run again`() throws
  {
    for seed in LawSeeds(atLeast: 10) {
      var random = SeededGenerator(seed: seed)
      let world = Screen.world()
      var screen = Screen(try .created("steps", plan: .sample, world: world), in: world)
      for line in Self.making { _ = screen.type(line) }
      var plans = [screen.plan]
      for _ in 0..<12 {
        _ = screen.type(Self.line(&random))
        if screen.plan != plans.last { plans.append(screen.plan) }
        if random.chance(10) { _ = screen.type("session save") }
      }
      screen.interpreter.workbench.session.close(world: world)
      var opened = try Session.open("steps", world: world, replay: Interpreter.replay)
      for plan in plans.reversed() {
        #expect(opened.plan == plan, "seed \(seed)")
        _ = try opened.undo(world: world)
      }
      opened.close(world: world)
    }
  }

  private static let making = ["scenario new a", "scenario new b over a", "scenario new c"]

  private static func line(_ random: inout SeededGenerator) -> String {
    switch random.number(0...9) {
    case 0: "scenario drop \(random.pick(["a", "b", "c"])) \(random.number(1...3))"
    case 1:
      "scenario rebase \(random.pick(["a", "b", "c"])) over \(random.pick(["plan", "a", "c"]))"
    case 2: "scenario adopt \(random.pick(["a", "c"]))"
    case 3, 4: random.pick(changes)
    default: "in \(random.pick(["a", "b", "c"])): \(random.pick(changes))"
    }
  }

  /// Lines that change a plan, from the examples of the commands that do.
  static let changes = ExampleTests.cases.compactMap { test -> String? in
    guard let command = test.entry.type as? any PlanCommand.Type, !command.beginsPlan,
      !test.example.line.hasPrefix("scenario"), !test.example.line.contains(";")
    else { return nil }
    return test.example.line
  }
}

extension Plan {
  /// The plan alone.
  fileprivate var withoutScenarios: Plan {
    var plan = self
    plan.scenarios = Scenarios()
    return plan
  }
}
