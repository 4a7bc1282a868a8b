import Glibc
import PseudoTerminal
import Testing

struct PromptTests {
  static let prompt = "annual 2028\u{1B}[0m> "
  static let changed = "annual 2028*\u{1B}[0m> "
  /// Drops the line that is offered.
  static let controlU = "\u{15}"
  private static let controlC = "\u{3}"
  private static let controlD = "\u{4}"

  private func start(_ place: Workplace) throws -> Sitting {
    let sitting = try Sitting(place)
    try sitting.expect(Self.prompt)
    return sitting
  }

  /// One who has changed the plan and is asked for the next line.
  private func startWithSix(_ place: Workplace) throws -> Sitting {
    let sitting = try start(place)
    try sitting.enter("budget total 6", shows: "total   0 → 6\r\n")
    try sitting.expect(Self.changed)
    return sitting
  }

  @Test func `the seed budget is typed, split and shown`() throws {
    let place = try Workplace()
    let sitting = try start(place)
    try sitting.enter("budget total 1m", shows: "total   0 → 1,000,000\r\n")
    try sitting.enter(
      "bud sp 5:3:2 into core business, emerging markets, brand",
      shows: "core business      – → 500,000\r\n")
    try sitting.expect("emerging markets   – → 300,000\r\nbrand              – → 200,000\r\n")
    try sitting.enter("budget show", shows: "brand")
    try sitting.expect("200,000")
    try sitting.enter("budget show nowhere", shows: "error:")
    try sitting.expect(Self.changed)
    try sitting.enter(Self.controlU + "session save kept", shows: "Saved as kept.")
    try sitting.expect(Self.prompt)
    try sitting.type(Self.controlD)
    #expect(try sitting.waitForEnd() == .good)
    #expect(place.names == ["kept.json", "kept.journal"])
  }

  @Test func `control C drops the line, and what has begun`() throws {
    let sitting = try start(try Workplace())
    try sitting.type("budget total 9" + Self.controlC)
    try sitting.expect(Self.prompt)
    try sitting.enter("budget total \\", shows: "... ")
    try sitting.type("9" + Self.controlC)
    try sitting.expect(Self.prompt)
    try sitting.enter("budget total 6", shows: "total   0 → 6\r\n")
  }

  @Test func `who leaves is asked for a name until it fits, and may go back`() throws {
    let place = try Workplace()
    let sitting = try startWithSix(place)
    try sitting.type(Self.controlD)
    try sitting.expect("without one): ")
    try sitting.type(Self.controlC)
    try sitting.expect(Self.changed)
    try sitting.enter("exit", shows: "without one): ")
    try sitting.enter("a/b", shows: "error:")
    try sitting.expect("without one): ")
    try sitting.enter("kept", shows: "Saved as 'kept'.")
    #expect(try sitting.waitForEnd() == .good)
    #expect(place.names == ["kept.json", "kept.journal"])
    #expect(sitting.terminal.isCooked)
  }

  @Test(arguments: ["session save kept", "会话 保存 kept", "kept"])
  func `a command is no name, but one that gives a name is obeyed`(answer: String) throws {
    let place = try Workplace()
    let sitting = try startWithSix(place)
    try sitting.type(Self.controlD)
    for line in ["exit", "help", "budget total 7", "帮助", "session save", "session save a/b"] {
      try sitting.expect("without one): ")
      try sitting.enter(
        line, shows: line.hasPrefix("session") ? "error:" : "'\(line)' is a command.")
    }
    try sitting.expect("without one): ")
    try sitting.enter(answer, shows: "Saved as")
    #expect(try sitting.waitForEnd() == .good)
    #expect(place.names == ["kept.json", "kept.journal"])
  }

  @Test func `a name that is taken is told of with the line that takes its place`() throws {
    let place = try Workplace(["taken.json": "{}"])
    let sitting = try startWithSix(place)
    try sitting.type(Self.controlD)
    try sitting.expect("without one): ")
    // Commands are not what is asked for, so Tab offers none.
    try sitting.enter("tak\ten", shows: "there is already a session 'taken'")
    try sitting.expect("Choose another name; 'session save taken overwrite' takes its place.")
    try sitting.expect("without one): ")
    try sitting.enter("session save taken overwrite", shows: "Saved as taken.")
    #expect(try sitting.waitForEnd() == .good)
  }

