import PseudoTerminal
import Testing

/// A line taller than the screen is seen through a window that follows the cursor.
struct WindowTests {
  private static let columns = 20
  private static let height = 6
  private static let line = Array((1...40).map { "第\($0)行, " }.joined())

  @Test func `the end of a tall line is shown while it is typed`() throws {
    let terminal = try startProbe(columns: Self.columns, rows: Self.height)
    try terminal.type(String(Self.line))
    try expect(Self.line, Self.line.count, on: terminal)
    try terminal.type("终")
    try expect(Self.line + ["终"], Self.line.count + 1, on: terminal)
    try terminal.type(Key.backspace + "\r")
    try terminal.expect("<line \(String(Self.line).debugDescription)>")
  }

  @Test func `its beginning is shown where the cursor goes there`() throws {
    let terminal = try startProbe(columns: Self.columns, rows: Self.height)
    try terminal.type(String(Self.line))
    try expect(Self.line, Self.line.count, on: terminal)
    try terminal.type(Key.home)
    try expect(Self.line, 0, on: terminal)
    try terminal.type(String(repeating: Key.right, count: 60) + "中")
    let line = Self.line[..<60] + ["中"] + Self.line[60...]
    try expect(Array(line), 61, on: terminal)
    try terminal.enter("", reads: String(line))
  }

  @Test func `a tall entry of several lines is recalled whole`() throws {
    let terminal = try startProbe(columns: Self.columns, rows: Self.height)
    let lines = (1...30).map { "line \($0)" }
    try terminal.paste(lines.joined(separator: "\n"))
    try terminal.expect(#""line 30"]>"#)
    try terminal.expect("> ")
    try terminal.type(Key.up)
    try terminal.expect(screen: lines.suffix(Self.height), cursor: .init(row: 5, column: 7))
    try terminal.type(Key.home)
    let start = ["> line 1"] + lines[1..<Self.height]
    try terminal.expect(screen: start, cursor: .init(row: 0, column: 2))
    try terminal.type("x\r")
    try terminal.expect(#"<paste 30 ["xline 1", "line 2""#)
  }

  private func expect(_ line: [Character], _ cursor: Int, on terminal: PseudoTerminal) throws {
    let layout = Layout("> ", line, cursor: cursor, columns: Self.columns)
    let (rows, place) = layout.window(Self.height)
    try terminal.expect(screen: rows, cursor: place)
  }
}
