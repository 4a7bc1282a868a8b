import CKernels

/// Quantiles of a distribution with a density, by cubics between places where they are worked out.
///
/// Each lies within 1e-8 of itself, or of a given spread where that is more. What
/// cannot be told so well, as at a jump, is worked out one by one.
struct QuantileTable: Sendable {
  /// How many pieces a power of two has, as a power of two.
  private let digits: Int
  private let cells: [Double]
  private let function: QuantileFunction
  private let hasGaps: Bool

  init(_ function: QuantileFunction, spread: Double) {
    let coarse = Self(function, digits: 4, spread: spread)
    self = coarse.hasGaps ? Self(function, digits: 6, spread: spread) : coarse
  }

  private init(_ function: QuantileFunction, digits: Int, spread: Double) {
    self.function = function
    self.digits = digits
    let ends = [Tail(function, isHigh: false, spread), Tail(function, isHigh: true, spread)]
    let cells = ends.map { $0.cells(digits: digits) }
    self.cells = cells[0] + cells[1]
    hasGaps = cells.contains { cells in
      stride(from: 4, to: cells.count, by: 4).contains { cells[$0].isNaN }
    }
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
    func cells(digits: Int) -> [Double] {
      let count = 52 << digits
      var cells = [Double](repeating: .nan, count: 4 * (count + 2))
      var outer = node(at: 0.5, near: nil)
      cells.replaceSubrange((4 * count + 4)..., with: [outer.quantile, 0, 0, 0])
      for index in stride(from: count, to: 0, by: -1) {
        let bits = UInt64(970 << digits + index - 1) << UInt64(52 - digits)
        let inner = outer
        outer = node(at: Double(bitPattern: bits), near: inner.quantile)
        cells.replaceSubrange(4 * index..<4 * index + 4, with: cell(from: outer, to: inner))
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
      for place in [0.2, 0.5] {
        let inner = cubic[2] + place * cubic[3]
        let found = cubic[0] + place * (cubic[1] + place * inner)
        guard isNear(found, at: start.distance + place * width) else {
          return [.nan, .nan, .nan, .nan]
        }
      }
      return cubic
    }

    private func isNear(_ quantile: Double, at distance: Double) -> Bool {
      let reached = isHigh ? function.above(quantile) : function.below(quantile)
      let miss = abs(reached - distance) / function.density(quantile)
      return miss <= 1e-8 * max(abs(quantile), spread)
    }
  }
}
