import Text

extension Lexer {
  /// A word with quotes or signs outside ASCII; nil where a `；` ends the command.
  mutating func quotedOrFoldedWord() throws(UsageError) -> Word? {
    let start = position
    var text = ""
    var quoted: [Range<Int>] = []
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      if isEnd(scalar) { break }
      if let closer = Fold.closer(of: scalar), mayOpenQuote(after: text) {
        let from = text.utf8.count
        try appendQuoted(to: &text, closer: closer)
        quoted.append(from..<text.utf8.count)
        try requireBoundary(since: start)
      } else {
        position += length
        text += folded(scalar)
      }
    }
    return position > start ? Word(text, at: start..<position, quoted: quoted) : nil
  }

  /// One quoted value that is all there is up to the line's end; nil where there is more.
  mutating func wholeQuoted() throws(UsageError) -> Word? {
    let start = position
    guard let closer = Fold.closer(of: scalar(at: start).0) else { return nil }
    var text = ""
    do {
      try appendQuoted(to: &text, closer: closer)
    } catch {
      position = start
      return nil
    }
    let end = position
    skipBlanks()
    guard position == bytes.count else {
      position = start
      return nil
    }
    return Word(text, at: start..<end, quoted: [0..<text.utf8.count])
  }

  private func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    Fold.isBlank(scalar) || scalar == ";" || scalar == "；"
  }

  /// A quote opens at the start of a word, or behind a sign that joins names.
  private func mayOpenQuote(after text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return true }
    return [".", ",", "、", "=", ":", "("].contains(last)
  }

  private mutating func appendQuoted(
    to text: inout String, closer: Unicode.Scalar
  ) throws(UsageError) {
    let start = position
    position += scalar(at: start).length
    while position < bytes.count {
      let (scalar, length) = self.scalar(at: position)
      position += length
      if scalar == closer { return }
      text.unicodeScalars.append(escaped(scalar) ?? scalar)
    }
    throw UsageError(
      "this quote is never closed", hint: "Close it with \(String(Character(closer))).",
      at: start..<start + self.scalar(at: start).length)
  }

  /// What `\` escapes inside quotes: a quote or itself.
  private mutating func escaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar == "\\", position < bytes.count else { return nil }
    let next = self.scalar(at: position).0
    guard next == "\"" || next == "\\" else { return nil }
    position += 1
    return next
  }

  private func requireBoundary(since start: Int) throws(UsageError) {
    guard position < bytes.count else { return }
    let scalar = self.scalar(at: position).0
    let joins: Set<Unicode.Scalar> = [".", "。", ",", "，", "、", ")", "）", ":", "："]
    guard !isEnd(scalar), !joins.contains(scalar) else { return }
    throw UsageError(
      "a blank is missing behind the quote", hint: "Put the whole name into one pair of quotes.",
      at: start..<position)
  }

  /// A sign as the language reads it; `。` is a dot only between two other signs of a word.
  private func folded(_ scalar: Unicode.Scalar) -> String {
    guard scalar == "。" else { return Fold.replacement(for: scalar) ?? String(Character(scalar)) }
    guard position < bytes.count, !isEnd(self.scalar(at: position).0) else { return "。" }
    return "."
  }
}
