import Text

/// A function that formulas know.
package enum FormulaFunction: String, Hashable, Sendable, CaseIterable {
  case `if`, min, max, sum, round, floor, ceil, clip, abs, sqrt, exp, ln

  /// How many values it takes.
  package var counts: ClosedRange<Int> {
    switch self {
    case .if, .clip: 3...3
    case .min, .max, .sum: 1...Self.mostValues
    case .round: 1...2
    case .floor, .ceil, .abs, .sqrt, .exp, .ln: 1...1
    }
  }

  static let mostValues = 1_000

  /// How it is called, with a name for each value.
  package var usage: String { "\(rawValue)(\(valueNames.joined(separator: ", ")))" }

  private var valueNames: [String] {
    switch self {
    case .if: ["condition", "value", "other"]
    case .min, .max, .sum: ["value", "value", "…"]
    case .round: ["value", "digits"]
    case .clip: ["value", "low", "high"]
    case .floor, .ceil, .abs, .sqrt, .exp, .ln: ["value"]
    }
  }

  package var summary: Message {
    switch self {
    case .if: "One value where the condition holds, the other where it does not."
    case .min: "The smallest of the values."
    case .max: "The largest of the values."
    case .sum: "All values together."
    case .round: "The nearest whole number, or so many digits after the point; halves go up."
    case .floor: "The next whole number below."
    case .ceil: "The next whole number above."
    case .clip: "The value, but no less than the one and no more than the other."
    case .abs: "The value without its sign."
    case .sqrt: "The square root."
    case .exp: "The number e to the power of the value."
    case .ln: "The natural logarithm."
    }
  }

  /// A formula that calls it, and what it gives.
  package var example: (formula: String, value: String) {
    let (values, result) = exampleValues
    return ("\(rawValue)(\(values.joined(separator: ", ")))", result)
  }

  private var exampleValues: ([String], String) {
    switch self {
    case .if: (["3 > 2", "10", "20"], "10")
    case .min: (["4", "2", "3"], "2")
    case .max: (["4", "2", "3"], "4")
    case .sum: (["1", "2", "3"], "6")
    case .round: (["2.345", "2"], "2.35")
    case .floor: (["2.9"], "2")
    case .ceil: (["2.1"], "3")
    case .clip: (["12", "0", "10"], "10")
    case .abs: (["0 - 5"], "5")
    case .sqrt: (["16"], "4")
    case .exp: (["0"], "1")
    case .ln: (["1"], "0")
    }
  }

  /// The Chinese words for it, the usual one first.
  package var chineseWords: [String] {
    switch self {
    case .if: ["如果", "若"]
    case .min: ["最小", "最小值"]
    case .max: ["最大", "最大值"]
    case .sum: ["求和", "合计"]
    case .round: ["四舍五入", "取整"]
    case .floor: ["向下取整"]
    case .ceil: ["向上取整"]
    case .clip: ["限制"]
    case .abs: ["绝对值"]
    case .sqrt: ["平方根"]
    case .exp: ["指数"]
    case .ln: ["对数", "自然对数"]
    }
  }

  /// The function of that name, in either language.
  package init?(named name: String) {
    guard let known = Self.table[name.folded] else { return nil }
    self = known
  }

  private static let table = Dictionary(
    allCases.flatMap { function in
      ([function.rawValue] + function.chineseWords).map { ($0, function) }
    }
  ) { first, _ in first }

  /// Whether its values stand side by side; the first one of `if` is a condition.
  var isSideBySide: Bool { [.if, .min, .max, .sum, .clip].contains(self) }

  /// The unit of the result; nil where such values do not fit.
  func unit(_ units: [FormulaUnit]) -> FormulaUnit? {
    switch self {
    case .if: units[1].joined(with: units[2])
    case .min, .max, .sum, .clip:
      units.dropFirst().reduce(units.first) { unit, next in unit?.joined(with: next) }
    case .round: units.count > 1 && units[1] != .plain ? nil : units[0]
    case .floor, .ceil, .abs: units[0]
    case .sqrt, .exp, .ln: units[0] == .money || units[0] == .people ? nil : .plain
    }
  }
}
