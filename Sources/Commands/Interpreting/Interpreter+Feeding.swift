import CommandLanguage
import Reports
import Text

extension Interpreter {
  /// Takes a physical line; false where a command in it failed.
  package mutating func take(_ line: String, in feed: inout Feed, _ listener: Listener) -> Bool {
    feed.number += 1
    if feed.pending != nil { return takeRow(line, in: &feed, listener) }
    if !feed.joiner.isOpen { feed.firstNumber = feed.number }
    switch feed.joiner.add(line) {
    case .open:
      return true
    case .complete(let text):
      let source = SourceLine(file: feed.file, number: feed.firstNumber, text: text)
      return run(source, in: &feed, listener)
    case .broken(let lines):
      return refuseBroken(lines, last: line, in: feed, listener)
    }
  }

  /// Ends the input: rows that wait are imported, a line that still goes on is refused.
  package mutating func end(_ feed: inout Feed, _ listener: Listener) -> Bool {
    if let pending = feed.pending.take() { return run(pending, in: feed, listener) }
    guard feed.joiner.isOpen else { return true }
    guard case .broken(let lines) = feed.joiner.end() else { return true }
    return refuseBroken(lines, last: "", in: feed, listener)
  }

  private mutating func takeRow(
    _ line: String, in feed: inout Feed, _ listener: Listener
  ) -> Bool {
    guard line.allSatisfy({ $0 == " " || $0 == "\u{3000}" }), let pending = feed.pending.take()
    else {
      feed.pending?.rows.append(line)
      return true
    }
    return run(pending, in: feed, listener)
  }

  private func refuseBroken(
    _ lines: Int, last: String, in feed: Feed, _ listener: Listener
  ) -> Bool {
    let source = SourceLine(file: feed.file, number: feed.number, text: last)
    let isFull = lines == LineJoiner.limit
    let error = LineError(
      isFull
        ? "the line that began in line \(feed.firstNumber) is longer than \(lines) lines"
        : "the line that began in line \(feed.firstNumber) does not go on",
      hint: isFull
        ? "Make several commands of it."
        : "A line goes on behind '\\'; nothing may stand between its parts.")
    listener(.answer(refused(error, at: nil, source, command: "")))
    return false
  }
}
