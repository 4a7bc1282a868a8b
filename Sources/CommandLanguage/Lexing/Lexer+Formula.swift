import Text

extension Lexer {
  /// Whether a formula of the command begins at an offset.
  func beginsFormula(at offset: Int) -> Bool {
    guard let formulaStart, offset < bytes.count else { return false }
    let sign = scalar(at: offset)
    switch (formulaStart, sign.0.foldingWidth) {
    case (.equals, "="): return true
    case (.relation, "≥"), (.relation, "≤"): return true
    case (.relation, ">"), (.relation, "<"): return true
    case (.relation, "="):
      let next = offset + sign.length
      return next < bytes.count && scalar(at: next).0.foldingWidth == "="
    default: return false
    }
  }

  /// All from the sign of a formula, or from the place on, to `;`, a comment or the line's end, as it
  /// was typed.
  mutating func formula() -> Word {
    while position < bytes.count, case let next = scalar(at: position), Fold.isBlank(next.0) {
      position += next.length
    }
    let start = position
    var end = start
    var closer: Unicode.Scalar?
    var isBehindBlank = false
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      if closer == nil, scalar.foldingWidth == ";" { break }
      if closer == nil, isBehindBlank, scalar.foldingWidth == "#" {
        guard let next = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { break }
        position = next
        continue
      }
      if isFinalStop(scalar, behind: position + length) { break }
      let isEscape = closer != nil && scalar == "\\"
      closer = scalar == closer ? nil : closer ?? Fold.closer(of: scalar)
      isBehindBlank = Fold.isBlank(scalar)
      position += length
      if isEscape, position < bytes.count { position += self.scalar(at: position).length }
      if !isBehindBlank { end = position }
    }
    return Word(text(start..<end), at: start..<end, isFormula: true)
  }
}

extension Word {
  /// Whether the word is a formula in which more brackets open than close.
  var opensBracket: Bool { openBracket != nil }

  /// Where in the line the innermost bracket stands that a formula does not close.
  var openBracket: Range<Int>? {
    guard isFormula else { return nil }
    var open: [Range<Int>] = []
    var place = range.lowerBound
    var closer: Unicode.Scalar?
    var (isComment, isBehindBlank) = (false, false)
    for scalar in text.unicodeScalars {
      let sign = scalar.foldingWidth
      let own = place..<place + UTF8.width(scalar)
      place = own.upperBound
      if scalar == "\n" { isComment = false }
      if closer == nil, isBehindBlank, sign == "#" { isComment = true }
      isBehindBlank = Fold.isBlank(scalar)
      guard !isComment else { continue }
      if closer == nil, sign == "(" { open.append(own) }
      if closer == nil, sign == ")" { _ = open.popLast() }
      closer = scalar == closer ? nil : closer ?? Fold.closer(of: scalar)
    }
    return open.last
  }
}
