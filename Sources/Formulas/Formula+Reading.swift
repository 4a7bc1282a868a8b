import Quantities
import Text

extension Formula {
  /// Reads one formula; places are UTF-8 offsets in the text.
  package init(reading text: String, in currency: Currency) throws(FormulaError) {
    let tokens = try FormulaLexer.tokens(of: text, in: currency)
    var parser = FormulaParser(tokens, end: text.utf8.count)
    self = try parser.formula()
  }

  /// Reads formulas with commas between them.
  package static func list(
    reading text: String, in currency: Currency
  ) throws(FormulaError) -> [Formula] {
    let tokens = try FormulaLexer.tokens(of: text, in: currency, asList: true)
    var formulas: [Formula] = []
    for part in tokens.splitAtCommas {
      let end = part.end.map { tokens[$0].range.lowerBound } ?? text.utf8.count
      var parser = FormulaParser(Array(tokens[part.range]), end: end)
      formulas.append(try parser.formula())
    }
    return formulas
  }
}

extension [FormulaToken] {
  /// The parts between commas outside of brackets; `end` is the comma behind a part.
  fileprivate var splitAtCommas: [(range: Range<Int>, end: Int?)] {
    var parts: [(range: Range<Int>, end: Int?)] = []
    var (start, depth) = (0, 0)
    for (index, token) in enumerated() {
      switch token.kind {
      case .opening: depth += 1
      case .closing: depth -= 1
      case .comma where depth == 0:
        parts.append((start..<index, index))
        start = index + 1
      case .comma, .literal, .path, .sign, .range: break
      }
    }
    return parts + [(start..<count, nil)]
  }
}

extension FormulaReference {
  /// A path behind the noun of an area, or the name of a driver alone.
  init(_ parts: [FormulaToken.PathPart], at range: Range<Int>) throws(FormulaError) {
    let area = parts[0].isQuoted ? nil : FormulaArea(noun: parts[0].text)
    if let area {
      guard parts.count > 1 else { throw FormulaError(.areaAlone(area), at: range) }
      self.init(area, parts.dropFirst().map(\.text))
    } else {
      guard parts.count == 1 else { throw FormulaError(.unknownArea(parts[0].text), at: range) }
      self.init(.driver, [parts[0].text])
    }
  }
}
