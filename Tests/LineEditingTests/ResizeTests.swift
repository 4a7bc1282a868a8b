import PseudoTerminal
import Seeds
import Testing

/// A resize in the middle of a line, on terminals that wrap their text anew.
struct ResizeTests {
  private static let above = ["> x", #"<line "x">"#]

  @Test(arguments: [
    (80, 40), (40, 80), (40, 39), (39, 40), (40, 20), (20, 80), (40, 21), (21, 40), (80, 79),
  ])
  func `a wrapped Chinese line is drawn anew`(columns: Int, newColumns: Int) throws {
    let terminal = try startProbe(columns: columns)
    try terminal.enter("x", reads: "x")
    let line = Array(String(repeating: "预算ab总", count: 12))
    for cursor in [line.count, 31, 3] {
      try terminal.type("\u{15}")
      try expect([], 0, on: terminal, columns)
      try terminal.type(
        String(line) + String(repeating: Key.left, count: line.count - cursor))
      try expect(line, cursor, on: terminal, columns)
      for columns in [newColumns, columns] {
        try resize(terminal, columns)
        try expect(line, cursor, on: terminal, columns)
      }
    }
    try terminal.enter("", reads: String(line))
  }

  @Test(arguments: UInt64(1)...12)
  func `any sizes one after the other keep the line`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let terminal = try startProbe(columns: 40)
    try terminal.enter("x", reads: "x")
    let length = Int.random(in: 0...60, using: &dice)
    let line = (0..<length).map { _ in "ab预算".randomElement(using: &dice) ?? "a" }
    let cursor = Int.random(in: 0...length, using: &dice)
    try terminal.type(String(line) + String(repeating: Key.left, count: length - cursor))
    try expect(line, cursor, on: terminal, 40)
    for _ in 0..<6 {
      let columns = Int.random(in: 14...90, using: &dice)
      try resize(terminal, columns)
      try expect(line, cursor, on: terminal, columns)
    }
    try terminal.enter("", reads: String(line))
  }

  @Test func `a line that fills its rows for a while leaves one line`() throws {
    let terminal = try startProbe(columns: 57)
    try terminal.enter("x", reads: "x")
    let line = Array(String(repeating: "ab预算", count: 16))
    try terminal.type(String(line))
    for columns in [57, 49, 80, 14, 33, 20] {
      try resize(terminal, columns)
      try expect(line, line.count, on: terminal, columns)
    }
  }

  /// As tmux does, which tells of the first of many sizes at once, and of the last a quarter of a
  /// second later.
  @Test(arguments: [(30, 70), (70, 30), (20, 40), (79, 41)])
  func `a window that is dragged leaves one line`(columns: Int, newColumns: Int) throws {
    let terminal = try startProbe(columns: 40)
    try terminal.enter("x", reads: "x")
    let line = Array(String(repeating: "预算ab总", count: 12))
    try terminal.type(String(line))
    try expect(line, line.count, on: terminal, 40)
    terminal.resize(columns: columns, rows: 24)
    terminal.reshape(columns: newColumns, rows: 24)
    terminal.waitUntilStill(milliseconds: 150)
    terminal.resize(columns: newColumns, rows: 24)
    try expect(line, line.count, on: terminal, newColumns)
    try terminal.enter("", reads: String(line))
  }

  @Test func `a hint leaves with the old size`() throws {
    let terminal = try startProbe(columns: 40)
    try terminal.type("budget add ")
    try terminal.expect(screen: ["> budget add NAME AMOUNT"])
    terminal.resize(columns: 20, rows: 24)
    try terminal.expect(screen: ["> budget add"], cursor: .init(row: 0, column: 13))
    terminal.resize(columns: 60, rows: 10)
    try terminal.expect(screen: ["> budget add NAME AMOUNT"])
  }

  @Test func `a hint goes into the next row where the line fills its own`() throws {
    let terminal = try startProbe(columns: 40)
    try terminal.enter("x", reads: "x")
    try terminal.type("budget add ")
    try terminal.expect(screen: Self.above + ["> budget add NAME AMOUNT"])
    for (columns, rows) in [
      (13, ["> budget add", "NAME AMOUNT"]), (26, ["> budget add NAME AMOUNT"]),
    ] {
      terminal.resize(columns: columns, rows: 24)
      try terminal.expect(screen: Self.above + rows)
    }
  }

  /// Resizes, and waits until the program has drawn.
  private func resize(_ terminal: PseudoTerminal, _ columns: Int) throws {
    guard terminal.screen.columns != columns else { return }
    terminal.resize(columns: columns, rows: 24)
    try terminal.expect("\u{1B}[J")
  }

  private func expect(
    _ line: [Character], _ cursor: Int, on terminal: PseudoTerminal, _ columns: Int
  ) throws {
    let layout = Layout("> ", line, cursor: cursor, columns: columns)
    let place = Screen.Place(
      row: layout.cursor.row + Self.above.count, column: layout.cursor.column)
    try terminal.expect(screen: Self.above + layout.rows, cursor: place)
  }
}
