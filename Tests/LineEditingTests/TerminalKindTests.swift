import PseudoTerminal
import Testing

struct TerminalKindTests {
  @Test(arguments: ["dumb", "", "vt100", "linux", "screen-256color", "no-such-terminal"])
  func `every kind of terminal edits Chinese`(kind: String) throws {
    let terminal = try startProbe(environment: ["TERM": kind])
    try terminal.enter("预算总\(Key.backspace)\(Key.left)总", reads: "预总算")
  }

  @Test(arguments: ["dumb", "vt100", "linux", "screen-256color", "no-such-terminal"])
  func `every kind of terminal lists, explains and offers`(kind: String) throws {
    let terminal = try startProbe(environment: ["TERM": kind, "LANG": "C"])
    #expect(terminal.screen.lines == [">"])
    try terminal.type("bu\t")
    try terminal.expect("several things as one")
    try terminal.type("\u{15}?")
    try terminal.expect(#"<usage behind "">"#)
    try terminal.type("offer 预算|总额\r")
    try terminal.expect(#"<line "offer 预算|总额">"#)
    try terminal.expect("预算总额")
    terminal.waitUntilStill()
    try terminal.enter("表", reads: "预算表总额")
  }

  @Test func `a dumb terminal is sent no escape sequences`() throws {
    let terminal = try startProbe(environment: ["TERM": "dumb"])
    try terminal.enter("预算", reads: "预算")
    try terminal.type("half" + Key.controlC)
    try terminal.expect("<cancelled>")
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test func `a resize while typing keeps the line`() throws {
    let terminal = try startProbe()
    try terminal.type("预算 half a line")
    try terminal.expect("half a line")
    for columns in [20, 200, 33] {
      terminal.resize(columns: columns, rows: 10)
      try terminal.expect("\u{1B}[J")
    }
    try terminal.enter(" and more", reads: "预算 half a line and more")
  }

  @Test(arguments: ["\u{1B}[1;32m规划\u{1B}[0m> ", "规划\u{1B}[1m\u{1B}[32m> \u{1B}[0m"])
  func `a prompt with colors is shown as it is`(prompt: String) throws {
    let terminal = try startProbe(prompt: prompt)
    #expect(terminal.text.contains(prompt.split(separator: "> ")[0]))
    try terminal.enter("预算", reads: "预算")
  }

  @Test func `the upper rows of a prompt are printed before it`() throws {
    let terminal = try startProbe(prompt: "one\ntwo\n> ")
    #expect(terminal.text.contains("one\r\ntwo\r\n"))
    try terminal.enter("预算", reads: "预算")
  }

  @Test func `vi keys are there for those who ask for them`() throws {
    let terminal = try startProbe(configuration: "bind -v\n")
    try terminal.enter("预算X\u{1B}x", reads: "预算")
    try terminal.enter(Key.up, reads: "预算")
  }

  @Test(arguments: ["\u{1B}/budget", "\u{1B}d", "\u{1B}r", "\u{16}"])
  func `control C leaves a command of vi that is not complete`(keys: String) throws {
    let terminal = try startProbe(configuration: "bind -v\n")
    try terminal.type("half" + keys + Key.controlC)
    try terminal.expect("<cancelled>")
    try terminal.enter("next", reads: "next")
  }

  @Test(arguments: ["/", "?", "/预a", "?a\u{7F}\u{7F}", "/fi\r"])
  func `control C leaves the search of vi`(keys: String) throws {
    let terminal = try startProbe(configuration: "bind -v\n")
    try terminal.enter("first", reads: "first")
    try terminal.type("half\u{1B}" + keys + Key.controlC)
    try terminal.expect("<cancelled>")
    try terminal.expect("> ")
    try terminal.enter("next", reads: "next")
  }

  @Test(arguments: [
    "edit on", "bind \"", "'", "no such command", ":", "bind ^A no-such", "\u{7}", "# bind -v",
  ])
  func `no configuration harms the editor`(command: String) throws {
    let terminal = try startProbe(configuration: "\n\(command)\nbind '^Q' ed-move-to-beg")
    #expect(!terminal.isCooked)
    try terminal.enter("bc\u{11}a", reads: "abc")
  }

  @Test func `without editing the terminal's own line is read`() throws {
    let terminal = try startProbe(configuration: "edit off\n")
    #expect(terminal.isCooked)
    try terminal.enter("预算", reads: "预算")
    try terminal.type("half" + Key.controlC)
    try terminal.expect("<cancelled>")
    try terminal.type(Key.controlD)
    try terminal.expect("<end>")
  }

  @Test func `a prompt whose answers go elsewhere is shown all the same`() throws {
    let terminal = try PseudoTerminal(
      running: "/bin/sh",
      ["-c", "\"$0\" '> ' | tr a-z A-Z", BuiltProgram.path(of: "line-editing-probe")])
    try terminal.expect("> ")
    try terminal.type("预算 show\r" + Key.controlD)
    try terminal.expect(#"<LINE "预算 SHOW">"#)
    try terminal.expect("<END>")
  }

  @Test func `without a terminal lines are read as they come`() throws {
    let terminal = try PseudoTerminal(
      running: "/bin/sh",
      ["-c", #"printf '预算\r\nlast' | "$0""#, BuiltProgram.path(of: "line-editing-probe")])
    try terminal.expect(#"<plain "预算">"#)
    try terminal.expect(#"<plain "last">"#)
    #expect(try terminal.waitForEnd() == .exited(code: 0))
  }
}
