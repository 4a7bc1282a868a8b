import Commands
import PlanModel
import Sessions
import Testing

@Suite struct ReopeningTests {
  /// Each line is a step; the session is saved where the list says so, and read again at the end.
  @Test(arguments: [
    ["budget total 2m", "checkpoint here", "session save", "budget total 3m", "undo to 1"],
    ["budget total 2m", "budget total 3m", "undo", "session save", "budget total 4m", "undo to 1"],
    ["budget total 2m", "session save", "budget total 3m", "undo", "redo", "undo to 1", "redo"],
    ["budget total 2m", "undo", "session save", "redo", "undo", "budget total 3m"],
    ["checkpoint a", "session save", "budget total 2m", "checkpoint restore a", "undo", "undo"],
    ["budget total 2m", "plan new Other", "budget total 1", "session save"],
    ["budget total 2m", "budget total 3m", "session save", "undo", "undo", "redo"],
  ])
  func `steps around a snapshot lead to the same plan when they are read again`(
    _ lines: [String]
  ) throws {
    let world = Screen.world()
    var screen = Screen(try Session.created("steps", plan: .sample, world: world), in: world)
    for line in lines { #expect(screen.outcomes(of: line).map(\.isRefusal) == [false], "\(line)") }
    let session = screen.interpreter.workbench.session
    screen.interpreter.workbench.session.close(world: world)
    var opened = try Session.open("steps", world: world, replay: Interpreter.replay)
    #expect(opened.plan == session.plan)
    #expect(opened.log == session.log)
    #expect(opened.steps == session.steps)
    #expect(opened.undoneSteps == session.undoneSteps)
    while !opened.steps.isEmpty { _ = try opened.undo(world: world) }
    #expect(opened.plan == .sample)
  }
}
