import Quantities
import Text

extension Sheet {
  /// What has to be known of rows and columns that are no lines.
  var notes: [Message] {
    var notes: [Message] = []
    if let header { notes.append("The first row was taken for titles: \(header)") }
    if untitledCells > 0 {
      notes.append(
        untitledCells == 1
          ? "Not read: 1 cell under no title." : "Not read: \(untitledCells) cells under no title.")
    }
    if !unread.isEmpty { notes.append("Not read: \(unread.joined(separator: ", ")).") }
    return notes + checkNotes
  }

  private var checkNotes: [Message] {
    let isOnTop = partsStandOnTop
    let checked = checks.indices.map { place in
      (check: checks[place], difference: difference(at: place, partsOnTop: isOnTop))
    }
    let agreeing = checked.filter { $0.difference == .zero }
    let wrong = checked.filter { $0.difference != .zero }
    let hidden = wrong.count - Self.mostNotes
    return Self.agreement(agreeing.map(\.check))
      + wrong.prefix(Self.mostNotes).map(Self.disagreement)
      + (hidden > 0 ? ["\(hidden) more differ from their rows."] : [])
  }

  /// How much more a check says than the rows that it adds up; nothing where it agrees with some.
  private func difference(at place: Int, partsOnTop: Bool) -> Money {
    let check = checks[place]
    switch check.total {
    case .part: return difference(of: check, to: partsOnTop ? following(place) : check.block)
    case .whole:
      let part = difference(of: check, to: check.block)
      return part == .zero ? part : difference(of: check, to: entries.indices)
    }
  }

  /// Whether more parts agree with the rows below them than with those above.
  private var partsStandOnTop: Bool {
    let parts = checks.indices.filter { checks[$0].total == .part }
    let above = parts.count { difference(of: checks[$0], to: checks[$0].block) == .zero }
    let below = parts.count { difference(of: checks[$0], to: following($0)) == .zero }
    return below > above
  }

  /// The entries from a check to the next one.
  private func following(_ place: Int) -> Range<Int> {
    checks.dropFirst(place + 1).first?.block ?? checks[place].block.upperBound..<entries.count
  }

  /// What a check says more than those entries, of which no entries means all.
  private func difference(of check: SheetCheck, to block: Range<Int>) -> Money {
    check.amount - Self.sum(of: block.isEmpty ? entries[...] : entries[block])
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
