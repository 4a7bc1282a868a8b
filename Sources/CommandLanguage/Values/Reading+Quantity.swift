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

  /// Refuses a ratio where one amount is wanted.
  package func refuseRatio() throws(UsageError) {
    guard joined.contains(":"), BareLine.command(for: joined) == "ratio" else { return }
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
      throw UsageError(error, at: place(of: error.range, in: text))
    }
  }

  /// Offsets in the line of a part of the joined text: exact where the text stands as it was typed.
  private func place(of part: Range<Int>, in text: String) -> Range<Int> {
    let whole = range
    guard text.utf8.count == whole.count, part.upperBound <= whole.count else { return whole }
    return whole.lowerBound + part.lowerBound..<whole.lowerBound + part.upperBound
  }
}
