import Reports

/// The signs that a screen draws with.
struct Glyphs: Sendable {
  let rule: Character
  let arrow: String
  let minus: String
  /// Stands where a change has no amount before or after it.
  let nothing: String
  let axis: String
  /// Stands where something is cut.
  let ellipsis: String
  /// The fills of stacked bars, in the order of their series.
  private let fills: [Character]
  /// What a bar may end with, from the smallest part of a column to a whole one.
  let ends: [Character]
  let negative: Character
  /// From nothing to the most.
  let shades: [Character]

  init(_ charts: ChartStyle) {
    self = charts == .ascii ? .ascii : .unicode
  }

  /// What a bar consists of.
  var full: Character { ends[ends.count - 1] }

  /// What the parts of a series consist of.
  func fill(_ series: Int) -> Character { fills[series % fills.count] }

  private init(
    rule: Character, arrow: String, minus: String, nothing: String,
    axis: String, ellipsis: String, fills: [Character], ends: [Character], negative: Character,
    shades: [Character]
  ) {
    self.rule = rule
    self.arrow = arrow
    self.minus = minus
    self.nothing = nothing
    self.axis = axis
    self.ellipsis = ellipsis
    self.fills = fills
    self.ends = ends
    self.negative = negative
    self.shades = shades
  }

  private static let unicode = Glyphs(
    rule: "─", arrow: "→", minus: "−", nothing: "–", axis: "│", ellipsis: "…",
    fills: ["█", "▓", "▒", "░", "▞", "▤", "▥", "▨"],
    ends: ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], negative: "▒",
    shades: [" ", "░", "▒", "▓", "█"])

  private static let ascii = Glyphs(
    rule: "-", arrow: "->", minus: "-", nothing: "-", axis: "|", ellipsis: "...",
    fills: ["#", "=", "+", "-", "o", "x", ":", "."], ends: ["#"], negative: "=",
    shades: [" ", ".", "-", "+", "#"])
}
