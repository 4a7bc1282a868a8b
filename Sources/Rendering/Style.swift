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

/// What charts, rules and arrows are drawn with.
package enum ChartStyle: Hashable, Sendable {
  case unicode, ascii
  /// A chart is shown as the table of its data.
  case off
}

/// How a reader wants a report to look.
package struct Style: Hashable, Sendable {
  package var language: Language
  package var numbers: NumberStyle
  /// The columns of the screen.
  package var width: Int
  package var color: Bool
  package var charts: ChartStyle
  /// The currency of every amount in the report.
  package var currency: Currency

  package init(
    language: Language = .english, numbers: NumberStyle = .plain, width: Int = 80,
    color: Bool = false, charts: ChartStyle = .unicode, currency: Currency = .cny
  ) {
    self.language = language
    self.numbers = numbers
    self.width = width
    self.color = color
    self.charts = charts
    self.currency = currency
  }

  /// English in plain numbers on 80 columns without color.
  package static let plain = Style()
}
