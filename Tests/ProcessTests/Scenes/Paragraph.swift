import PseudoTerminal
import Text

/// The rows of a sentence on a screen of so many columns: it breaks at blanks and beside Chinese
/// characters, but not before a mark that closes nor behind one that opens. Reckoned without the
/// program.
struct Paragraph {
  private(set) var rows = [""]

  init(_ text: String, columns: Int) {
    for piece in Self.pieces(of: text) {
      let row = rows[rows.count - 1]
      let fits = (row + piece.withoutBlanksBehind).displayWidth <= columns
      if !fits, row != "" { rows.append("") }
      for character in piece { add(character, columns) }
    }
    rows = rows.map(\.withoutBlanksBehind)
  }

  /// A piece that is too long for any row is broken at the edge.
  private mutating func add(_ character: Character, _ columns: Int) {
    let width = (rows[rows.count - 1] + String(character)).displayWidth
    if width > columns, character != " " { rows.append("") }
    rows[rows.count - 1].append(character)
  }

  /// What stays in one row, with the blank behind it.
  private static func pieces(of text: String) -> [String] {
    text.reduce(into: [""]) { pieces, next in
      if let last = pieces[pieces.count - 1].last, mayPart(last, next) { pieces.append("") }
      pieces[pieces.count - 1].append(next)
    }
  }

  private static func mayPart(_ last: Character, _ next: Character) -> Bool {
    guard next != " ", last != " " else { return last == " " && next != " " }
    let isBesideChinese = last.displayWidth == 2 || next.displayWidth == 2
    return isBesideChinese && !"（“".contains(last) && !"，。、；：？）”".contains(next)
  }
}
