import PlanEngine

/// Values by which results are told apart: neat ones at equal distances, 1, 2 or 5 of a power of ten,
/// or the results themselves where they are few.
struct NeatScale {
  /// Where ranges of results begin, in rising order, and where the last one ends.
  let ranges: [Double]
  /// Values that results may not pass.
  let marks: [Double]

  /// More ranges than these are too many to take in.
  private static let mostRanges = 24.0
  /// The tails that are left out on each side, as a part of one.
  private static let tail = 0.005

  /// The values around all results but their far tails; nil where all results are one value,
  /// or where no neat values tell them apart.
  ///
  /// - Parameter least: how close to each other values may be.
  init?(of results: Histogram, least: Double) {
    let buckets = results.buckets
    guard let first = buckets.first?.low, let last = buckets.last?.high, first < last else {
      return nil
    }
    let areSingle = buckets.allSatisfy { $0.low == $0.high }
    guard !areSingle || buckets.count > Int(Self.mostRanges) else {
      let values = buckets.map(\.low)
      self.init(ranges: values + [last.nextUp], marks: values)
      return
    }
    let ends = results.quantiles([Self.tail, 1 - Self.tail])
    let areWhole = areSingle && buckets.allSatisfy { $0.low.rounded() == $0.low }
    let (low, high) = ends[0] < ends[1] ? (ends[0], ends[1]) : (first, last)
    self.init(from: low, to: high, least: areWhole ? max(1, least) : least)
  }

  private init?(from low: Double, to high: Double, least: Double) {
    let most = Self.mostRanges
    guard let step = Step(atLeast: max(high / most - low / most, least)) else { return nil }
    let first = (low / step.value).rounded(.down)
    let count = (high / step.value).rounded(.down) + 1 - first
    guard count <= 2 * most, let whole = Int(exactly: count) else { return nil }
    let values = (0...whole).map { step.times(first + Double($0)) }
    guard zip(values, values.dropFirst()).allSatisfy({ $0 < $1 && $1.isFinite }) else { return nil }
    self.init(ranges: values, marks: values)
  }

  private init(ranges: [Double], marks: [Double]) {
    self.ranges = ranges
    self.marks = marks
  }

  /// 1, 2 or 5 of a power of ten.
  private struct Step {
    private let digit: Double
    private let isBelowOne: Bool
    /// A power of ten: the one that the digit is of, or divided by.
    private var unit = 1.0

    init?(atLeast least: Double) {
      guard least.isFinite, least > 0 else { return nil }
      var rest = least
      isBelowOne = least < 1
      while rest >= 10 { (rest, unit) = (rest / 10, unit * 10) }
      while rest < 1 { (rest, unit) = (rest * 10, unit * 10) }
      digit = rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10
    }

    var value: Double { times(1) }

    func times(_ number: Double) -> Double {
      // Dividing by a whole power of ten keeps 0.3 what it is.
      isBelowOne ? number * digit / unit : number * digit * unit
    }
  }
}
