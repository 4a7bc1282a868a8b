import LineEditing
import PseudoTerminal
import Testing

struct OfferedLineTests {
  private func offering(_ line: String, columns: Int = 80) throws -> PseudoTerminal {
    let terminal = try startProbe(prompt: "规划> ", columns: columns)
    try terminal.type("offer \(line)\r")
    try terminal.expect(">")
    return terminal
  }

  @Test(arguments: [
    ("预算 拆分| 5:3", 15), ("|x", 6), ("plain", 11), ("a|", 7),
  ])
  func `an offered line stands at the prompt with the cursor at its place`(
    line: String, column: Int
  ) throws {
    let terminal = try offering(line)
    let text = line.filter { $0 != "|" }
    try terminal.expect(
      screen: ["规划> offer \(line)", "<line \("offer \(line)".debugDescription)>", "规划> \(text)"],
      cursor: .init(row: 2, column: column))
    try terminal.enter("", reads: text)
  }

  @Test(arguments: [
    ("", "预算总额 5"), ("表", "预算表总额 5"), (Key.backspace, "预总额 5"),
    (Key.delete, "预算额 5"), (Key.controlD, "预算额 5"), ("\u{15}", ""), ("\u{B}!", "预算!"),
    (Key.home + "# ", "# 预算总额 5"), (Key.end + "0", "预算总额 50"),
  ])
  func `it is edited as any line`(keys: String, line: String) throws {
    let terminal = try offering("预算|总额 5")
    terminal.waitUntilStill()
    try terminal.enter(keys, reads: line)
  }

  @Test func `control C drops it, and it comes only once`() throws {
    let terminal = try offering("预算|总额 5")
    terminal.waitUntilStill()
    try terminal.type(Key.controlC)
    try terminal.expect("^C")
    try terminal.expect("<cancelled>")
    try terminal.enter("next", reads: "next")
  }

  @Test func `the arrow keys go from it to the history and back`() throws {
    let terminal = try offering("预算|总额")
    terminal.waitUntilStill()
    try terminal.enter(Key.up + Key.down, reads: "预算总额")
  }

  @Test(arguments: [
    ("", "新的 6\n", "新的 6"), ("", "新的 6\r\n\r\n", "新的 6"), ("", "新的", "预算新的总额"),
    ("", "\n", "预算总额"), (Key.left, "新的\n", "预新的算总额"), ("表", "新的\n", "预算表新的总额"),
  ])
  func `a whole line that is pasted takes its place while nobody has touched it`(
    keys: String, pasted: String, line: String
  ) throws {
    let terminal = try offering("预算|总额")
    terminal.waitUntilStill()
    try terminal.type(keys)
    try terminal.paste(pasted)
    try terminal.enter("", reads: line)
  }

  @Test func `it stands aside for what is typed already`() throws {
    let terminal = try startProbe()
    try terminal.type("offer 预算|总额\rnext\r")
    try terminal.expect(#"<line "next">"#)
  }

  @Test func `a long one wraps`() throws {
    let terminal = try offering(String(repeating: "预算", count: 12) + "|总额", columns: 40)
    try terminal.expect(
      screen: [
        "规划> offer 预算预算预算预算预算预算预算", "预算预算预算预算预算|总额",
        #"<line "offer 预算预算预算预算预算预算预"#, #"算预算预算预算预算预算|总额">"#,
        "规划> 预算预算预算预算预算预算预算预算预", "算预算预算预算总额",
      ], cursor: .init(row: 5, column: 14))
  }

  @Test(arguments: [-5, 0, 3, 7, 8, 100])
  func `a place outside of the text means its end`(cursor: Int) {
    #expect((0...7).contains(OfferedLine("预算1", cursor: cursor).cursor))
  }
}
