import PseudoTerminal
import Testing

struct TypingTests {
  @Test(arguments: [
    ("budget show", "budget show"),
    ("预算 拆分 5:3:2", "预算 拆分 5:3:2"),
    ("é ß 😀", "é ß 😀"),
    ("  blanks  ", "  blanks  "),
    ("", ""),
    ("预算总\(Key.backspace)表", "预算表"),
    ("预算\(Key.left)总\(Key.left)\(Key.delete)额", "预额算"),
    ("budget show\(Key.controlLeft)re\(Key.home)# ", "# budget reshow"),
    ("a\u{1B}OD\u{1B}OD.", ".a"),
    ("one two\u{17}three", "one three"),
    ("🇨🇳🇩🇪\(Key.left).", "🇨🇳.🇩🇪"),
    ("a🇨🇳\(Key.backspace)b", "ab"),
    ("🇨🇳🇩🇪\(Key.home)\(Key.right).\(Key.delete)", "🇨🇳."),
    ("a👨‍👩‍👧👍🏽\(Key.left)\u{2}.\u{6}\u{8}", "a.👍🏽"),
    ("e\u{301}x\(Key.left)\(Key.backspace)", "x"),
  ])
  func `what is typed and edited arrives as a line`(keys: String, line: String) throws {
    let terminal = try startProbe()
    try terminal.enter(keys, reads: line)
  }

  @Test func `a line longer than the screen is read whole`() throws {
    let terminal = try startProbe()
    let line = String(repeating: "预算 total ", count: 300)
    try terminal.enter(line, reads: line)
  }

  @Test func `the arrow keys recall what was typed before`() throws {
    let terminal = try startProbe()
    for line in ["预算 一", "two", "预算 一"] { try terminal.enter(line, reads: line) }
    try terminal.enter(Key.up, reads: "预算 一")
    try terminal.enter(Key.up + Key.up + "!", reads: "two!")
  }

  @Test func `a line with a leading blank is not recalled`() throws {
    let terminal = try startProbe()
    try terminal.enter("open", reads: "open")
    try terminal.enter(" hidden", reads: " hidden")
    try terminal.enter(Key.up, reads: "open")
  }

  @Test func `an entry of several lines comes back as a block`() throws {
    let terminal = try startProbe()
    try terminal.paste("one\ntwo")
    try terminal.expect(#"<paste 2 ["one", "two"]>"#)
    try terminal.type(Key.up + "!\r")
    try terminal.expect(#"<paste 2 ["one", "two!"]>"#)
  }

  @Test func `control C drops the line and shows that it did`() throws {
    let terminal = try startProbe()
    try terminal.type("half a line" + Key.controlC)
    try terminal.expect("^C\r\n")
    try terminal.expect("<cancelled>")
    try terminal.enter("next", reads: "next")
  }

  @Test func `control D leaves from an empty line and only from there`() throws {
    let terminal = try startProbe()
    try terminal.type("a" + Key.controlD + Key.backspace + Key.controlD)
    try terminal.expect("<end>")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(terminal.isCooked)
  }

  @Test func `tab fills in what all candidates share, and then lists them`() throws {
    let terminal = try startProbe()
    try terminal.type("show 预\t")
    try terminal.expect("算")
    try terminal.type("\t")
    try terminal.expect("预算总额  预算拆分\r\n")
    try terminal.enter("总\t", reads: "show 预算总额")
  }
}
