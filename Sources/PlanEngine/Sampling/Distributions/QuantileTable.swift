import CKernels

/// Quantiles of a distribution with a density, by cubics between places where they are worked out.
///
/// Each is right to 1e-7 of itself, or of a given spread where that is more. What cannot be told so
/// well, as at a jump, is worked out one by one.
struct QuantileTable: Sendable {
  /// How many pieces a power of two has, as a power of two.
  private let digits: Int
  private let cells: [Double]
  private let function: QuantileFunction

  /// - Parameter spread: what numbers near zero are measured by.
  init(_ function: QuantileFunction, spread: Double) {
    self.function = function
    (digits, cells) = Self.cells(of: function, spread, digits: 4)
  }

  /// The cells of both ends: finer ones where these have gaps, until they are fine enough.
  private static func cells(
    of function: QuantileFunction, _ spread: Double, digits: Int
  ) -> (digits: Int, cells: [Double]) {
    var cells: [Double] = []
    for isHigh in [false, true] {
      let tail = Tail(function, isHigh: isHigh, spread)
      guard let found = tail.cells(digits: digits, mayHaveGaps: digits == 6) else {
        return Self.cells(of: function, spread, digits: digits + 1)
      }
      cells += found
    }
    return (digits, cells)
  }

  /// - Parameter column: another one than that of the uniforms.
  func fill(
    _ column: UnsafeMutablePointer<Double>, from uniforms: UnsafePointer<Double>, count: Int
  ) {
    kernel_table(column, uniforms, cells, UInt32(digits), count)
    for index in 0..<count where column[index].isNaN {
      column[index] = function.quantile(uniforms[index])
    }
  }
}

extension QuantileTable {
  /// One end of (0, 1), whose places are told by their distance from it.
  private struct Tail {
    let function: QuantileFunction
    let isHigh: Bool
    let spread: Double

    init(_ function: QuantileFunction, isHigh: Bool, _ spread: Double) {
      self.function = function
      self.isHigh = isHigh
      self.spread = spread
    }

    /// From the middle outwards, so that each quantile is near the one before.
    ///
    /// - Returns: nothing where there is a gap that may not be.
    func cells(digits: Int, mayHaveGaps: Bool) -> [Double]? {
      let count = 52 << digits
      var cells = [Double](repeating: .nan, count: 4 * (count + 2))
      var outer = node(at: 0.5, near: nil)
      cells.replaceSubrange((4 * count + 4)..., with: [outer.quantile, 0, 0, 0])
      for index in stride(from: count, to: 0, by: -1) {
        let bits = UInt64(970 << digits + index - 1) << UInt64(52 - digits)
        let inner = outer
        outer = node(at: Double(bitPattern: bits), near: inner.quantile)
        let cell = cell(from: outer, to: inner)
        guard mayHaveGaps || !cell[0].isNaN else { return nil }
        cells.replaceSubrange(4 * index..<4 * index + 4, with: cell)
      }
      return cells
    }

    private struct Node {
      let distance: Double
      let quantile: Double
      /// How much the quantile grows with the distance.
      let slope: Double
    }

    private func node(at distance: Double, near guess: Double?) -> Node {
      let quantile =
        isHigh ? function.high(distance, near: guess) : function.low(distance, near: guess)
      let slope = 1 / function.density(quantile)
      return Node(distance: distance, quantile: quantile, slope: isHigh ? -slope : slope)
    }

    /// The cubic that has the values and slopes of both ends; nothing where that is not near.
    private func cell(from start: Node, to end: Node) -> [Double] {
      let width = end.distance - start.distance
      let rise = end.quantile - start.quantile
      guard rise != 0 else { return [start.quantile, 0, 0, 0] }
      let (first, last) = (start.slope * width, end.slope * width)
      let cubic: [Double] = [
        start.quantile, first, 3 * rise - 2 * first - last, first + last - 2 * rise,
      ]
      let isWell = [0.2, 0.5].allSatisfy { place in
        let inner = cubic[2] + place * cubic[3]
        let found = cubic[0] + place * (cubic[1] + place * inner)
        return isNear(found, at: start.distance + place * width)
      }
      return isWell ? cubic : [.nan, .nan, .nan, .nan]
    }

    private func isNear(_ quantile: Double, at distance: Double) -> Bool {
      let reached = isHigh ? function.above(quantile) : function.below(quantile)
      let miss = abs(reached - distance) / function.density(quantile)
      return miss <= 5e-8 * max(abs(quantile), spread)
    }
  }
}
