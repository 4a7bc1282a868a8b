/// What the person at the terminal gave when a line was asked for.
package enum LineInput: Hashable, Sendable {
  case line(String)
  /// Several lines that were pasted as one block.
  case paste([String])
  /// An entry of several lines that came back from the history.
  case recalled([String])
  /// Ctrl-C: what was typed is dropped.
  case cancelled
  /// Ctrl-D on an empty line, or the terminal is gone.
  case end
  /// A signal asks the program to save and leave; it goes on to `Termination.end(by:)`.
  case ended(signal: Int32)
}

extension LineInput {
  /// Cuts text at its newlines: one line stands for itself, several are a block.
  init(text: String, isPasted: Bool) {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard lines.count > 1 else {
      self = .line(text)
      return
    }
    self = isPasted ? .paste(lines) : .recalled(lines)
  }
}
