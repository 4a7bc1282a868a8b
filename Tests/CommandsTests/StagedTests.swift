import Commands
import PlanModel
import Rendering
import Sessions
import Testing

/// What a group writes once its lines have gone through, and what is said of it.
@Suite struct StagedTests {
  private static let files = [
    "inner.plan": "budget cut events 1k\nsession save a; output b.txt\n",
    "outer.plan": "# saves\nrun inner.plan\nbudget show where owner none\noutput off\n",
    "new.plan": "budget cut events 1k\nsession save a\n",
    "saves.plan": "session save a\nbudget cut events 1k\nsession save c\noutput d.txt\n",
  ]

  /// A prompt whose disk has no space for some files.
  private func screen(withoutSpaceFor isLacking: @escaping @Sendable (String) -> Bool) -> Screen {
    let disk = Screen.disk()
    for (name, text) in Self.files {
      try! disk.createWhole("/plans/\(name)", with: Array(text.utf8))
    }
    var world = Screen.world(disk)
    world.files = FailingFileSystem(disk) { call in
      call.action == .open && isLacking(call.path) ? .error(.noSpace) : nil
    }
    return Screen(Session(plan: .sample), in: world)
  }

  @Test func `a file that cannot be written in the end has its line, and a hint`() {
    var screen = screen { $0.hasSuffix(".tmp") || $0.hasSuffix("b.txt") }
    let shown = screen.type("run outer.plan")
    #expect(
      shown == """
        events   400,000 → 399,000
        1,000 unallocated in core.
        Will be saved as a when all lines have gone through.
        Answers go to b.txt when all lines have gone through; 'output off' ends that.
        Answers come to the screen again.
        included from outer.plan:2
        inner.plan:2:1: error: cannot open '/sessions/a.json': no space is left on the
        disk
          session save a; output b.txt
          ^~~~~~~~~~~~
          Free some space and try again.
        included from outer.plan:2
        inner.plan:2:24: error: cannot open 'b.txt': no space is left on the disk
          session save a; output b.txt
                                 ^~~~~
          Free some space and try again.
        Nothing was kept.

        """)
  }

  @Test func `of a new session that a full disk refuses nothing is kept`() {
    var screen = screen { $0.hasSuffix(".tmp") }
    let shown = screen.type("run new.plan")
    #expect(shown.hasSuffix("  Free some space and try again.\nNothing was kept.\n"), "\(shown)")
  }

  @Test func `what can be written is written, and only that is said to be`() throws {
    var screen = screen { $0 == "/sessions/.a.json.tmp" }
    let shown = screen.type("run saves.plan")
    #expect(shown.contains("saves.plan:1:1: error: cannot open"))
    #expect(
      shown.hasSuffix(
        "  Free some space and try again.\nSaved as c.\nd.txt was written.\n"))
    #expect(!shown.contains("Saved as a."))
    let files = screen.interpreter.workbench.world.files
    #expect(try files.status(of: "/sessions/a.json") == nil)
    #expect(try files.status(of: "/sessions/c.json") != nil)
    #expect(try files.status(of: "/plans/d.txt") != nil)
  }

  @Test(arguments: [
    ("session save a", "Would be saved as a.\n"),
    ("output a.txt", "Answers would go to a.txt; 'output off' ends that.\n"),
    ("output off", "Answers come to the screen.\n"),
    (
      "session recover draft as again",
      "draft would be rebuilt as again: annual 2027, 2 steps.\n"
    ),
    (
      "run saves.plan",
      """
      Would be saved as a.
      events   400,000 → 399,000
      1,000 unallocated in core.
      Would be saved as c.
      Answers would go to d.txt; 'output off' ends that.
      1 line, one step.

      """
    ),
  ])
  func `a dry run says what it would do`(line: String, says: String) throws {
    var screen = screen { _ in false }
    let world = screen.interpreter.workbench.world
    screen.interpreter.workbench = Workbench(
      session: Session(plan: .sample), world: world, isDryRun: true)
    let before = try world.files.list("/sessions") + world.files.list("/plans")
    #expect(screen.type(line) == says)
    #expect(try world.files.list("/sessions") + world.files.list("/plans") == before)
  }
}
