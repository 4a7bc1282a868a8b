import PseudoTerminal
import Testing

struct LargeInputTests {
  private static let megabyte = String(repeating: "预算总额 total ", count: 1 << 20 / 19)

  @Test func `a megabyte that is typed is a line`() throws {
    let terminal = try startProbe()
    try terminal.enter(Self.megabyte + "!", reads: Self.megabyte + "!")
  }

  @Test func `a megabyte that is pasted is a line, and comes back`() throws {
    let terminal = try startProbe()
    try terminal.paste(Self.megabyte)
    try terminal.enter("!", reads: Self.megabyte + "!")
    try terminal.enter(Key.up + Key.backspace, reads: Self.megabyte)
    try terminal.type(Key.controlR + "算总\r")
    try terminal.expect("<line")
  }

  @Test func `fifty thousand lines that are pasted are one block`() throws {
    let terminal = try startProbe()
    let lines = (1...50_000).map { "budget add 线\($0) \($0)000" }
    try terminal.paste(lines.joined(separator: "\n"))
    try terminal.expect("<paste 50000 [")
    try terminal.expect("线50000 50000000\"]>")
    try terminal.expect("> ")
    try terminal.type(Key.up + Key.backspace + "\r")
    try terminal.expect("<paste 50000 [")
    try terminal.expect("线50000 5000000\"]>")
  }

  @Test func `a terminal that goes away in the middle of a paste ends the program`() throws {
    let terminal = try startProbe()
    try terminal.type("\u{1B}[200~" + String(Self.megabyte.prefix(10_000)))
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .killed(signal: 1))
  }
}
