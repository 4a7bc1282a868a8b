import Commands
import PlanModel
import Sessions
import Testing

/// What a plan says that begins where another was kept.
@Suite struct NewPlanTests {
  @Test(arguments: ["plan new Next", "plan sample zh"])
  func `a plan in the place of a session's names the session`(line: String) throws {
    let world = Screen.world()
    var screen = Screen(try Session.created("kept", plan: .sample, world: world), in: world)
    #expect(screen.type(line).contains("You are still in the session kept; to keep both plans"))
    // What it advises keeps both.
    for line in ["undo", "session save other", line] { _ = screen.type(line) }
    #expect(try Session.open("kept", world: world, replay: Interpreter.replay).plan == .sample)
    #expect(screen.plan != .sample && screen.interpreter.workbench.session.name == "other")
  }

  @Test func `the same is said in Chinese`() throws {
    let world = Screen.world()
    var screen = Screen(try Session.created("kept", plan: .sample, world: world), in: world)
    screen.interpreter.workbench.settings.language = .zh
    #expect(screen.type("计划 新建 明年").contains("仍在会话kept中；"))
  }

  @Test func `where nothing is lost, nothing is said`() throws {
    var unnamed = Screen()
    #expect(!unnamed.type("plan new Next").contains("still in the session"))
    let world = Screen.world()
    var script = Screen(try Session.created("kept", plan: .sample, world: world), in: world)
    try world.files.createWhole("/plans/new.plan", with: Array("plan new Next\n".utf8))
    #expect(!script.type("run new.plan").contains("still in the session"))
    #expect(!script.type("plan new Empty").contains("still in the session"))
  }
}
