import Reports

/// The signs that a screen draws with.
struct Glyphs {
  let rule: Character
  let arrow: String
  let minus: String
  /// Stands where a change has no amount before or after it.
  let nothing: String
  let axis: String
  /// The fills of stacked bars, in the order of their series.
  let fills: [Character]
  /// Ends of a bar from one eighth of a column to a whole one; a single one where there are none.
  let eighths: [Character]
  let negative: Character

  init(_ charts: ChartStyle) {
    self = charts == .ascii ? .ascii : .unicode
  }

  private init(
    rule: Character, arrow: String, minus: String, nothing: String,
    axis: String, fills: [Character], eighths: [Character], negative: Character
  ) {
    self.rule = rule
    self.arrow = arrow
    self.minus = minus
    self.nothing = nothing
    self.axis = axis
    self.fills = fills
    self.eighths = eighths
    self.negative = negative
  }

  private static let unicode = Glyphs(
    rule: "─", arrow: "→", minus: "−", nothing: "–", axis: "│",
    fills: ["█", "▓", "▒", "░", "▞", "▤", "▥", "▨"],
    eighths: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], negative: "▒")

  private static let ascii = Glyphs(
    rule: "-", arrow: "->", minus: "-", nothing: "-", axis: "|",
    fills: ["#", "=", "+", "-", "o", "x", ":", "."], eighths: ["#"], negative: "=")
}
