import Quantities
import Reports

/// How figures look that are read together: their units and points stand below each other.
struct FigureLook {
  var amounts = AmountLook.each
  /// How many digits percents have behind the point; nil for as many as each needs.
  var percentDecimals: Int?

  /// How many digits measures have behind the point; nil for as many as each needs.
  var measureDecimals: Int?

  /// Each figure as it looks alone.
  static let alone = FigureLook()
}

/// How amounts look.
enum AmountLook: Hashable {
  /// Each by itself.
  case each
  /// With their minor part, or without it.
  case plain(showsMinor: Bool)
  case scaled(AmountScale, decimals: Int)

  var isPlain: Bool { if case .plain = self { true } else { false } }
}

/// What large amounts are counted in, in Chinese; never with more than two digits behind the point.
enum AmountScale: CaseIterable, Hashable {
  case hundredMillion, tenThousand

  var zeros: Int {
    switch self {
    case .hundredMillion: 8
    case .tenThousand: 4
    }
  }

  var sign: String {
    switch self {
    case .hundredMillion: "亿"
    case .tenThousand: "万"
    }
  }

  /// How many digits behind the point an amount needs; nil where they are too many.
  func decimals(of magnitude: UInt128, unit: UInt128) -> Int? {
    let scaled = unit * Digits.power(zeros)
    return (0...Self.mostDecimals).first { magnitude * Digits.power($0) % scaled == 0 }
  }

  private static let mostDecimals = 2
}

extension Figures {
  /// How the amounts among all cells of a table look.
  func look(of cells: [Cell]) -> AmountLook {
    let amounts = cells.compactMap(\.amount)
    let plain = AmountLook.plain(showsMinor: amounts.contains(where: hasMinorPart))
    guard let most = amounts.map(\.minorUnits.magnitude).max() else { return .each }
    guard style == .chinese else { return plain }
    let unit = UInt128(currency.unit)
    for scale in AmountScale.allCases where UInt128(most) >= unit * Digits.power(scale.zeros) {
      let decimals = amounts.map {
        scale.decimals(of: UInt128($0.minorUnits.magnitude), unit: unit)
      }
      if !decimals.contains(nil) {
        return .scaled(scale, decimals: decimals.compactMap(\.self).max() ?? 0)
      }
    }
    return plain
  }

  /// How many digits behind the point the percents of a column need at most.
  func percentDecimals(of cells: [Cell]) -> Int {
    cells.reduce(0) { most, cell in
      guard case .share(let share) = cell else { return most }
      guard !Self.isSmall(share), !Self.isAlmostAll(share) else { return 2 }
      let hundredths = Self.hundredths(share.numerator, of: share.denominator)
      return max(most, hundredths % 10 != 0 ? 2 : hundredths % 100 != 0 ? 1 : 0)
    }
  }
}

extension [Cell] {
  /// How many digits behind the point the measures of a column need at most.
  var measureDecimals: Int {
    reduce(0) { most, cell in
      guard case .measure(let measure) = cell else { return most }
      return Swift.max(most, measure.decimal.decimals)
    }
  }
}

extension Cell {
  /// The amount in the cell, where it holds one.
  fileprivate var amount: Money? {
    switch self {
    case .money(let money), .change(let money): money
    case .empty, .unknown, .text, .message, .marked, .share, .count, .returnRate, .measure, .number,
      .score,
      .day, .numberChange, .shareChange, .rounded, .uncertain,
      .written:
      nil
    }
  }
}
