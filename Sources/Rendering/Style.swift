import Quantities
import Reports

/// How a reader wants a report to look.
package struct Style: Hashable, Sendable {
  package var language: Language
  package var numbers: NumberStyle
  /// The columns of the screen; fewer than 20 are taken for 20.
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

  /// The columns that a line may take.
  var columns: Int { max(20, width) }

  /// English in plain numbers on 80 columns without color.
  package static let plain = Style()
}
