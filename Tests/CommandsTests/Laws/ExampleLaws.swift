import CommandLanguage
import Commands
import PlanModel
import Quantities
import Sessions
import Testing

@Suite struct ExampleLaws {
  @Test(arguments: ExampleTests.cases)
  func `a canonical line does what the typed line does, and reads as itself`(
    _ test: ExampleTests.Case
  ) throws {
    var typed = Screen(after: test.example.after)
    guard let canonical = try? typed.reading(of: test.example.line).canonical else { return }
    var replayed = Screen(after: test.example.after)
    #expect(try replayed.reading(of: canonical).canonical == canonical)
    let said = typed.outcomes(of: test.example.line)
    let saidAgain = replayed.outcomes(of: canonical)
    #expect(typed.plan == replayed.plan)
    #expect(said.map(\.isRefusal) == saidAgain.map(\.isRefusal))
    if !said.contains(where: \.isRefusal) { #expect(said == saidAgain) }
  }

  @Test(arguments: ExampleTests.cases)
  func `a journal replays to the same plan and the same steps to undo`(
    _ test: ExampleTests.Case
  ) throws {
    let world = Screen.world()
    var screen = Screen(try Session.created("laws", plan: .sample, world: world), in: world)
    for line in test.example.after + [test.example.line] { _ = screen.type(line) }
    let session = screen.interpreter.workbench.session
    let name = try #require(session.name)
    screen.interpreter.workbench.session.close(world: world)
    var opened = try Session.open(name, world: world, replay: Interpreter.replay)
    #expect(opened.plan == session.plan)
    #expect(opened.log == session.log)
    #expect(opened.checkpoints == session.checkpoints)
    #expect(opened.readOnlyReason == nil)
    while !opened.steps.isEmpty { _ = try opened.undo(world: world) }
    #expect(name != "laws" || opened.plan == .sample)
  }

  @Test(arguments: ExampleTests.cases)
  func `what an example changed is undone and brought back`(_ test: ExampleTests.Case) {
    var screen = Screen(after: test.example.after)
    let before = screen.plan
    let steps = screen.interpreter.workbench.session.steps.count
    _ = screen.type(test.example.line)
    let after = screen.plan
    guard screen.interpreter.workbench.session.steps.count == steps + 1 else {
      return #expect(after == before || test.changesHistory)
    }
    _ = screen.type("undo")
    #expect(screen.plan == before)
    _ = screen.type("redo")
    #expect(screen.plan == after)
  }

  @Test func `all examples after each other are undone to the start, and brought back`() throws {
    var screen = Screen()
    let lines = ExampleTests.cases.flatMap { $0.example.after + [$0.example.line] }
    for line in lines where !Self.turning.contains(where: line.hasPrefix) { _ = screen.type(line) }
    let end = screen.plan
    let count = screen.interpreter.workbench.session.steps.count
    #expect(count > 20)
    for _ in 0..<count { _ = screen.type("undo") }
    #expect(screen.plan == .sample)
    #expect(screen.outcomes(of: "undo").map(\.isRefusal) == [true])
    for _ in 0..<count { _ = screen.type("redo") }
    #expect(screen.plan == end)
    #expect(screen.outcomes(of: "redo").map(\.isRefusal) == [true])
  }
}

extension ExampleLaws {
  /// The beginnings of lines that go back in time, or away from the session.
  fileprivate static let turning = [
    "undo", "redo", "checkpoint restore", "session open", "session recover", "quit", "exit",
  ]
}

extension Screen {
  /// A prompt on the sample plan behind some lines.
  init(after lines: [String]) {
    self.init()
    for line in lines { _ = type(line) }
  }
}

extension ExampleTests.Case {
  /// Whether the command goes back and forth in time, or to another session.
  fileprivate var changesHistory: Bool {
    ["undo", "redo", "checkpoint restore", "session open", "session recover"].contains(entry.name)
  }
}
