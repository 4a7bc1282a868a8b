import PseudoTerminal
import Testing

struct PasteTests {
  @Test(arguments: ["\n", "\r\n", "\r"], [true, false])
  func `two hundred pasted lines arrive as one block`(end: String, isEnded: Bool) throws {
    let terminal = try startProbe()
    let lines = (1...200).map { "budget add 线\($0)\t\($0)000 # 注 \"quoted\"" }
    try terminal.paste(lines.joined(separator: end) + (isEnded ? end : ""))
    try terminal.expect("<paste 200 \(lines)>")
    try terminal.enter("next", reads: "next")
  }

  @Test(arguments: ["预算 show\tnow", "预算 show\tnow\n", "预算 show\tnow\r\n\r\n"])
  func `one pasted line can be edited before it is entered`(text: String) throws {
    let terminal = try startProbe()
    try terminal.paste(text)
    try terminal.enter("!", reads: "预算 show\tnow!")
  }

  @Test func `a block stands where the cursor was`() throws {
    let terminal = try startProbe()
    try terminal.type("before-behind" + String(repeating: Key.left, count: 6))
    try terminal.paste("one\ntwo")
    try terminal.expect(#"<paste 2 ["before-one", "twobehind"]>"#)
  }

  @Test func `empty lines inside a block are kept`() throws {
    let terminal = try startProbe()
    try terminal.paste("\none\n\ntwo\n\n")
    try terminal.expect(#"<paste 4 ["", "one", "", "two"]>"#)
  }

  @Test func `control C inside a paste is a character of it`() throws {
    let terminal = try startProbe()
    try terminal.paste("a\u{3}b\nc")
    try terminal.expect(#"<paste 2 ["a\u{03}b", "c"]>"#)
  }

  @Test func `control C right behind a block drops it`() throws {
    let terminal = try startProbe()
    let block = (1...50_000).map { "line \($0)\n" }.joined()
    try terminal.type("\u{1B}[200~" + block + "\u{1B}[201~\u{3}")
    try terminal.expect("<cancelled>")
    try terminal.expect("> ")
    try terminal.enter("next", reads: "next")
    #expect(!terminal.text.contains("<paste"))
  }

  @Test func `a paste of nothing changes nothing`() throws {
    let terminal = try startProbe()
    try terminal.paste("")
    try terminal.paste("\n")
    try terminal.enter("next", reads: "next")
  }

  @Test func `two pastes and a line that come at once are told apart`() throws {
    let terminal = try startProbe()
    try terminal.type(
      "\u{1B}[200~a\nb\u{1B}[201~\u{1B}[200~c\nd\u{1B}[201~typed\r")
    try terminal.expect(#"<paste 2 ["a", "b"]>"#)
    try terminal.expect(#"<paste 2 ["c", "d"]>"#)
    try terminal.expect(#"<line "typed">"#)
  }

  @Test func `control C leaves a paste whose end never comes`() throws {
    let terminal = try startProbe()
    try terminal.type("\u{1B}[200~lost")
    // It counts as typed only after a silence, so it is typed again until it does.
    var isCancelled = false
    while !isCancelled {
      try terminal.type(Key.controlC)
      isCancelled = terminal.shows("<cancelled>", within: .seconds(2))
    }
    try terminal.enter("next", reads: "next")
  }

  @Test(arguments: [
    "\u{1B}]0;a title\u{7}", "\u{1B}]8;;https://example.com\u{1B}\\", "\u{1B}[31m", "\u{1B}[0;1m",
  ])
  func `escape sequences in a paste are dropped`(sequence: String) throws {
    let terminal = try startProbe()
    try terminal.paste("a\(sequence)b\(sequence)\n\(sequence)标题\u{1B}]0;no end\nc")
    try terminal.expect(#"<paste 3 ["ab", "标题", "c"]>"#)
  }

  @Test func `bytes of a paste that are no text leave marks`() throws {
    let terminal = try startProbe()
    let start = Array("\u{1B}[200~".utf8)
    let text: [UInt8] = [0x61, 0xFF, 0x62, 0xE9, 0xA2, 0x0A, 0x00, 0xED, 0xA0, 0x80, 0x63]
    try terminal.type(bytes: start + text + Array("\u{1B}[201~".utf8))
    try terminal.expect(#"<paste 2 ["a�b��", "���c"]>"#)
  }
}
