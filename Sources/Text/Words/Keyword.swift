/// Words with a meaning of their own where a value is expected; a name like one of them is quoted.
package enum Keyword: String, CaseIterable, Sendable {
  /// All siblings of the line that is changed.
  case others
  /// What the other parts leave.
  case rest
  /// No value: clears what was set, or asks for what was never set.
  case none
  /// The root of the budget.
  case total
  case today

  package init?(_ word: String) {
    guard let known = Self.table[word.folded] else { return nil }
    self = known
  }

  /// All words that are keywords, in English and in Chinese.
  static var words: [String] { allCases.map(\.rawValue) + chinese.map(\.key) }

  private static let table = WordTable(
    allCases.map { ($0.rawValue, $0) } + chinese.map { ($0.key, $0.value) })

  /// The Chinese words for the keyword, the usual one first.
  package var chineseWords: [String] { Self.chinese.filter { $0.value == self }.map(\.key) }

  package var typed: Typed { Typed(english: rawValue, chinese: chineseWords.first ?? rawValue) }

  private static let chinese: KeyValuePairs<String, Keyword> = [
    "其他": .others, "其余": .rest, "剩余": .rest, "余下": .rest, "无": .none, "总额": .total,
    "总计": .total, "合计": .total, "总数": .total, "总人数": .total, "今天": .today,
  ]
}
