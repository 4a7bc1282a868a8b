import Text

/// A line of a sheet as it was given, and where it stands.
struct SheetRow: Hashable, Sendable {
  /// The file as a person finds it; nil for rows that followed their command.
  let file: String?
  /// Counted from one, empty rows too.
  let number: Int
  let text: String

  /// The row with a sign for each tab.
  var shown: String { text.replacing("\t", with: "⇥") }

  /// The cells without empty ones at the end, which a selection often takes along.
  var cells: [String] {
    var cells = text.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
    while cells.last == "" { cells.removeLast() }
    return cells
  }

  /// Whether it only keeps others apart.
  var isEmpty: Bool { cells.isEmpty }

  static func numbered(_ lines: [String], of file: String?) -> [SheetRow] {
    lines.enumerated().map { SheetRow(file: file, number: $0.offset + 1, text: $0.element) }
  }
}
