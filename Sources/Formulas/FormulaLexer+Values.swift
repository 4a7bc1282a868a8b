import Quantities
import Text

extension FormulaLexer {
  /// A number, a percent or an amount of money.
  mutating func literal() throws(FormulaError) -> FormulaToken.Kind {
    let start = index
    if let first = ahead(), first.isCurrencySign { index += 1 }
    try takeDigits()
    if ahead() == "%" {
      index += 1
    } else {
      while let scalar = ahead(), scalar.isNameSign, !scalar.isBetweenEnds { index += 1 }
    }
    let text = text(from: start).replacing("。", with: ".")
    if let numeral = try? Numeral(reading: text) {
      guard numeral.isWritable else {
        throw FormulaError(.tooLarge(text), at: range(from: start))
      }
      return .literal(FormulaLiteral(numeral))
    }
    do {
      return .literal(.money(try Money(reading: text, in: currency)))
    } catch {
      let lower = places[start]
      throw FormulaError(
        .reading(error), at: lower + error.range.lowerBound..<lower + error.range.upperBound)
    }
  }

  /// Digits with points and commas between them.
  private mutating func takeDigits() throws(FormulaError) {
    let start = index
    while let scalar = ahead() {
      let isBetween = (scalar == "." || scalar == ",") && ahead(1)?.isDigit == true
      // A Chinese comma separates values always.
      if isBetween && scalar == ",", scalars[index] != "," { return }
      if isBetween && scalar == "," {
        guard try groupsDigits(from: start) else { return }
      }
      guard scalar.isDigit || scalar == "_" || isBetween else { return }
      index += 1
    }
  }

  /// Whether a comma between digits groups them; between values it may do either, and is refused.
  private func groupsDigits(from start: Int) throws(FormulaError) -> Bool {
    guard commasSeparate else { return true }
    let left = text(from: start)
    let right = (1...4).compactMap(ahead).prefix { $0.isDigit }
    guard right.count == 3 else { return false }
    let digits = String(String.UnicodeScalarView(right))
    throw FormulaError(.oneOrTwo(left, digits), at: places[start]..<places[index + 4])
  }

  /// Names with dots between them, some in quotes.
  mutating func path() throws(FormulaError) -> [FormulaToken.PathPart] {
    var parts = [try pathPart()]
    while ahead() == ".", ahead(1) != ".", let next = ahead(1),
      next.isNameSign || Fold.closer(of: scalars[index + 1]) != nil
    {
      index += 1
      parts.append(try pathPart())
    }
    return parts
  }

  private mutating func pathPart() throws(FormulaError) -> FormulaToken.PathPart {
    if let closer = Fold.closer(of: scalars[index]) {
      return FormulaToken.PathPart(text: try quoted(until: closer), isQuoted: true)
    }
    let start = index
    while let scalar = ahead(), scalar.isNameSign || isPointInName(scalar) { index += 1 }
    return FormulaToken.PathPart(text: text(from: start), isQuoted: false)
  }

  /// A point between digits belongs to the name: 工业4.0.
  private func isPointInName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." && index > 0 && scalars[index - 1].isDigit && ahead(1)?.isDigit == true
  }

  private mutating func quoted(until closer: Unicode.Scalar) throws(FormulaError) -> String {
    let start = index
    var text = ""
    index += 1
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == closer {
        guard !text.isEmpty else { throw FormulaError(.emptyName, at: range(from: start)) }
        return text
      }
      if scalar == "\\", index < scalars.count, ["\"", "\\"].contains(scalars[index]) {
        text.unicodeScalars.append(scalars[index])
        index += 1
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    throw FormulaError(
      .openQuote(String(Character(closer))), at: places[start]..<places[start + 1])
  }
}

extension FormulaLiteral {
  init(_ numeral: Numeral) {
    let decimal = FormulaDecimal(numeral.significand, exponent: numeral.exponent)
    self = numeral.isPercent ? .percent(decimal) : .number(decimal)
  }
}

extension Numeral {
  /// Whether the number can be written in digits that are read again.
  fileprivate var isWritable: Bool {
    exponent <= 0 || String(significand.magnitude).count + exponent <= Self.mostDigits
  }

  private static let mostDigits = 18
}
