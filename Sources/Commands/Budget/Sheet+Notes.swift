import Quantities
import Text

extension Sheet {
  /// What has to be known of rows and columns that are no lines.
  var notes: [Message] {
    var notes: [Message] = []
    if let header { notes.append("The first row was taken for titles: \(header)") }
    if !unread.isEmpty { notes.append("Not read: \(unread.joined(separator: ", ")).") }
    return notes + checkNotes
  }

  private var checkNotes: [Message] {
    let checked = checks.map { (check: $0, difference: $0.difference(in: self)) }
    let agreeing = checked.filter { $0.difference == .zero }
    let wrong = checked.filter { $0.difference != .zero }
    let hidden = wrong.count - Self.mostNotes
    return Self.agreement(agreeing.map(\.check))
      + wrong.prefix(Self.mostNotes).map(Self.disagreement)
      + (hidden > 0 ? ["\(hidden) more differ from their rows."] : [])
  }

  private static let mostNotes = 3

  private static func agreement(_ checks: [SheetCheck]) -> [Message] {
    guard let first = checks.first else { return [] }
    return checks.count == 1
      ? ["'\(first.name)' is no line: it agrees with its rows."]
      : ["\(checks.count) totals are no lines: they agree with their rows."]
  }

  private static func disagreement(_ check: SheetCheck, _ difference: Money) -> Message {
    let number = check.row.number
    return difference < .zero
      ? "'\(check.name)' in row \(number) is no line: it says \(-difference) less than its rows."
      : "'\(check.name)' in row \(number) is no line: it says \(difference) more than its rows."
  }
}
