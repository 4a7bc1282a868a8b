import Glibc
import PseudoTerminal
import Testing

/// Ctrl-C while something runs.
struct StoppingTests {
  private static let controlC = "\u{3}"
  private static let lines = (1...100_000).map { "budget total \($0)\n" }.joined()

  /// One who has changed the plan before.
  private func start(_ files: [String: String] = [:]) throws -> Sitting {
    let sitting = try Sitting(try Workplace(files))
    try sitting.enter("budget total 6", shows: "total   0 → 6")
    try sitting.expect(PromptTests.changed)
    return sitting
  }

  /// Presses Ctrl-C, and sees that the plan is as it was.
  private func stop(_ sitting: Sitting, shows text: String) throws {
    try sitting.type(Self.controlC)
    try expect(text, behindInterruptOn: sitting.terminal)
    try sitting.expect("Nothing was kept")
    try sitting.expect(PromptTests.changed)
    try sitting.enter("budget total 7", shows: "total   6 → 7\r\n")
    try sitting.enter("undo 2", shows: "Took back")
  }

  /// The terminal itself writes ^C, and what is said then begins a row of its own.
  private func expect(_ text: String, behindInterruptOn terminal: PseudoTerminal) throws {
    try terminal.expect("^C")
    #expect(try terminal.expect(text).contains("\r\n"))
  }

  @Test(arguments: ["run long.plan", "run long.plan keep-going"])
  func `it ends a long run, of which nothing is kept`(line: String) throws {
    let sitting = try start(["long.plan": Self.lines])
    try sitting.enter(line, shows: "total   1 → 2\r\n")
    try stop(sitting, shows: "stopped before this line")
  }

  @Test func `it ends a long paste, of which nothing is kept`() throws {
    let sitting = try start()
    try sitting.paste(Self.lines)
    try sitting.expect("total   1 → 2\r\n")
    try stop(sitting, shows: "stopped before this line")
  }

  @Test func `it ends a long import, of which nothing is kept`() throws {
    let rows = (1...20_000).map { "line \($0)\t5\n" }.joined()
    let sitting = try start(["rows.tsv": rows])
    try sitting.enter("budget import from rows.tsv", shows: "\r\n")
    usleep(200_000)
    try stop(sitting, shows: "stopped before this row")
  }

  @Test(arguments: ["run long.plan --session kept", "run -"])
  func `it ends a script, which says that nothing was kept`(arguments: String) throws {
    let place = try Workplace(["long.plan": Self.lines])
    let terminal = try place.converse(arguments.split(separator: " ").map(String.init))
    if arguments.hasSuffix("-") { try terminal.type("budget total 1\rbudget total 2\r") }
    try terminal.expect("1 → 2")
    try terminal.type(Self.controlC)
    try expect("stopped before this line", behindInterruptOn: terminal)
    try terminal.expect("Nothing was kept; what was answered does not hold.")
    #expect(try terminal.waitForEnd() == .killed(signal: SIGINT))
    #expect(place.names == ["long.plan"])
  }

  @Test func `progress is drawn anew only where it says something else`() throws {
    let sitting = try start()
    try sitting.enter("let r = 1~2", shows: PromptTests.changed)
    try sitting.enter("simulate r trials 2000000000", shows: "[")
    usleep(2_000_000)
    sitting.terminal.waitUntilStill(milliseconds: 10)
    try sitting.type(Self.controlC)
    try sitting.expect(PromptTests.changed)
    #expect(sitting.terminal.screen.lines.contains("^C"))
    let bars = sitting.terminal.text.split(separator: "\r").filter { $0.hasPrefix("[") }
    #expect(!bars.isEmpty)
    #expect(zip(bars, bars.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test func `it ends waiting for a pipe`() throws {
    let sitting = try start()
    #expect(mkfifo("\(sitting.place.path)/pipe", 0o600) == 0)
    try sitting.enter("run pipe", shows: "\r\n")
    usleep(200_000)
    try sitting.type(Self.controlC)
    try sitting.expect("it was interrupted")
    try sitting.expect(PromptTests.changed)
  }

  @Test func `a second one ends the program, and loses nothing`() throws {
    let sitting = try start()
    let path = "\(sitting.place.path)/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    // A line comes, and then nothing for ever.
    let writer = open(path, O_RDWR)
    defer { close(writer) }
    #expect(write(writer, "#", 1) == 1)
    try sitting.enter("run pipe", shows: "\r\n")
    usleep(200_000)
    try sitting.type(Self.controlC)
    usleep(200_000)
    try sitting.type(Self.controlC)
    #expect(try sitting.waitForEnd() == .killed(signal: SIGINT))
    #expect(sitting.terminal.isCooked)
    let again = try Sitting(sitting.place)
    let name = "unsaved-2027-03-12-\(sitting.terminal.process)"
    try again.enter("session open \(name)", shows: PromptTests.changed)
    try again.enter("budget total 7", shows: "total   6 → 7")
  }
}
