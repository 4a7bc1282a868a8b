import Quantities
import Reports

/// How a reader wants a report to look.
package struct Style: Hashable, Sendable {
  package var language: Language
  package var numbers: NumberStyle
  /// The columns of the screen; fewer than 20 are taken for 20.
  package var width: Int
  /// Whether answers are for a screen, which tables must fit; elsewhere their rows are as long as
  /// they are, so that nothing of them is lost.
  package var fitsScreen: Bool
  package var color: Bool
  package var charts: ChartStyle
  /// The currency of every amount in the report.
  package var currency: Currency

  package init(
    language: Language = .english, numbers: NumberStyle = .plain, width: Int = 80,
    fitsScreen: Bool = true, color: Bool = false, charts: ChartStyle = .unicode,
    currency: Currency = .cny
  ) {
    self.language = language
    self.numbers = numbers
    self.width = width
    self.fitsScreen = fitsScreen
    self.color = color
    self.charts = charts
    self.currency = currency
  }

  /// The columns that a line may take.
  var columns: Int { max(20, width) }

  /// The columns that a table may take; nil where it may take any.
  var screen: Int? { fitsScreen ? columns : nil }

  /// English in plain numbers on 80 columns without color.
  package static let plain = Style()
}
