import PseudoTerminal
import Seeds
import Testing

struct StrangeInputTests {
  @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "xx_YY.GB18030"], ["LANG": ""]])
  func `Chinese is typed and edited whatever the locale says`(
    environment: [String: String]
  ) throws {
    let terminal = try startProbe(prompt: "规划> ", environment: environment)
    try terminal.enter("预算总\(Key.backspace)额", reads: "预算额")
    #expect(terminal.text.contains("规划> "))
  }

  @Test(
    arguments: [
      [0x61, 0xFF, 0x62],  // never a byte of UTF-8
      [0x61, 0x80, 0x62],  // a continuation without a beginning
      [0x61, 0xE9, 0xA2, 0x62],  // broken off
      [0x61, 0xC0, 0xAF, 0x62],  // overlong
      [0x61, 0xED, 0xA0, 0x80, 0x62],  // a surrogate
      [0x61, 0xF5, 0x80, 0x80, 0x80, 0x62],  // beyond Unicode
      [0x61, 0xF4, 0x90, 0x80, 0x80, 0x62],
      [0x61, 0xC4, 0xE3, 0xBA, 0xC3, 0x62],  // GBK
    ], [false, true])
  func `bytes that are no text leave marks in their place`(bytes: [UInt8], isPasted: Bool) throws {
    let terminal = try startProbe()
    let paste = isPasted ? (Array("\u{1B}[200~".utf8), Array("\u{1B}[201~".utf8)) : ([], [])
    try terminal.type(bytes: paste.0 + bytes + paste.1 + [0x0D])
    let line = try terminal.expect("\">").split(separator: "<line \"").last
    let marks = try #require(line).replacing("\u{FFFD}", with: "?")
    #expect(marks.hasPrefix("a?") && marks.hasSuffix("?b\">"))
    #expect(isPasted || terminal.shown.contains(0x07))
  }

  @Test(arguments: [
    [0x61, 0xC2, 0x81, 0x62],  // a control that stands for a key inside the editor
    [0x61, 0x00, 0x62],
  ])
  func `characters that are no text are dropped`(bytes: [UInt8]) throws {
    let terminal = try startProbe()
    try terminal.type(bytes: bytes + [0x0D])
    try terminal.expect(#"<line "ab">"#)
  }

  @Test(arguments: [
    "\u{1B}[15~", "\u{1B}[[A", "\u{1B}[1;2P", "\u{1B}[<0;10;10M", "\u{1B}[I", "\u{1B}[Z",
    "\u{1B}[99999999999999999999;99~", "\u{1B}O2P",
    "\u{1B}[\(String(repeating: "1;", count: 400))m", "\u{1B}]0;a title\u{7}",
    "\u{1B}]2;标题\u{1B}\\", "\u{1B}]8;;https://example.com\u{1B}\\", "\u{1B}]\u{7}",
    "\u{1B}]0;cut short\u{1B}[15~",
    "\u{1B}Pfoo;bar\u{1B}\\", "\u{1B}_G\u{1B}\\", "\u{1B}[M !!",
  ])
  func `escape sequences without a meaning are dropped`(sequence: String) throws {
    let terminal = try startProbe()
    try terminal.enter("a" + sequence + "b", reads: "ab")
  }

  @Test(arguments: ["\u{1B}Pfoo;bar\u{1B}\\", "\u{1B}_G\u{1B}\\", "\u{1B}^预算\u{1B}\\"])
  func `strings for a terminal are dropped with vi keys, too, and its commands are not`(
    string: String
  ) throws {
    let terminal = try startProbe(configuration: "bind -v\n")
    try terminal.enter("a" + string + "b", reads: "ab")
    try terminal.enter("abc\u{1B}^x", reads: "bc")
  }

  @Test func `an escape alone does not eat the letter that comes much later`() throws {
    let terminal = try startProbe()
    try terminal.type("one \u{1B}")
    terminal.waitUntilStill(milliseconds: 1500)
    try terminal.enter("b", reads: "one b")
  }

  @Test func `an escape alone does not swallow the Chinese character behind it`() throws {
    let terminal = try startProbe()
    try terminal.enter("a\u{1B}预\u{1B}算", reads: "a预算")
  }

  @Test func `a key that is taken as it is leaves nothing strange`() throws {
    let terminal = try startProbe()
    try terminal.enter("a\u{16}" + Key.up + "b", reads: "ab")
  }

  @Test(arguments: [("", "\u{1B}x\"", "\""), ("bind -v\n", "\u{1B}:i\"", "\"")])
  func `the editor's own command line cannot be reached`(
    configuration: String, keys: String, line: String
  ) throws {
    let terminal = try startProbe(configuration: configuration)
    try terminal.enter(keys, reads: line)
  }

  @Test(arguments: [
    "\u{1B}[", "\u{1B}O", "\u{1B}[1;5", "\u{1B}[[", "\u{1B}[200", "\u{1B}[?",
    "\u{1B}]", "\u{1B}]0;no end", "\u{1B}]0;no end\u{1B}",
  ])
  func `a sequence that never ends is dropped after a moment`(sequence: String) throws {
    let terminal = try startProbe()
    try terminal.type("a" + sequence)
    terminal.waitUntilStill(milliseconds: 500)
    try terminal.enter("b", reads: "ab")
  }

  @Test(arguments: ["\u{1B}[1;", "\u{1B}[", "\u{1B}O", "\u{1B}[[", "\u{1B}]0;no end"])
  func `a sequence that is cut short does not swallow control C`(sequence: String) throws {
    let terminal = try startProbe()
    try terminal.type("a" + sequence + Key.controlC)
    try terminal.expect("<cancelled>")
  }

  @Test(arguments: UInt64(1)...24, ["", "bind -v\n"])
  func `random keys never harm the next line`(seed: UInt64, configuration: String) throws {
    // The path is empty, lest `v` of vi start an editor of its own.
    let terminal = try startProbe(
      environment: ["PATH": "/nowhere"], configuration: configuration)
    var random = SeededGenerator(seed: seed)
    let keys = (0..<600).map { _ in UInt8.random(in: 0...255, using: &random) }
    // Those that end or suspend the read have their own tests.
    try terminal.type(bytes: keys.filter { ![0x03, 0x04, 0x0A, 0x0D, 0x1A].contains($0) })
    // In a search of the history Control-C would only bring the line back; Control-G does.
    try terminal.type("\u{7}" + Key.controlC)
    try terminal.expect("<cancelled>")
    // Between two reads the terminal is not the editor's.
    try terminal.expect("> ")
    try terminal.enter("预算 after", reads: "预算 after")
    try terminal.type("exit\r")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
  }
}
