import Quantities
import Rendering
import Reports
import Seeds
import Testing
import Text

/// Names of all widths, and numbers of all lengths.
private func randomTable(_ random: inout SeededGenerator) -> Table {
  let columns = Int.random(in: 1...9, using: &random)
  let rows = (0..<Int.random(in: 1...8, using: &random)).map { row in
    Table.Row(
      [.text(name(&random))]
        + (1..<max(2, columns)).map { $0 == 1 ? .text(name(&random)) : number(&random) },
      isTotal: row == 7)
  }
  return Table(
    columns: (0..<max(2, columns)).map { Column("c\($0)", "c\(Message.verbatim("\($0)"))") },
    rows: rows)
}

private func name(_ random: inout SeededGenerator) -> String {
  let words = ["events", "新兴市场", "a", "brand", "cafe\u{301}", "👍🏽", "工业软件", "ｗｉｄｅ"]
  return (0..<Int.random(in: 1...5, using: &random))
    .map { _ in words.randomElement(using: &random)! }.joined(separator: "·")
}

private func number(_ random: inout SeededGenerator) -> Cell {
  fen(.random(in: -90_000_000...90_000_000, using: &random) * 100)
}

@Test(arguments: UInt64(1)...400)
func `no line of a table is wider than the screen or ends in a blank`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let width = Int.random(in: 40...120, using: &random)
  let table = randomTable(&random)
  for style in [Style(width: width), Style(numbers: .chinese, width: width, charts: .ascii)] {
    let lines = screen(style, .table(table)).split(separator: "\n")
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
  }
}

@Test(arguments: UInt64(1)...400)
func `the cells of a column begin or end in one place, and none is cut`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let table = randomTable(&random)
  let text = screen(Style(width: 60), .table(table))
  for part in text.split(separator: "\n\n") {
    let rows = part.split(separator: "\n").filter { !$0.hasPrefix("─") }.map(extents)
    let whole = rows.filter { $0.count == rows[0].count }
    for column in rows[0].indices {
      let starts = Set(whole.map { $0[column].lowerBound })
      let ends = Set(whole.map { $0[column].upperBound })
      #expect(starts.count == 1 || ends.count == 1)
    }
    // What is wrapped goes on below where it began.
    for wrapped in rows where wrapped.count < rows[0].count {
      #expect(Set(wrapped.map(\.lowerBound)).isSubset(of: rows[0].map(\.lowerBound)))
    }
  }
  for cell in table.rows.flatMap(\.cells) where cell.isNumeric {
    #expect(text.contains(screen(.plain, .value(Value(cell)))))
  }
  let letters = table.rows.flatMap(\.cells.first!.letters).sorted()
  #expect(letters.allSatisfy(text.contains) && !text.contains("…"))
}

@Test(arguments: UInt64(1)...200)
func `away from a screen a row is one line with all of its cells`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let table = randomTable(&random)
  let lines = screen(Style(width: 40, fitsScreen: false), .table(table)).split(separator: "\n")
  let rows = lines.filter { !$0.hasPrefix("─") }.dropFirst()
  #expect(rows.count == table.rows.count)
  for (line, row) in zip(rows, table.rows) {
    #expect(
      line.split(separator: " ").map(String.init)
        == row.cells.map { screen(Style(width: 1_000), .value(Value($0))) })
  }
}

@Test(arguments: ["lead.cycle-small", "the industrial hall of Hannover", "工业 4.0 summit"])
func `a name on a narrow screen is never broken inside a word`(name: String) {
  let row: [Cell] = [.text(name), .text("a, long, list, of, words"), yuan(1), .text("and so on")]
  let table = Table(
    columns: row.indices.map { Column("c\($0)", "title") }, rows: [Table.Row(row)])
  for width in 32...80 {
    let lines = screen(Style(width: width), .table(table)).split(separator: "\n")
    let words = name.split(separator: " ")
    #expect(words.allSatisfy { word in lines.contains { $0.contains(word) } }, "\(width)")
    #expect(lines.allSatisfy { $0.displayWidth <= width })
  }
}

