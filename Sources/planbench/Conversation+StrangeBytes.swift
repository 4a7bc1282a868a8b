import CommandLanguage
import Commands
import LineEditing
import Reports
import Text

extension Conversation {
  /// Runs nothing of what holds bytes that are no text, and shows the first place; a line alone
  /// comes back.
  mutating func refuse(_ lines: [String]) {
    for line in lines {
      guard let place = line.firstStrangeByte else { continue }
      let failure = Failure(
        chain: [], source: line, range: place..<place + String.strange.utf8.count,
        message: "what was typed is no UTF-8 text", hint: nil)
      let answer = Answer("", failure, in: interpreter.workbench.answerStyle)
      interpreter.tell(.answer(answer), screen.hear)
      if lines.count == 1 { offered = OfferedLine(line, cursor: place) }
      return
    }
  }
}

extension String {
  /// What stands for bytes that are no text.
  fileprivate static let strange = "\u{FFFD}"

  /// Where the first bytes stand that are no text, in bytes.
  var firstStrangeByte: Int? {
    unicodeScalars.firstIndex(of: "\u{FFFD}").map {
      utf8.distance(from: startIndex, to: $0)
    }
  }
}