  @Test(arguments: ["budget", "plan 2027", "2027-03", "年度计划"])
  func `words that commands are made of may be names`(name: String) throws {
    let place = try Workplace()
    let sitting = try startWithSix(place)
    try sitting.type(Self.controlD)
    try sitting.expect("without one): ")
    try sitting.enter(name, shows: "Saved as '\(name)'.")
    #expect(try sitting.waitForEnd() == .good)
  }

  @Test(arguments: ["\r", controlD])
  func `a session that gets no name is not lost`(answer: String) throws {
    let place = try Workplace()
    let sitting = try startWithSix(place)
    try sitting.type(Self.controlD)
    try sitting.expect("without one): ")
    try sitting.type(answer)
    let name = "unsaved-2027-03-12-\(sitting.terminal.process)"
    try sitting.expect("'planbench \(name)'\r\nbrings it back.")
    #expect(try sitting.waitForEnd() == .good)
    let again = try start(place)
    #expect(again.terminal.text.contains("'session open \(name)' brings it back."))
    try again.enter("session open \(name)", shows: Self.changed)
    try again.enter("budget total 7", shows: "total   6 → 7")
  }

  @Test func `who typed nothing leaves nothing`() throws {
    let place = try Workplace()
    let sitting = try start(place)
    try sitting.enter("budget show", shows: "total")
    try sitting.expect(Self.prompt)
    try sitting.type(Self.controlD)
    #expect(try sitting.waitForEnd() == .good)
    #expect(place.names == [])
  }

  @Test func `a named session is saved on leaving`() throws {
    let place = try Workplace()
    let sitting = try Sitting(place, "kept")
    try sitting.expect("'kept' is a new session.")
    try sitting.enter("budget total 6", shows: "total   0 → 6\r\n")
    try sitting.expect("kept*")
    try sitting.enter("quit", shows: "Saved as 'kept'.")
    #expect(try sitting.waitForEnd() == .good)
    let outcome = try place.run(
      "--sessions-folder", ".", "--session", "kept", "--command", "budget total 7")
    #expect(outcome.out == "total   6 → 7\n")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to leave loses nothing`(signal: Int32) throws {
    let place = try Workplace()
    let sitting = try startWithSix(place)
    try sitting.enter("session save kept", shows: "Saved as kept")
    try sitting.enter("budget total 7", shows: "total   6 → 7")
    try sitting.expect(Self.changed)
    try sitting.type("half")
    try sitting.expect("half")
    sitting.terminal.send(signal)
    #expect(try sitting.waitForEnd() == .killed(signal: signal))
    let outcome = try place.run(
      "--sessions-folder", ".", "--session", "kept", "--command", "budget total 8")
    #expect(outcome.out == "total   7 → 8\n")
  }

  @Test func `a crash loses nothing, and can be undone`() throws {
    let place = try Workplace()
    let sitting = try startWithSix(place)
    try sitting.enter("budget total 7", shows: "total   6 → 7")
    sitting.terminal.send(SIGKILL)
    #expect(try sitting.waitForEnd() == .killed(signal: SIGKILL))
    let name = "unsaved-2027-03-12-\(sitting.terminal.process)"
    let again = try start(place)
    try again.enter("session open \(name)", shows: Self.changed)
    try again.enter("undo", shows: "budget total 7")
    try again.enter("budget total 8", shows: "total   6 → 8")
  }

  @Test func `the prompt writes answers to a file at once, anywhere, and says so`() throws {
    let place = try Workplace()
    let sitting = try start(place)
    try sitting.enter("output ../r.txt", shows: "annual 2028 (output)")
    try sitting.enter("budget total 6", shows: "annual 2028* (output)")
    #expect(place.read("../r.txt") == "total   0 → 6\n")
    try sitting.enter("budget total 7", shows: "annual 2028* (output)")
    #expect(place.read("../r.txt") == "total   0 → 6\ntotal   6 → 7\n")
    try sitting.enter("output off", shows: "Answers come to the screen again")
  }
}
