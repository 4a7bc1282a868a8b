import Glibc
import Text

/// A search backwards through the history for entries that hold a text, whatever its case and
/// width.
package struct HistorySearch {
  private let lineBefore: OfferedLine
  private let entries: [String]
  private let foldedEntries: [String]
  /// The entry that is shown; nothing while none was found.
  private var place: Int?

  /// What is searched for.
  package private(set) var query = ""
  /// Whether no further entry holds the query; the line stays at the last one that did.
  package private(set) var isInVain = false

  /// Begins at a line that is typed, with entries of which the last one is the newest.
  package init(_ entries: [String], from line: OfferedLine) {
    lineBefore = line
    self.entries = entries
    foldedEntries = entries.map(\.folded)
  }

  /// What stands at the prompt: the entry that was found, or the line as it was before.
  package var line: OfferedLine {
    place.map { OfferedLine(entries[$0]) } ?? lineBefore
  }

  /// Lengthens the query; the entry that is shown stays if it holds the whole.
  package mutating func type(_ text: String) {
    query += text
    look(from: place ?? entries.count - 1)
  }

  /// Takes the last character of the query back and begins anew.
  package mutating func shorten() {
    guard !query.isEmpty else { return }
    query.removeLast()
    place = nil
    look(from: entries.count - 1)
  }

  /// Goes on to an older entry.
  package mutating func goOlder() {
    look(from: (place ?? entries.count) - 1)
  }

  /// Goes back to the line as it was before.
  package mutating func abandon() {
    place = nil
  }

  private mutating func look(from start: Int) {
    let wanted = query.folded
    isInVain = false
    guard !wanted.isEmpty else { return }
    let found = stride(from: start, through: 0, by: -1).first { foldedEntries[$0].holds(wanted) }
    isInVain = found == nil
    place = found ?? place
  }
}

extension String {
  /// Whether the other text is a part of this one. Going by bytes is a hundred times faster than by
  /// characters, and five thousand entries are looked at for each key.
  fileprivate func holds(_ part: String) -> Bool {
    withCString { text in part.withCString { strstr(text, $0) != nil } }
  }
}
