import Quantities

/// The language of what the program says; the user's words stay as they are.
package enum Language: Hashable, Sendable {
  case english, chinese
}

/// How large numbers are written for people.
package enum NumberStyle: Hashable, Sendable {
  /// 1,000,000
  case plain
  /// 100万, 1.2亿; exact, and below 10,000 as plain.
  case chinese
}

/// What an answer is written in, whoever writes it.
package struct AnswerStyle: Hashable, Sendable {
  package let currency: Currency
  package let numbers: NumberStyle
  package let language: Language

  package init(
    currency: Currency = .cny, numbers: NumberStyle = .plain, language: Language = .english
  ) {
    self.currency = currency
    self.numbers = numbers
    self.language = language
  }
}

/// What charts, rules and arrows are drawn with.
package enum ChartStyle: Hashable, Sendable {
  case unicode, ascii
  /// A chart is shown as the table of its data.
  case off
}
