import LineEditing
import Sessions
import Text

extension Conversation {
  /// Takes in what was typed elsewhere since the last line.
  mutating func recall() {
    for entry in history?.news() ?? [] { editor.history.add(entry) }
    tellHistory()
  }

  /// Remembers lines once they are whole: what they began is one entry with them.
  mutating func remember(_ lines: [String]) {
    begun += lines
    guard !feed.isOpen else { return }
    let entry = begun.joined(separator: "\n")
    begun = []
    recall()
    if editor.history.add(entry) { history?.add(entry) }
    tellHistory()
  }

  private mutating func tellHistory() {
    if let notice = history?.takeNotice() { say(notice) }
  }
}
