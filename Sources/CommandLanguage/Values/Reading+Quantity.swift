import Quantities
import Text

extension ArraySlice<Word> {
  /// Refuses a value that begins with a plus, which a spreadsheet user may mean as a change.
  package func refusePlus() throws(UsageError) {
    guard joined.utf8.first == UInt8(ascii: "+") else { return }
    throw UsageError(
      "'\(joined)' has a plus, but this is no change",
      hint: "Leave the plus out: 'budget raise' and 'budget cut' change a line by so much.",
      at: range)
  }

  /// Refuses a value with a comma behind it.
  private func refuseComma() throws(UsageError) {
    guard let last, last.endsWithSeparator else { return }
    throw UsageError("'\(joined)' ends in a comma", hint: "Leave the comma out.", at: range)
  }

  /// Refuses a ratio where one amount is wanted.
  package func refuseRatio() throws(UsageError) {
    guard joined.utf8.contains(UInt8(ascii: ":")), BareLine.command(for: joined) == "ratio" else {
      return
    }
    throw UsageError(
      "'\(joined)' is a ratio, not an amount", hint: "'budget split' divides a line by a ratio.",
      at: range)
  }

  /// Reads the words as one quantity; its error points at the part of the text that it means.
  package func read<V>(
    _ reader: (String) throws(ReadingError) -> V
  ) throws(UsageError) -> V {
    let text = joined
    do {
      return try reader(text)
    } catch {
      try refuseComma()
      throw UsageError(error, at: place(of: error.range))
    }
  }

  /// Where in the line a part of the joined text stands.
  private func place(of part: Range<Int>) -> Range<Int> {
    var (start, lower) = (0, range.lowerBound)
    for word in self {
      let end = start + word.text.utf8.count
      if (start...end).contains(part.lowerBound) {
        lower = word.place(of: part.lowerBound - start..<end - start).lowerBound
      }
      if part.upperBound <= end {
        return lower..<word.place(of: 0..<part.upperBound - start).upperBound
      }
      start = end + 1
    }
    return lower..<Swift.max(lower, range.upperBound)
  }
}
