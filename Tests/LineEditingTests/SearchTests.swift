import PseudoTerminal
import Testing

/// Ctrl-R as a person sees it.
struct SearchTests {
  private static let entries = ["预算 拆分 5:3:2", "budget show", "plan new 年度规划"]

  /// At a clear screen, with three entries in the history.
  private func start(
    columns: Int = 80, prompt: String = "> ", configuration: String = "",
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let terminal = try startProbe(
      prompt: prompt, environment: environment, configuration: configuration, columns: columns)
    for entry in Self.entries { try terminal.enter(entry, reads: entry) }
    return terminal
  }

  private func bottom(_ terminal: PseudoTerminal) -> String {
    terminal.screen.rows[terminal.screen.cursor.row]
  }

  private func expect(_ row: String, in terminal: PseudoTerminal) throws {
    let above = Self.entries.flatMap { ["> \($0)", "<line \($0.debugDescription)>"] }
    try terminal.expect(screen: above + [row])
  }

  @Test(arguments: [80, 40], ["", "bind -v\n"])
  func `a search finds a part of an entry in any script`(
    columns: Int, configuration: String
  ) throws {
    let terminal = try start(columns: columns, configuration: configuration)
    try terminal.type("half" + Key.controlR)
    try expect("search '': half", in: terminal)
    try terminal.type("拆")
    try expect("search '拆': 预算 拆分 5:3:2", in: terminal)
    try terminal.type(Key.backspace)
    try expect("search '': half", in: terminal)
    try terminal.type("NEW")
    try expect("search 'NEW': plan new 年度规划", in: terminal)
    try terminal.type("?")
    try expect("nothing holds 'NEW?': plan new 年度规划", in: terminal)
    try terminal.type(Key.backspace + Key.backspace + Key.backspace + Key.controlR)
    try expect("nothing holds 'N': plan new 年度规划", in: terminal)
    try terminal.type("\r")
    try terminal.expect(#"<line "plan new 年度规划">"#)
    #expect(terminal.screen.unknown == [])
  }

  @Test func `control R again goes older, and enter runs what is found`() throws {
    let terminal = try start()
    try terminal.type(Key.controlR + "2")
    try expect("search '2': 预算 拆分 5:3:2", in: terminal)
    try terminal.type(Key.backspace + "n" + Key.controlR)
    try expect("nothing holds 'n': plan new 年度规划", in: terminal)
    try terminal.type(Key.backspace + "  ")
    try terminal.type(Key.backspace + Key.controlR)
    try expect("search ' ': budget show", in: terminal)
    try terminal.type("\r")
    try terminal.expect(#"<line "budget show">"#)
  }

  @Test(arguments: [
    ("\u{1B}", "budget show"), (Key.home + "# ", "# budget show"), (Key.left + "X", "budget shoXw"),
    (Key.controlLeft + "re", "budget reshow"), ("\u{1B}b" + "re", "budget reshow"),
    ("\u{1}# ", "# budget show"), ("\u{15}", ""), (Key.end + "!", "budget show!"),
  ])
  func `escape and movement keep what is found for editing`(keys: String, line: String) throws {
    let terminal = try start()
    try terminal.type(Key.controlR + "show")
    try expect("search 'show': budget show", in: terminal)
    try terminal.type(keys)
    try expect("> \(line)".trimmed, in: terminal)
    try terminal.enter("", reads: line)
  }

  @Test(arguments: ["\u{7}", Key.controlC])
  func `giving up brings the line and the cursor back`(key: String) throws {
    let terminal = try start()
    try terminal.type("half a line" + Key.controlLeft + Key.controlR + "规划")
    try expect("search '规划': plan new 年度规划", in: terminal)
    try terminal.type(key)
    try expect("> half a line", in: terminal)
    #expect(terminal.screen.cursor.column == 9)
    try terminal.enter("good ", reads: "half a good line")
  }

  @Test func `the colors of the prompt come back`() throws {
    let terminal = try start(prompt: "\u{1B}[1;32mse\u{1B}[0m> ")
    let row = terminal.screen.cursor.row
    try terminal.type(Key.controlR + "show")
    try terminal.expect("budget show")
    terminal.waitUntilStill()
    #expect(terminal.screen.text(inRow: row, where: \.isBold) == "")
    try terminal.type("\u{1B}")
    try terminal.expect("> ")
    terminal.waitUntilStill()
    #expect(terminal.screen.text(inRow: row, where: \.isBold) == "se")
    #expect(terminal.screen.rows[row] == "se> budget show")
  }

  @Test func `one line that is pasted is searched for, and a block is run by itself`() throws {
    let terminal = try start()
    try terminal.type(Key.controlR)
    try terminal.paste("年度")
    try expect("search '年度': plan new 年度规划", in: terminal)
    try terminal.paste("one\ntwo")
    try terminal.expect(#"<paste 2 ["one", "two"]>"#)
  }

  @Test func `a resize and control Z leave the search as it is`() throws {
    let terminal = try start()
    try terminal.type(Key.controlR + "规划" + Key.controlZ)
    try terminal.expect("plan new 年度规划")
    terminal.waitUntilStill()
    terminal.resize(columns: 30, rows: 24)
    try terminal.expect("\u{1B}[J")
    terminal.waitUntilStill()
    #expect(terminal.screen.lines.last == "划")
    #expect(terminal.screen.lines.dropLast().last == "search '规划': plan new 年度规")
    try terminal.enter("", reads: "plan new 年度规划")
  }

  @Test func `a dumb terminal searches too`() throws {
    let terminal = try start(environment: ["TERM": "dumb"])
    try terminal.type(Key.controlR + "拆")
    try terminal.expect("拆分 5:3:2")
    try terminal.enter("", reads: Self.entries[0])
    #expect(!terminal.text.contains("\u{1B}"))
  }

  @Test func `an entry of several lines is found and run whole`() throws {
    let terminal = try start()
    try terminal.paste("one 甲\ntwo 乙")
    try terminal.expect(#"<paste 2 ["one 甲", "two 乙"]>"#)
    try terminal.expect("> ")
    try terminal.type(Key.controlR + "甲")
    try terminal.expect("two 乙")
    try terminal.type("\r")
    try terminal.expect(#"<paste 2 ["one 甲", "two 乙"]>"#)
  }

  @Test func `with vi keys a search begins from a command too`() throws {
    let terminal = try start(configuration: "bind -v\n")
    try terminal.type("half\u{1B}")
    terminal.waitUntilStill()
    try terminal.type(Key.controlR + "show\r")
    try terminal.expect(#"<line "budget show">"#)
  }

  @Test func `a signal to leave ends a search`() throws {
    let terminal = try start()
    try terminal.type(Key.controlR + "show")
    try terminal.expect("budget show")
    terminal.send(15)
    try terminal.expect("<saved 15>")
  }
}

extension String {
  fileprivate var trimmed: String {
    String(self[...(lastIndex { $0 != " " } ?? startIndex)])
  }
}
