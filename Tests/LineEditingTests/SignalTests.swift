import Glibc
import PseudoTerminal
import Testing

struct SignalTests {
  private static let pasteModeOff = "\u{1B}[?2004l"

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to leave ends the read, and then the program`(signal: Int32) throws {
    let terminal = try startProbe()
    try terminal.type("half")
    try terminal.expect("half")
    terminal.send(signal)
    let shown = try terminal.expect("<saved \(signal)>")
    #expect(shown.contains(Self.pasteModeOff))
    #expect(try terminal.waitForEnd() == .killed(signal: signal))
    #expect(terminal.isCooked)
  }

  @Test func `a terminal that goes away ends the program`() throws {
    let terminal = try startProbe()
    try terminal.type("half")
    try terminal.expect("half")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .killed(signal: SIGHUP))
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGQUIT])
  func `a crash in the middle of a line leaves a sane terminal`(signal: Int32) throws {
    let terminal = try startProbe(environment: ["SWIFT_BACKTRACE": "enable=no"])
    try terminal.type("half")
    try terminal.expect("half")
    #expect(!terminal.isCooked)
    terminal.send(signal)
    try terminal.expect(Self.pasteModeOff)
    #expect(try terminal.waitForEnd() == .killed(signal: signal))
    #expect(terminal.isCooked)
  }

  @Test func `an interrupt from outside drops the line`() throws {
    let terminal = try startProbe()
    try terminal.type("half")
    try terminal.expect("half")
    terminal.send(SIGINT)
    try terminal.expect("^C\r\n")
    try terminal.expect("<cancelled>")
    try terminal.enter("next", reads: "next")
  }

  @Test func `control C stops a computation and nothing else`() throws {
    let terminal = try startProbe()
    try terminal.type("spin\r")
    try terminal.expect("<spinning>")
    #expect(terminal.isCooked)
    try terminal.type(Key.controlC)
    try terminal.expect("<interrupted>")
    try terminal.enter("next", reads: "next")
  }

  @Test func `a second control C that nobody heeds ends the program`() throws {
    let terminal = try startProbe()
    try terminal.type("spin on\r")
    try terminal.expect("<spinning>")
    try terminal.type(Key.controlC)
    try terminal.expect("<interrupted>")
    try terminal.type(Key.controlC)
    #expect(try terminal.waitForEnd() == .killed(signal: SIGINT))
  }

  @Test func `a signal to leave ends a computation at once`() throws {
    let terminal = try startProbe()
    try terminal.type("spin\r")
    try terminal.expect("<spinning>")
    terminal.send(SIGTERM)
    #expect(try terminal.waitForEnd() == .killed(signal: SIGTERM))
    #expect(terminal.isCooked)
  }

  @Test func `a line survives control Z and the way back`() throws {
    let terminal = try startUnderShell(
      "set -m; \"$0\" '> '; echo \"<stopped $?>\"; read answer; fg; echo \"<left $?>\"")
    try terminal.type("预算 half" + Key.controlZ)
    try terminal.expect("<stopped")
    #expect(terminal.isCooked)
    try terminal.type("go\r")
    try terminal.expect("预算 half")
    try terminal.enter(" whole", reads: "预算 half whole")
    try terminal.type("exit\r")
    try terminal.expect("<left 0>")
  }

  @Test func `control Z under nobody who could continue the program changes nothing`() throws {
    let terminal = try startProbe()
    try terminal.enter("a" + Key.controlZ + "b", reads: "ab")
  }

  @Test func `signals that were ignored at the start stay ignored`() throws {
    let terminal = try startUnderShell("trap '' INT TERM HUP TSTP; exec \"$0\" '> '")
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGTSTP] { terminal.send(signal) }
    try terminal.enter("a" + Key.controlZ + "b", reads: "ab")
    try terminal.type("half" + Key.controlC)
    try terminal.expect("<cancelled>")
  }

  private func startUnderShell(_ script: String) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      running: "/bin/sh", ["-c", script, BuiltProgram.path(of: "line-editing-probe")])
    try terminal.expect("> ")
    return terminal
  }
}
