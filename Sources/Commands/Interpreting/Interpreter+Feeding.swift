import CommandLanguage
import Reports
import Text

extension Interpreter {
  /// Takes a physical line; false where a command in it failed.
  package mutating func take(_ line: String, in feed: inout Feed, _ listener: Listener) -> Bool {
    if workbench.transcript != nil { transcribe(line, in: feed, listener) }
    feed.number += 1
    if feed.pending != nil { return takeRow(line, in: &feed, listener) }
    if !feed.joiner.isOpen { feed.firstNumber = feed.number }
    let spelling = feed.spelling
    let outcome = feed.joiner.add(
      line, endsInComment: { endsInComment($0, spelling) },
      opensBracket: { opensBracket($0, spelling) })
    switch outcome {
    case .open:
      return true
    case .complete(let text):
      return run(text, in: &feed, listener)
    case .broken(let first, let lines):
      return refuseBroken(first, lines, in: feed, listener)
    }
  }

  private mutating func run(_ text: String, in feed: inout Feed, _ listener: Listener) -> Bool {
    run(SourceLine(file: feed.file, number: feed.firstNumber, text: text), in: &feed, listener)
  }

  private func opensBracket(_ text: String, _ spelling: CommandTable.Spelling) -> Bool {
    var cutter = StatementCutter(text, table, spelling)
    return cutter.endsInOpenBracket(in: vocabulary)
  }

  private func endsInComment(_ text: String, _ spelling: CommandTable.Spelling) -> Bool {
    var cutter = StatementCutter(text, table, spelling)
    return cutter.endsInComment(in: vocabulary)
  }

  /// Ends the input: rows that wait are imported, a line that still goes on is refused.
  package mutating func end(_ feed: inout Feed, _ listener: Listener) -> Bool {
    if let pending = feed.pending.take() { return run(pending, in: feed, listener) }
    guard feed.joiner.isOpen else { return true }
    switch feed.joiner.end() {
    case .open: return true
    case .complete(let text): return run(text, in: &feed, listener)
    case .broken(let first, let lines): return refuseBroken(first, lines, in: feed, listener)
    }
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

  /// Points at the sign for which a line goes on that has no end.
  private mutating func refuseBroken(
    _ first: String, _ lines: Int, in feed: Feed, _ listener: Listener
  ) -> Bool {
    let source = SourceLine(file: feed.file, number: feed.firstNumber, text: first)
    let error =
      lines < LineJoiner.limit
      ? LineError(
        "the line that begins here goes on behind '\\', and nothing follows",
        hint: "Leave the '\\' out, or put the rest into the next line.")
      : LineError(
        "the line that begins here is longer than \(LineJoiner.limit) lines",
        hint: "Make several commands of it.")
    let end = first.utf8.count
    tell(.answer(refused(error, at: max(end - 1, 0)..<end, source, command: "")), listener)
    return false
  }
}
