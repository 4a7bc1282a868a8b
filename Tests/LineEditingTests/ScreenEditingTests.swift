import PseudoTerminal
import Seeds
import Testing
import Text

/// What is typed stands on the screen as it is in the line, cell by cell.
struct ScreenEditingTests {
  @Test(arguments: UInt64(1)...15, [(80, 24), (40, 24), (20, 5)])
  func `edited lines stand where they should`(seed: UInt64, size: (Int, Int)) throws {
    var dice = SeededGenerator(seed: seed)
    let (columns, height) = size
    let terminal = try startProbe(columns: columns, rows: height)
    var line: [Character] = []
    var cursor = 0
    for _ in 0..<4 {
      let keys = (0..<30).map { _ in edit(&line, &cursor, &dice) }
      try terminal.type(keys.joined())
      let layout = Layout("> ", line, cursor: cursor, columns: columns)
      let (rows, place) = layout.window(height)
      try terminal.expect(screen: rows, cursor: place)
    }
    #expect(terminal.screen.unknown == [])
    try terminal.enter("", reads: String(line))
  }

  @Test(arguments: UInt64(1)...10)
  func `a dumb terminal shows the part of the line that ends at the cursor`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let terminal = try startProbe(environment: ["TERM": "dumb"], columns: 20, rows: 5)
    var line: [Character] = []
    var cursor = 0
    for _ in 0..<8 {
      try terminal.type((0..<20).map { _ in edit(&line, &cursor, &dice) }.joined())
      terminal.waitUntilStill()
      let screen = terminal.screen
      let before = String(line[..<cursor])
      let row = (0..<screen.cursor.column).map { screen[screen.cursor.row, $0].text }.joined()
      #expect(row.hasPrefix("> "))
      #expect(before.hasSuffix(row.dropFirst(2)))
      // Only a wide character may have had no room in the last two of 19 columns.
      #expect(row.displayWidth > 17 || row.dropFirst(2) == before)
    }
    #expect(!terminal.text.contains("\u{1B}"))
    try terminal.enter("", reads: String(line))
  }

  /// Does something at random to a line, and gives the keys for it.
  private func edit(_ line: inout [Character], _ cursor: inout Int, _ dice: inout SeededGenerator)
    -> String
  {
    switch Int.random(in: 0...15, using: &dice) {
    case 0 where cursor > 0:
      cursor -= 1
      return Key.left
    case 1 where cursor < line.count:
      cursor += 1
      return Key.right
    case 2 where cursor > 0:
      cursor -= 1
      line.remove(at: cursor)
      return Key.backspace
    case 3 where cursor < line.count:
      line.remove(at: cursor)
      return Key.delete
    case 4:
      cursor = 0
      return Key.home
    case 5...6:
      cursor = line.count
      return Key.end
    default:
      let text =
        ["预算", "a", "总额 5", "，“é”", "split", "年度—规划", "（％）…", "😀·①"].randomElement(using: &dice)
        ?? ""
      line.insert(contentsOf: text, at: cursor)
      cursor += text.count
      return text
    }
  }

  @Test(arguments: ["", "bind -v\n"])
  func `control L leaves nothing but the line`(configuration: String) throws {
    let terminal = try startProbe(configuration: configuration)
    try terminal.enter("预算", reads: "预算")
    try terminal.type("half\u{C}")
    try terminal.expect(screen: ["> half"], cursor: .init(row: 0, column: 6))
    try terminal.enter("", reads: "half")
  }

  @Test(arguments: [80, 40])
  func `an entry of several lines is recalled, edited and run whole`(columns: Int) throws {
    let terminal = try startProbe(columns: columns)
    try terminal.paste("预算 一\n  show\n三")
    let told = #"<paste 3 ["预算 一", "  show", "三"]>"#
    try terminal.expect(told)
    try terminal.expect("> ")
    try terminal.enter("next", reads: "next")
    let above = [">", told, "> next", #"<line "next">"#]
    try terminal.expect(screen: above + [">"])
    try terminal.type(Key.up)
    try terminal.expect(screen: above + ["> next"])
    try terminal.type(Key.up)
    try terminal.expect(
      screen: above + ["> 预算 一", "  show", "三"], cursor: .init(row: 6, column: 2))
    try terminal.type(Key.left + Key.left + "!")
    try terminal.expect(
      screen: above + ["> 预算 一", "  show!", "三"], cursor: .init(row: 5, column: 7))
    try terminal.type(Key.end + "二\r")
    try terminal.expect(#"<paste 3 ["预算 一", "  show!", "三二"]>"#)
  }
}
