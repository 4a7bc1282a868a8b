import CommandLanguage
import Reports
import Text

extension Interpreter {
  /// The answer to a command that was refused when it ran.
  func refused(_ error: LineError, _ reading: Reading, _ source: SourceLine) -> Answer {
    let range = error.range ?? reading.range(of: error)
    let hint: Message? =
      endedEarly(reading, source)
      ? "A ; ended the command; between names stands a comma." : error.hint
    return refused(
      LineError(error.message, hint: hint), at: range, source, command: reading.entry.name)
  }

  /// Whether a `;` ended the command before words that begin none.
  private func endedEarly(_ reading: Reading, _ source: SourceLine) -> Bool {
    let rest = source.text.utf8.dropFirst(reading.range.upperBound)
    let behind = Substring(rest).drop(while: \.isWhitespace)
    guard let sign = behind.first, ";；".contains(sign) else { return false }
    var cutter = StatementCutter(String(behind.dropFirst()), table, .abbreviated)
    do {
      _ = try cutter.next(in: vocabulary)
      return false
    } catch {
      return true
    }
  }

  /// The answer to a line of a group that has gone through, whose file could not be written.
  func refused(_ error: LineError, _ origin: Staged.Origin) -> Answer {
    refused(
      error, at: origin.reading.range(of: error), origin.source, in: origin.chain,
      command: origin.reading.entry.name)
  }

  /// A command with the place that it stands in.
  func origin(_ reading: Reading, _ source: SourceLine) -> Staged.Origin {
    Staged.Origin(reading: reading, source: source, chain: open.compactMap(\.place))
  }

  /// The answer to a line that could not be read, or was refused at a place in it.
  func refused(
    _ error: some ExplainedError, at range: Range<Int>?, _ source: SourceLine,
    in chain: [Failure.Place]? = nil, command: String? = nil
  ) -> Answer {
    let marked = source.marked(range)
    let outer = chain ?? open.compactMap(\.place)
    let own = source.file.map { [Failure.Place(file: $0, line: marked.number)] } ?? []
    let failure = Failure(
      chain: outer + own, source: marked.text, range: marked.range, message: error.message,
      hint: error.hint)
    return Answer(command ?? source.text, failure, in: workbench.answerStyle)
  }
}

/// A line as the interpreter gets it: perhaps of several physical lines.
struct SourceLine {
  let file: String?
  /// The number of its first physical line.
  let number: Int
  let text: String

  func text(in range: Range<Int>) -> Substring {
    Substring(text.utf8.dropFirst(range.lowerBound).prefix(range.count))
  }

  /// Where some words stand first.
  func range(of words: String) -> Range<Int>? {
    guard !words.isEmpty, let found = text.firstRange(of: words) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return start..<start + words.utf8.count
  }

  /// A command as it was typed, in one line.
  func typed(_ reading: Reading) -> String {
    String(text(in: reading.range)).replacing("\n", with: " ")
  }

  /// The physical line that a range of the whole stands in, its number, and the range within it.
  func marked(_ range: Range<Int>?) -> (text: String, number: Int, range: Range<Int>?) {
    guard let range else { return (text, number, nil) }
    var start = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let end = start + line.utf8.count
      guard range.lowerBound > end else {
        let lower = range.lowerBound - start
        let upper = max(lower, min(range.upperBound, end) - start)
        return (String(line), number + index, lower..<upper)
      }
      start = end + 1
    }
    return (text, number, nil)
  }
}
