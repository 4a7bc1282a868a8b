import PseudoTerminal
import Testing

/// Bytes at the prompt that are no UTF-8.
struct StrangeBytesTests {
  @Test func `a line with bytes that are no text is not run, and comes back`() throws {
    let sitting = try Sitting(try Workplace())
    try sitting.expect(PromptTests.prompt)
    try sitting.terminal.type(bytes: Array("let ".utf8) + [0xE4, 0xBD] + Array("h = 5\r".utf8))
    try sitting.expect("what was typed is no UTF-8 text")
    try sitting.expect("  let \u{FFFD}h = 5\r\n      \u{1B}[1;32m^")
    try sitting.expect("let \u{FFFD}h = 5")
    sitting.terminal.waitUntilStill()
    #expect(!sitting.terminal.text.contains(PromptTests.changed))
    try sitting.type(PromptTests.controlU + "let k = 5\r")
    try sitting.expect(PromptTests.changed)
  }

  @Test func `a block with such bytes is not run`() throws {
    let sitting = try Sitting(try Workplace())
    try sitting.expect(PromptTests.prompt)
    let block = Array("\u{1B}[200~budget total 5\nlet ".utf8) + [0xC4, 0xE3]
    try sitting.terminal.type(bytes: block + Array(" = 5\n\u{1B}[201~".utf8))
    try sitting.expect("what was typed is no UTF-8 text")
    try sitting.expect(PromptTests.prompt)
    #expect(!sitting.terminal.text.contains(PromptTests.changed))
  }

  @Test func `where a name is asked for, commands are not recalled and a paste is one line`()
    throws
  {
    let sitting = try Sitting(try Workplace())
    try sitting.enter("budget total 6", shows: PromptTests.changed)
    try sitting.type("\u{4}")
    try sitting.expect("without one): ")
    try sitting.type("\u{1B}[A")
    try sitting.paste("a\nb")
    try sitting.expect("without one): ")
    try sitting.enter("", shows: "Saved as 'a b'")
    #expect(try sitting.waitForEnd() == .good)
  }
}
