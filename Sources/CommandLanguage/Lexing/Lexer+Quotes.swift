import Text

extension Lexer {
  /// A word with quotes or signs outside ASCII; nil where a `；` ends the command.
  mutating func quotedOrFoldedWord() throws(UsageError) -> Word? {
    let start = position
    var typed = TypedText(from: start)
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      if position > start, beginsFormula(at: position) { break }
      if isEnd(scalar) || isFinalStop(scalar, behind: position + length) { break }
      if let closer = Fold.closer(of: scalar), mayOpenQuote(after: typed.text) {
        try appendQuoted(to: &typed, closer: closer)
        try requireBoundary(since: start)
      } else {
        let place = position
        position += length
        typed.append(folded(scalar), at: place, as: scalar)
      }
    }
    return position > start ? typed.word(upTo: position) : nil
  }

  /// One quoted value that is all there is up to the line's end; nil where there is more.
  mutating func wholeQuoted() throws(UsageError) -> Word? {
    let start = position
    guard let closer = Fold.closer(of: scalar(at: start).0) else { return nil }
    var typed = TypedText(from: start)
    do {
      try appendQuoted(to: &typed, closer: closer)
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
    return typed.word(upTo: end)
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
    to typed: inout TypedText, closer: Unicode.Scalar
  ) throws(UsageError) {
    let start = position
    let from = typed.text.utf8.count
    position += scalar(at: start).length
    // The first sign begins where its quote does, so that a piece has its quotes with it.
    var place = start
    while position < bytes.count {
      let (scalar, length) = self.scalar(at: position)
      position += length
      if scalar == closer {
        typed.quoted.append(from..<typed.text.utf8.count)
        return
      }
      let sign = escaped(scalar) ?? scalar
      typed.append(String(Character(sign)), at: place, as: sign)
      place = position
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

/// The text of a word while it is read, with the place of each of its signs.
private struct TypedText {
  private(set) var text = ""
  var quoted: [Range<Int>] = []
  private var unfolded = String.UnicodeScalarView()
  private let start: Int
  private var places: [Int] = []

  init(from start: Int) { self.start = start }

  mutating func append(_ sign: String, at place: Int, as typed: Unicode.Scalar) {
    let isAsTyped = places.isEmpty && place == start + text.utf8.count
    if !isAsTyped {
      fill()
      places += repeatElement(place, count: sign.utf8.count)
    }
    text += sign
    unfolded.append(typed)
  }

  /// The places of all that stands as it was typed so far.
  private mutating func fill() {
    if places.isEmpty { places = Array(start..<start + text.utf8.count) }
  }

  mutating func word(upTo end: Int) -> Word {
    if text.utf8.count != end - start {
      fill()
      places.append(end)
    }
    let typed = String(unfolded)
    return Word(
      text, at: start..<end, quoted: quoted, places: places, unfolded: typed == text ? nil : typed)
  }
}
