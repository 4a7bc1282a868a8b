import PseudoTerminal
import Seeds
import Testing

/// The model of a terminal that other tests look at.
struct ScreenTests {
  @Test(arguments: [
    ("ab\r\ncd", ["ab", "cd"], 1, 2),
    ("ab\tc", ["ab      c"], 0, 9),
    ("预算\u{8}\u{8}x", ["预x"], 0, 3),
    ("预算\u{1B}[2Gx", [" x算"], 0, 2),
    ("e\u{301}x", ["é" + "x"], 0, 2),
    ("0123456789", ["0123456789"], 0, 9),
    ("0123456789a", ["0123456789", "a"], 1, 1),
    ("0123456789\rx", ["x123456789"], 0, 1),
    ("012345678预", ["012345678", "预"], 1, 2),
    ("abc\u{1B}[2D\u{1B}[K", ["a"], 0, 1),
    ("abc\u{1B}[1K", [""], 0, 3),
    ("abc\u{1B}[2D\u{1B}[@x", ["axbc"], 0, 2),
    ("abc\u{1B}[3D\u{1B}[2P", ["c"], 0, 0),
    ("abc\r\u{1B}[4hxy\u{1B}[4lz", ["xyzbc"], 0, 3),
    ("a\r\nb\r\nc\u{1B}[2A\u{1B}[J", ["a"], 0, 1),
    ("a\r\nb\u{1B}[H\u{1B}[Lc", ["c", "a", "b"], 0, 1),
    ("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[M", ["b", "c"], 0, 0),
    ("ab\u{1B}7cd\u{1B}8x", ["abxd"], 0, 3),
    ("ab\u{1B}[scd\u{1B}[ux", ["abxd"], 0, 3),
    ("a\u{1B}[3;5Hb\u{1B}[2dc", ["a", "     c", "    b"], 1, 6),
    ("a\r\nb\r\nc\r\nd\r\ne", ["b", "c", "d", "e"], 3, 1),
    ("\u{1B}[1;2ra\r\nb\r\nc\u{1B}[r", ["b", "c"], 0, 0),
    ("a\r\nb\u{1B}[A\u{1B}M", ["", "a", "b"], 0, 1),
    ("预\u{1B}]0;title\u{7}\u{1B}(B算", ["预算"], 0, 4),
  ])
  func `sequences do what a terminal does`(
    sent: String, lines: [String], row: Int, column: Int
  ) {
    var screen = Screen(columns: 10, rows: 4)
    screen.feed(sent)
    #expect(screen.rows == lines + Array(repeating: "", count: 4 - lines.count))
    #expect(screen.cursor == Screen.Place(row: row, column: column))
    #expect(screen.unknown == [])
  }

  @Test func `a sequence that it does not know is told`() {
    var screen = Screen(columns: 10, rows: 4)
    screen.feed("a\u{1B}[?25lb\u{1B}[5n")
    #expect(screen.lines == ["ab"])
    #expect(screen.unknown.count == 2)
  }

  @Test func `each cell keeps its look`() {
    var screen = Screen(columns: 20, rows: 1)
    screen.feed("a\u{1B}[1;32m预\u{1B}[0;2m提示\u{1B}[22mb\u{1B}[m")
    #expect(screen[0, 0].look == ScreenCell.Look())
    #expect(screen[0, 1].look == ScreenCell.Look(isBold: true, color: 2))
    #expect(screen[0, 2].look == ScreenCell.Look(isBold: true, color: 2))
    #expect(screen.text(inRow: 0, where: \.isDim) == "提示")
  }

  @Test func `modes are kept`() {
    var screen = Screen(columns: 10, rows: 1)
    screen.feed("\u{1B}[?2004h")
    #expect(screen.marksPastes)
    screen.feed("\u{1B}[?2004l")
    #expect(!screen.marksPastes)
  }

  @Test func `what is no text is seen`() {
    var screen = Screen(columns: 10, rows: 1)
    screen.feed([0x61, 0xFF, 0x62, 0xE9, 0xA2, 0x63])
    #expect(screen.lines == ["a\u{FFFD}b\u{FFFD}c"])
  }

  @Test(arguments: [
    (20, ["0123456789预算ab"], 0, 16), (10, ["0123456789", "预算ab"], 1, 6),
    (5, ["01234", "56789", "预算a", "b"], 3, 1), (3, ["678", "9预", "算a", "b"], 3, 1),
  ])
  func `a resize wraps text anew`(columns: Int, lines: [String], row: Int, column: Int) {
    var screen = Screen(columns: 10, rows: 4)
    screen.feed("0123456789预算ab")
    screen.resize(columns: columns, rows: 4)
    #expect(screen.lines == lines)
    #expect(screen.cursor == Screen.Place(row: row, column: column))
  }

  @Test(arguments: UInt64(1)...100)
  func `a resize and the way back change nothing`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var screen = Screen(columns: 20, rows: 12)
    let length = Int.random(in: 0...60, using: &dice)
    screen.feed("> " + String((0..<length).map { _ in "ab预算 ".randomElement(using: &dice) ?? "a" }))
    let before = screen
    screen.resize(columns: .random(in: 8...60, using: &dice), rows: 24)
    screen.resize(columns: 20, rows: 12)
    #expect(screen.lines == before.lines)
    #expect(screen.cursor == before.cursor)
  }

  @Test(arguments: UInt64(1)...100)
  func `no bytes harm it`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var screen = Screen(columns: 9, rows: 5)
    for _ in 0..<20 {
      screen.feed(
        (0..<100).map { _ in
          Bool.random(using: &dice)
            ? Array("\u{1B}[;123ABCDGHJKmPLMrsud@预é\u{8}\n\r\t".utf8).randomElement(using: &dice)!
            : .random(in: 0...255, using: &dice)
        })
      screen.resize(
        columns: .random(in: 1...30, using: &dice), rows: .random(in: 1...9, using: &dice))
      #expect(screen.cursor.column < screen.columns)
      #expect(screen.cursor.row < screen.rows.count)
    }
  }
}
