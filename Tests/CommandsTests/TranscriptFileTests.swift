import CommandLanguage
import Commands
import PlanModel
import Rendering
import Reports
import Sessions
import Testing

/// What `transcript FILE` writes.
struct TranscriptFileTests {
  private func screen(_ files: [String: String] = [:], on disk: MemoryFileSystem = Screen.disk())
    -> Screen
  {
    for (name, text) in files {
      try! disk.createWhole("/plans/\(name)", with: Array(text.utf8))
    }
    var screen = Screen(files: disk)
    screen.interpreter.workbench.transcriber = { event, _, _ in
      switch event {
      case .line, .settings: ""
      case .notice(let message): Renderer(.text, .plain).text(of: message) + "\n"
      case .answer(let answer): Renderer(.text, .plain).render(answer)
      }
    }
    return screen
  }

  private func text(_ name: String, of screen: Screen) -> String? {
    let files = screen.interpreter.workbench.world.files
    return (try? files.readWhole("/plans/\(name)")).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `lines, answers, errors and notices are in it, until it is off`() {
    var screen = screen()
    let lines = [
      "budget cut events 1k", "transcript seen.txt", "budget show  nowhere", "# a remark",
      "budget cut events \\", "2k", "budget import", "x\t5", "", "output answers.txt",
      "plan show", "output off", "transcript off", "budget cut events 3k",
    ]
    for line in lines { _ = screen.type(line) }
    #expect(
      text("seen.txt", of: screen) == """
        > budget show  nowhere
        error: there is no line 'nowhere'
          budget show  nowhere
                       ^~~~~~~
          'budget show' lists the lines, 'budget add' makes one.
        > # a remark
        > budget cut events \\
        ... 2k
        events   399,000 → 397,000
        3,000 unallocated in core.
        > budget import
        ... x\t5
        ...\u{20}
        1 row imported, 5 in all; new lines: 1.
        total is over by 5.
        > output answers.txt
        Answers go to answers.txt; 'output off' ends that.
        > plan show
        > output off
        Answers come to the screen again; see answers.txt.
        > transcript off

        """)
  }

  @Test func `a file that is run shows no lines of its own, unless it asked for them`() {
    var first = screen()
    _ = first.type("transcript seen.txt")
    _ = first.type("run flawed.plan")
    #expect(
      text("seen.txt", of: first)?.split(separator: "\n").map(String.init) == [
        "> run flawed.plan", "events   400,000 → 360,000", "40,000 unallocated in core.",
        "flawed.plan:2:12: error: 'core.events' has 360,000, less than 500,000",
        "  budget cut events by 500k", "             ^~~~~~",
        "  Take less, or give an amount with 'budget set'.",
        "Nothing was kept; what was answered does not hold.",
      ])
    var second = screen(["own.plan": "transcript own.txt\nbudget cut events by 10%\n"])
    _ = second.type("run own.plan")
    _ = second.type("plan show")
    #expect(
      text("own.txt", of: second)
        == "> budget cut events by 10%\nevents   400,000 → 360,000\n40,000 unallocated in core.\n")
  }

  @Test func `lines that are not kept leave no file, and the one before goes on`() {
    var screen = screen(["bad.plan": "transcript bad.txt\nbudget cut events by 10%\nbudget totl\n"])
    _ = screen.type("transcript seen.txt")
    _ = screen.type("run bad.plan")
    _ = screen.type("undo")
    #expect(text("bad.txt", of: screen) == nil)
    #expect(
      text("seen.txt", of: screen)?.hasSuffix("  'history' shows the steps with their numbers.\n")
        == true)
  }

  @Test func `a session's own files are none, for answers neither`() throws {
    let world = Screen.world()
    var screen = Screen(try .create("own", plan: .sample, world: world), in: world)
    _ = screen.type("budget cut events 1k")
    screen.interpreter.workbench.world.workingFolder = "/"
    let before = try world.files.readWhole("/sessions/own.journal")
    for ending in ["json", "journal", "lock"] {
      for command in ["transcript", "output"] {
        let shown = screen.type("\(command) sessions/x/../own.\(ending) overwrite")
        let path = "sessions/x/../own.\(ending)"
        #expect(shown.hasPrefix("error: cannot write '\(path)': such a file in the folder"))
      }
    }
    #expect(try world.files.readWhole("/sessions/own.journal") == before)
  }

  @Test func `a full disk ends it, and stops no work`() {
    let disk = Screen.disk()
    var screen = screen(on: disk)
    _ = screen.type("transcript seen.txt")
    screen.interpreter.workbench.world.files = FailingFileSystem(disk) { call in
      call.path == "/plans/seen.txt" && call.action == .write ? .error(.noSpace) : nil
    }
    let shown = screen.type("budget cut events by 10%")
    #expect(shown.hasPrefix("The transcript ends here: cannot write '/plans/seen.txt': no space"))
    #expect(shown.hasSuffix("40,000 unallocated in core.\n"))
    #expect(!screen.type("undo").contains("transcript"))
  }

  @Test func `signs that a terminal obeys are shown as code`() {
    var screen = screen()
    _ = screen.type("transcript seen.txt")
    _ = screen.type("# \u{1B}[31mred\tcell")
    #expect(text("seen.txt", of: screen)?.utf8.contains(0x1B) == false)
    #expect(text("seen.txt", of: screen)?.hasSuffix("[31mred\tcell\n") == true)
  }
}
