import Commands
import PlanModel
import Sessions
import Testing

@Suite struct ReadOnlyTests {
  /// Somebody else has the session; this prompt opened it second.
  private static func second(in world: World) throws -> Screen {
    _ = try Session.created("annual", plan: .sample, world: world)
    return Screen(try Session.open("annual", world: world, replay: Interpreter.replay), in: world)
  }

  @Test(arguments: [
    "budget cut events 1k", "plan new Next", "undo", "redo", "checkpoint here", "session save",
    "session save annual", "run cuts.plan", "budget import from last-year.tsv",
    "playbook set lead.cycle-small 4",
  ])
  func `a session that somebody else has takes no change, and says how to go on`(
    _ line: String
  ) throws {
    let world = Screen.world()
    var screen = try Self.second(in: world)
    #expect(screen.outcomes(of: line).last?.isRefusal == true)
    #expect(screen.plan == .sample)
  }

  @Test func `it can be looked at, and a copy of it be changed`() throws {
    let world = Screen.world()
    var screen = try Self.second(in: world)
    #expect(screen.outcomes(of: "budget show").map(\.isRefusal) == [false])
    let refusal = screen.type("budget cut events 1k")
    #expect(
      refusal.hasSuffix("  Go on with a copy of your own: 'session save' and another name.\n"))
    #expect(screen.outcomes(of: "session save mine").map(\.isRefusal) == [false])
    #expect(screen.outcomes(of: "budget cut events 1k").map(\.isRefusal) == [false])
    #expect(screen.plan != .sample)
  }
  @Test func `who has it stands among what is said of it`() throws {
    var screen = try Self.second(in: Screen.world())
    let rows = screen.type("session info").split(separator: "\n")
    #expect(
      rows.contains { $0.hasPrefix("Read-only        it is in use by ann (process ") }, "\(rows)")
  }
}