/// A figure of an amount between others.
private func uncertain(_ random: inout SeededGenerator) -> Cell {
  let low = Int64.random(in: 0...90_000_000, using: &random)
  return .uncertain(mean: fen(low * 200), low: fen(low * 100), high: fen(low * 300))
}

@Test(arguments: UInt64(1)...200)
func `a figure with its range has room on any screen`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let rows = (0..<3).map { _ in
    Table.Row([.text("income of a year"), uncertain(&random), uncertain(&random)])
  }
  let figures = rows.map { Table.Row([fen(1_234_567), $0.cells[1], $0.cells[2]]) }
  let columns = (0..<3).map { Column("c\($0)", "c\(Message.verbatim("\($0)"))") }
  for (layout, rows) in [(Table.Layout.grid, rows), (.grid, figures), (.changes, rows)] {
    let table = Table(columns: columns, rows: rows, layout: layout)
    for width in 40...120 {
      let lines = screen(Style(width: width), .table(table)).split(separator: "\n")
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(lines)")
    }
    let words = [40, 400].map { width in
      Set(screen(Style(width: width), .table(table)).split { " \n─.".contains($0) })
    }
    #expect(words[0] == words[1])
  }
}

/// The columns of the screen that each cell takes; the cells of these tables hold no blanks.
private func extents(in row: Substring) -> [Range<Int>] {
  row.split(separator: " ").map { cell in
    let start = row[..<cell.startIndex].displayWidth
    return start..<(start + cell.displayWidth)
  }
}

extension Cell {
  /// What a text is made of, each letter once.
  fileprivate var letters: Set<Character> {
    if case .text(let text) = self { Set(text) } else { [] }
  }
}

@Test(arguments: UInt64(1)...200)
func `a wrapped note keeps its words, and fits`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let words = (0..<40).map { _ in name(&random).replacing("·", with: "") }
  let width = Int.random(in: 20...80, using: &random)
  let lines = screen(Style(width: width), .note("\(words.joined(separator: " "))"))
    .split(separator: "\n")
  #expect(lines.allSatisfy { $0.displayWidth <= width && !$0.hasPrefix(" ") && !$0.hasSuffix(" ") })
  #expect(lines.joined().filter { $0 != " " } == words.joined())
}

@Test func `what is said beside the answers is broken on a screen only`() {
  let notice: Message = "1 … 9 was set aside as copy"
  var style = Style(width: 20, charts: .ascii)
  #expect(Renderer(.text, style).render(notice: notice) == "1 ... 9 was set\naside as copy\n")
  style.fitsScreen = false
  #expect(Renderer(.text, style).render(notice: notice) == "1 ... 9 was set aside as copy\n")
}

@Test func `a table with rows that are too short or too long is shown`() {
  let table = Table(
    columns: [Column("a", "a"), Column("b", "b")],
    rows: [Table.Row([]), Table.Row([.text("x")]), Table.Row([.text("y"), .count(1), .count(2)])])
  for format in Format.allCases {
    for layout in [Table.Layout.grid, .bare, .changes] {
      let copy = Table(columns: table.columns, rows: table.rows, layout: layout)
      #expect(Renderer(format, .plain).render(Report(.table(copy))).contains("y"))
    }
    #expect(!Renderer(format, .plain).render(Report(.table(Table(columns: [])))).contains("y"))
  }
}

@Test func `a deep tree leaves room for its names`() {
  let rows = (0..<64).map {
    Tree.Row(depth: $0, path: "p", cells: [.text("level \($0)"), .count($0)])
  }
  let tree = Tree(columns: [Column("a", "a"), Column("b", "b")], rows: rows)
  let lines = screen(Style(width: 40), .tree(tree)).split(separator: "\n")
  #expect(lines.allSatisfy { $0.displayWidth <= 40 })
  #expect(lines.last == "             level 63  63")
}
