import Quantities
import Reports

/// A figure that is not certain as people read it: `1,100,000 (560,000..1,900,000)`.
///
/// It has no more digits than its spread can bear: a hundredth of the power of ten in it counts.
struct UncertainText {
  private let mean: Cell
  private let low: Cell
  private let high: Cell
  private let wording: Wording

  init(_ mean: Cell, _ low: Cell, _ high: Cell, _ wording: Wording) {
    (self.mean, self.low, self.high) = (mean, low, high)
    self.wording = wording
  }

  /// - Parameter amounts: how those beside it look; it stays plain beside plain ones.
  func text(_ amounts: AmountLook) -> String {
    let step = Self.step(from: low.figure ?? 0, to: high.figure ?? 0)
    let look = FigureLook(amounts: amounts.isPlain ? .plain(showsMinor: false) : .each)
    let texts = [mean, low, high].map { cell in
      let rounded = cell.rounded(to: step)
      return wording.text(of: rounded, rounded.hasMinorPart(wording.figures) ? .alone : look)
    }
    return "\(texts[0]) (\(texts[1])..\(texts[2]))"
  }

  /// The power of ten to which figures with such ends are rounded.
  private static func step(from low: Double, to high: Double) -> Double {
    ((high - low).magnitude.powerOfTen ?? 0) / 100
  }

}

extension Cell {
  /// Whether it is an amount with a part smaller than the currency's unit.
  func hasMinorPart(_ figures: Figures) -> Bool {
    switch self {
    case .money(let money), .change(let money): figures.hasMinorPart(money)
    default: false
    }
  }
}

extension Cell {
  /// The cell with the digits that people read.
  var shown: Cell {
    guard case .rounded(let cell, let step) = self else { return self }
    return cell.rounded(to: step)
  }

  /// The number in the cell in its smallest parts.
  var figure: Double? {
    switch self {
    case .money(let money), .change(let money): Double(money.minorUnits)
    case .share(let share), .shareChange(let share):
      Double(share.numerator) / Double(share.denominator)
    case .number(let number), .numberChange(let number): number
    case .empty, .unknown, .text, .message, .marked, .count, .returnRate, .measure, .score, .day,
      .written,
      .rounded, .uncertain:
      nil
    }
  }

  /// The number rounded to a multiple of a step; a percent to its own.
  func rounded(to step: Double) -> Cell {
    guard let figure, step > 0 else { return self }
    // Dividing by a whole power of ten keeps 0.3 what it is.
    let parts = (1 / step).rounded()
    let rounded =
      step >= 1 ? (figure / step).rounded() * step : (figure * parts).rounded() / parts
    guard rounded.isFinite else { return self }
    switch self {
    case .money: return Money(minorUnits: rounded).map(Cell.money) ?? self
    case .change: return Money(minorUnits: rounded).map(Cell.change) ?? self
    case .share:
      let parts = Int64(1_000_000)
      // What is there stays something.
      return Int64(exactly: (rounded * Double(parts)).rounded())
        .map { $0 == 0 && rounded > 0 ? 1 : $0 }
        .flatMap { Fraction($0, of: parts) }.map(Cell.share) ?? self
    case .number: return .number(rounded)
    case .numberChange: return .numberChange(rounded)
    case .empty, .unknown, .text, .message, .marked, .count, .returnRate, .measure, .score, .day,
      .written,
      .shareChange, .rounded, .uncertain:
      return self
    }
  }
}

extension Money {
  /// Nil for an amount that is too large to be one.
  fileprivate init?(minorUnits: Double) {
    guard let minorUnits = Int64(exactly: minorUnits) else { return nil }
    self.init(minorUnits: minorUnits)
  }
}
