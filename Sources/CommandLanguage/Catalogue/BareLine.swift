import Text

/// What a line is that begins with no command: some of them are answered all the same.
enum BareLine {
  /// The command that answers a line of one word.
  static func command(for word: String) -> String? {
    if isPeriod(word) { return "period" }
    return isRatio(word) ? "ratio" : nil
  }

  /// Whether a text has the look of `2027-03`, `2027-03-12`, `2027Q3`, `2027W14` or `2027年…`.
  private static func isPeriod(_ text: String) -> Bool {
    let shape = String(
      text.unicodeScalars.map { isDigit($0) ? "0" : Character($0.loweringASCII) })
    if shape.hasPrefix("0000年") { return true }
    return ["0000-00", "0000-00-00", "0000q0", "0000w0", "0000w00"].contains(shape)
  }

  /// Whether a text is numbers with a `:` or `比` between them, or with two `/` or `-` or more, or with a
  /// `rest`; any other is a formula, as `8/2` is.
  private static func isRatio(_ text: String) -> Bool {
    guard text.unicodeScalars.first.map(isDigit) == true else { return false }
    if text.contains(":") || text.contains("∶") { return true }
    return [("/", 3), ("-", 3), ("比", 2)].contains { sign, fewest in
      let parts = text.split(separator: sign, omittingEmptySubsequences: false)
      return parts.allSatisfy { isNumber($0) || isRest($0) }
        && (parts.count >= fewest || parts.dropFirst().contains(where: isRest))
    }
  }

  private static func isNumber(_ part: Substring) -> Bool {
    part.unicodeScalars.first.map(isDigit) == true
      && !part.unicodeScalars.contains(where: operators.contains)
  }

  private static func isRest(_ part: Substring) -> Bool { Keyword(String(part)) == .rest }

  /// Whether a text begins as a formula does: with a number, a sign, a bracket or a function.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return isDigit(first) || "+-(=.¥￥".unicodeScalars.contains(first)
      || text.contains("(") && !beginning(of: text).isEmpty
  }

  /// The names before the first sign of what may be a formula.
  static func beginning(of text: String) -> String {
    String(text.unicodeScalars.prefix { !operators.contains($0) })
  }

  private static let operators = Set("+-*/^()=<>!,".unicodeScalars)

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
