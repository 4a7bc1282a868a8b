import Commands
import PlanModel
import Sessions
import Testing

/// A prompt that is in a scenario.
@Suite struct ScenarioEditingTests {
  private func editing() -> Screen {
    var screen = Screen()
    for line in ["scenario new cut", "scenario edit cut"] { _ = screen.type(line) }
    return screen
  }

  @Test func `each line is kept, named and undone as one in the scenario`() {
    var screen = editing()
    let plan = screen.plan
    #expect(screen.type("budget cut events by 100k").hasPrefix("events   400,000 → 300,000\n"))
    #expect(screen.plan.budget == plan.budget)
    #expect(screen.type("budget show core depth 1").contains("  events    300,000"))
    #expect(screen.type("whatif budget cut events by 50k").contains("300,000    250,000"))
    #expect(screen.type("undo") == "Took back: in cut: budget cut core.events 100000\n")
    #expect(screen.plan == plan)
    #expect(screen.interpreter.workbench.scenarioName == "cut")
  }

  @Test func `the journal knows nothing of it`() throws {
    let world = Screen.world()
    var screen = Screen(try .created("steps", plan: .sample, world: world), in: world)
    for line in ["scenario new cut", "scenario edit cut", "budget cut events by 100k"] {
      _ = screen.type(line)
    }
    let plan = screen.plan
    screen.interpreter.workbench.session.close(world: world)
    let opened = try Session.open("steps", world: world, replay: Interpreter.replay)
    #expect(opened.plan == plan)
    #expect(Screen(opened, in: world).interpreter.workbench.scenarioName == nil)
  }

  @Test(arguments: [
    "undo 1", "scenario remove cut", "scenario adopt cut", "session open annual",
  ])
  func `it ends with its scenario`(_ line: String) {
    var screen = editing()
    _ = screen.type("session save annual")
    _ = screen.type("session save other")
    #expect(screen.interpreter.workbench.scenarioName == "cut")
    _ = screen.type(line)
    #expect(screen.interpreter.workbench.scenarioName == nil)
    _ = screen.type("scenario new lean")
    #expect(screen.interpreter.workbench.scenarioName == nil)
  }

  @Test(arguments: ["run cuts.plan", "budget import", "plan new Next", "plan sample"])
  func `what would change the plan is refused`(_ line: String) {
    var screen = editing()
    let plan = screen.plan
    #expect(screen.type(line).hasPrefix("error: "))
    #expect(screen.plan == plan)
  }

  @Test func `a script edits none, and lines name theirs`() throws {
    var screen = Screen()
    let script = Script(
      file: "a.plan", folder: "/plans", lines: ["scenario new cut", "scenario edit cut"])
    var shown: [String] = []
    let isWell = screen.interpreter.run(script) { event in
      if case .answer(let answer) = event, case .failure(let failure) = answer.outcome {
        shown.append(failure.message.key)
      }
    }
    #expect(!isWell)
    #expect(shown == ["a scenario is edited at the prompt only"])
    #expect(screen.plan == .sample)
  }

  @Test func `a paste goes into the scenario as one step`() {
    var screen = editing()
    let script = Script(
      file: "<paste>", folder: "/plans", lines: ["budget cut events by 100k", "budget lock brand"])
    #expect(screen.interpreter.runBlock(script) { _ in })
    #expect(screen.plan.budget == Plan.sample.budget)
    #expect(
      screen.plan.scenarios.all[0].lines == ["budget cut core.events 100000", "budget lock brand"])
    #expect(screen.interpreter.workbench.session.steps.count == 2)
  }
}
