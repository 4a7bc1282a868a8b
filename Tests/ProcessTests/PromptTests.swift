import Glibc
import PseudoTerminal
import Testing

struct PromptTests {
  private static let prompt = "annual 2028\u{1B}[0m> "
  private static let changed = "annual 2028*\u{1B}[0m> "

  private func start(
    _ place: Workplace, _ arguments: String..., environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try place.converse(
      "--sessions-folder", ".", "--today", "2027-03-12", environment: environment)
    try terminal.expect("'exit' leaves.")
    try terminal.expect(Self.prompt)
    return terminal
  }

  @Test func `the seed budget is typed, split and shown`() throws {
    let place = try Workplace()
    let terminal = try start(place)
    try terminal.enter("budget total 1m", shows: "total   0 → 1,000,000\r\n")
    try terminal.expect(Self.changed)
    try terminal.enter(
      "bud sp 5:3:2 into core business, emerging markets, brand",
      shows: "core business      – → 500,000\r\n")
    try terminal.expect("emerging markets   – → 300,000\r\nbrand              – → 200,000\r\n")
    try terminal.enter("budget show", shows: "brand")
    try terminal.expect("200,000")
    try terminal.enter("budget show nowhere", shows: "error:")
    try terminal.expect(Self.changed)
    try terminal.enter("session save seed", shows: "Saved as seed.")
    try terminal.expect(Self.prompt)
    try terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == .good)
    #expect(place.names == ["seed.json", "seed.journal"])
  }

  @Test func `control C drops the line, and what has begun`() throws {
    let place = try Workplace()
    let terminal = try start(place)
    try terminal.type("budget total 9\u{3}")
    try terminal.expect(Self.prompt)
    try terminal.type("budget total \\\r")
    try terminal.expect("... ")
    try terminal.type("9\u{3}")
    try terminal.expect(Self.prompt)
    try terminal.enter("budget total 6", shows: "total   0 → 6\r\n")
    try terminal.expect(Self.changed)
    try terminal.type("\u{4}")
    try terminal.expect("Name for this session")
    try terminal.type("\u{3}")
    try terminal.expect(Self.changed)
    try terminal.enter("exit", shows: "Name for this session")
    try terminal.enter("a/b", shows: "error:")
    try terminal.expect("Name for this session")
    try terminal.enter("kept", shows: "Saved as 'kept'.")
    #expect(try terminal.waitForEnd() == .good)
    #expect(place.names == ["kept.json", "kept.journal"])
    #expect(terminal.isCooked)
  }

  @Test func `a session that gets no name is not lost`() throws {
    let place = try Workplace()
    let terminal = try start(place)
    try terminal.enter("budget total 6", shows: "total   0 → 6\r\n")
    try terminal.type("\u{4}")
    try terminal.expect("Name for this session")
    try terminal.type("\r")
    let name = "unsaved-2027-03-12-\(terminal.process)"
    try terminal.expect("'planbench \(name)' brings it back.")
    #expect(try terminal.waitForEnd() == .good)
    let again = try start(place)
    #expect(again.text.contains("'session open \(name)' brings it back."))
    try again.enter("session open \(name)", shows: "annual 2028")
    try again.enter("budget total 7", shows: "total   6 → 7")
  }

  @Test func `who typed nothing leaves nothing`() throws {
    let place = try Workplace()
    let terminal = try start(place)
    try terminal.enter("budget show", shows: "total")
    try terminal.expect(Self.prompt)
    try terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == .good)
    #expect(place.names == [])
  }

  @Test func `a paste of several lines is one step`() throws {
    let terminal = try start(try Workplace())
    try terminal.paste("budget total 6\nbudget split 1:2 into x, y\n")
    try terminal.expect("y   – → 4\r\n")
    try terminal.expect("2 lines, one step.")
    try terminal.enter("undo", shows: "Took back")
    try terminal.enter("undo", shows: "there is nothing to undo")
    try terminal.paste("budget total 7\n\nbudget totl 8\nbudget total 9\n")
    try terminal.expect("<paste>:3:8: ")
    try terminal.expect("Nothing was kept.")
    try terminal.enter("budget total 6", shows: "total   0 → 6")
  }

  @Test(arguments: [("y", "2 rows imported"), ("n", "left out"), ("\u{3}", "left out")])
  func `pasted rows of a sheet are offered for import`(answer: String, shown: String) throws {
    let terminal = try start(try Workplace())
    try terminal.enter("budget total 1000", shows: "1,000")
    try terminal.expect(Self.changed)
    try terminal.paste("core markets\t500\n品牌\t300\n")
    try terminal.expect("These 2 lines look like rows of a sheet.")
    try terminal.expect("[y/n] ")
    try terminal.enter(answer, shows: shown)
  }

  @Test func `a command that waits for rows takes a paste`() throws {
    let terminal = try start(try Workplace())
    try terminal.enter("budget total 1000", shows: "1,000")
    try terminal.enter("budget import", shows: "... ")
    try terminal.paste("core markets\t500\n品牌\t300\n")
    try terminal.expect("... ")
    try terminal.enter("", shows: "2 rows imported")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to leave loses nothing`(signal: Int32) throws {
    let place = try Workplace()
    let terminal = try start(place)
    try terminal.enter("budget total 6", shows: "total   0 → 6")
    try terminal.enter("session save kept", shows: "Saved as kept")
    try terminal.enter("budget total 7", shows: "total   6 → 7")
    try terminal.type("half")
    try terminal.expect("half")
    terminal.send(signal)
    #expect(try terminal.waitForEnd() == .killed(signal: signal))
    let outcome = try place.run(
      "--sessions-folder", ".", "--session", "kept", "--command", "budget total 8")
    #expect(outcome.out == "total   7 → 8\n")
  }

  @Test func `the prompt writes answers to a file at once`() throws {
    let place = try Workplace()
    let terminal = try start(place)
    try terminal.enter("output ../r.txt", shows: Self.prompt)
    try terminal.enter("budget total 6", shows: Self.changed)
    #expect(place.read("../r.txt") == "total   0 → 6\n")
    try terminal.enter("budget total 7", shows: Self.changed)
    #expect(place.read("../r.txt") == "total   0 → 6\ntotal   6 → 7\n")
    try terminal.enter("output off", shows: "Answers come to the screen again")
  }

  @Test func `a session is opened by name, and a second time to be read`() throws {
    let place = try Workplace()
    _ = try place.run("--sessions-folder", ".", "--session", "kept", "--command", "budget total 6")
    let first = try place.converse("kept", "--sessions-folder", ".")
    try first.expect("Session 'kept'")
    try first.expect("> ")
    let second = try place.converse("kept", "--sessions-folder", ".")
    try second.expect("read-only: it is in use by ann")
    try second.enter("budget total 7", shows: "read-only")
    try second.enter("session save other", shows: "Saved as other.")
    try second.enter("budget total 8", shows: "total   6 → 8")
    try second.enter("exit", shows: "Saved as 'other'.")
    #expect(try second.waitForEnd() == .good)
    try first.enter("budget total 9", shows: "total   6 → 9")
  }

  @Test func `control C ends a long run, of which nothing is kept`() throws {
    let lines = (1...200_000).map { "budget total \($0)\n" }.joined()
    let terminal = try start(try Workplace(["long.plan": lines]))
    try terminal.enter("run long.plan", shows: "total   0 → 1\r\n")
    try terminal.type("\u{3}")
    try terminal.expect("error: stopped before this line")
    try terminal.expect("Nothing was kept.")
    try terminal.enter("budget total 6", shows: "total   0 → 6")
  }

  @Test func `a new session says so, and names one that is called alike`() throws {
    let place = try Workplace(["annual.json": "", "annual.lock": ""])
    let terminal = try place.converse("anual", "--sessions-folder", ".")
    try terminal.expect("'anual' is a new session; there is also 'annual'.")
    try terminal.expect("anual")
    try terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == .good)
  }

  @Test func `a plain terminal gets neither color nor signs that it lacks`() throws {
    let place = try Workplace()
    for variables in [["TERM": "dumb"], ["NO_COLOR": "1"]] {
      let terminal = try place.converse("--today", "2027-03-12", environment: variables)
      try terminal.expect("annual 2028> ")
      try terminal.enter("nonsense", shows: "error: there is")
    }
  }
}

extension PseudoTerminal {
  /// Types keys and Enter, and waits for what is shown then.
  fileprivate func enter(_ keys: String, shows text: String) throws {
    try type(keys + "\r")
    try expect(text)
  }

  fileprivate func paste(_ text: String) throws {
    try type("\u{1B}[200~" + text + "\u{1B}[201~")
  }
}
