import Quantities
import Text

extension Formula {
  /// The text of a formula, or of several, with the language's own words in Chinese; names and
  /// figures stay as they are.
  package static func chinese(_ text: String) -> String {
    guard let tokens = try? FormulaLexer.tokens(of: text, in: .cny, asList: true) else {
      return text
    }
    let bytes = Array(text.utf8)
    var (result, start) = ([UInt8](), 0)
    for (index, token) in tokens.enumerated() {
      let next = tokens[safe: index + 1]
      for (range, word) in token.chinese(before: next, in: bytes) {
        result += bytes[start..<range.lowerBound] + Array(word.utf8)
        start = range.upperBound
      }
    }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }
}

extension Typed {
  /// A formula, or the name of a figure.
  package init(formula text: String) {
    self.init(english: text, chinese: Formula.chinese(text))
  }
}

extension FormulaToken {
  /// What stands in place of parts of the text, in their order.
  fileprivate func chinese(
    before next: FormulaToken?, in bytes: [UInt8]
  ) -> [(Range<Int>, String)] {
    switch kind {
    case .literal: code(in: bytes).map { [($0, "元")] } ?? []
    case .path(let parts): chinese(parts, before: next, in: bytes)
    default: []
    }
  }

  /// Where the code of the currency stands behind an amount.
  private func code(in bytes: [UInt8]) -> Range<Int>? {
    let start = range.upperBound - Currency.cny.code.utf8.count
    guard start > range.lowerBound,
      bytes[start..<range.upperBound].elementsEqual(Currency.cny.code.utf8)
    else { return nil }
    return start..<range.upperBound
  }

  private func chinese(
    _ parts: [PathPart], before next: FormulaToken?, in bytes: [UInt8]
  ) -> [(Range<Int>, String)] {
    guard let first = parts.first, !first.isQuoted else { return [] }
    let word = range.lowerBound..<range.lowerBound + first.text.utf8.count
    if parts.count == 1 {
      guard let next, case .opening = next.kind else { return [] }
      let chinese =
        FormulaArea(bracketed: first.text)?.chineseWord
        ?? FormulaFunction(named: first.text)?.chineseWords.first
        ?? FormulaDistribution(named: first.text)?.chineseWords.first
      return chinese.map { [(word, $0)] } ?? []
    }
    guard let area = FormulaArea(noun: first.text), let noun = area.chineseWord else { return [] }
    let isTotal = parts.count == 2 && !parts[1].isQuoted && parts[1].text == Keyword.total.rawValue
    guard isTotal, let total = area.chineseTotal else { return [(word, noun)] }
    return [(word, noun), (word.upperBound + 1..<range.upperBound, total)]
  }
}

extension FormulaArea {
  /// The usual Chinese word for it; nil for drivers, which have none.
  fileprivate var chineseWord: String? {
    switch self {
    case .driver, .data: nil
    case .budget, .staff, .result: Synonyms.chineseNouns(for: rawValue).first
    case .progress: "进度"
    case .cost: "成本"
    }
  }

  /// All of it.
  fileprivate var chineseTotal: String? {
    switch self {
    case .budget: "总额"
    case .staff: "总计"
    case .driver, .result, .progress, .cost, .data: nil
    }
  }
}
