import Text

/// A typed line as it is shown, with the words that a failure means.
struct MarkedSource {
  /// The characters as shown: tabs as blanks, hidden ones spelled out.
  private let pieces: [String]
  /// The column that each piece begins at, and the one behind the last.
  private let columns: [Int]
  /// The pieces that are marked; empty for a place between two of them.
  private let marked: Range<Int>
  /// Stands where the line is cut.
  private let ellipsis: String

  /// What fits on a line of the screen, and the mark to stand below it.
  struct Window: Hashable {
    let text: String
    let mark: String
    let markColumn: Int
  }

  /// The range counts UTF-8 offsets in the source; what of it lies outside the source is dropped.
  init(_ source: String, _ range: Range<Int>?, _ wording: Wording) {
    let range = range ?? 0..<0
    ellipsis = wording.glyphs.ellipsis
    var end = 0
    let ends = source.map { character in
      end += character.utf8.count
      return end
    }
    let lower = ends.firstIndex { $0 > range.lowerBound } ?? ends.count
    let upper = ends.firstIndex { $0 >= range.upperBound }.map { $0 + 1 } ?? ends.count
    marked = lower..<(range.isEmpty ? lower : max(lower, upper))
    pieces = source.map { $0 == "\t" ? " " : wording.escaped(String($0)) }
    columns = pieces.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.displayWidth) }
  }

  /// The whole line where it fits, else the part around the mark.
  func window(of width: Int) -> Window {
    guard columns[pieces.count] > width else {
      return window(pieces.indices, before: "", after: "")
    }
    let first = firstPiece(in: width)
    let before = first > 0 ? ellipsis : ""
    let room = columns[first] + width - before.displayWidth
    guard columns[pieces.count] > room else {
      return window(first..<pieces.count, before: before, after: "")
    }
    let last = columns.lastIndex { $0 <= room - ellipsis.displayWidth } ?? first
    return window(first..<max(first, last), before: before, after: ellipsis)
  }

  /// Where the part begins that shows the mark with a quarter of the screen around it.
  private func firstPiece(in width: Int) -> Int {
    let context = width / 4
    let start = min(
      columns[marked.upperBound] + context - width, columns[marked.lowerBound] - context)
    return columns.firstIndex { $0 >= max(0, start) } ?? 0
  }

  private func window(_ shown: Range<Int>, before: String, after: String) -> Window {
    let marked = marked.clamped(to: shown)
    let width = columns[marked.upperBound] - columns[marked.lowerBound]
    return Window(
      text: (before + pieces[shown].joined() + after).withoutTrailingBlanks,
      mark: "^" + String(repeating: "~", count: max(0, width - 1)),
      markColumn: before.displayWidth + columns[marked.lowerBound] - columns[shown.lowerBound])
  }
}
