import Glibc
import PlanEngine

/// How well a column fits a distribution, by Kolmogorov and Smirnov.
struct Fit {
  /// The probability of a column that is at least so far from it; too large for single values.
  let probability: Double

  /// - Parameter upTo: the probability of a value at most so large; it rises without steps.
  init(_ column: [Double], upTo: (Double) -> Double) {
    let count = Double(column.count)
    var distance = 0.0
    for (index, value) in column.sorted().enumerated() {
      let reached = upTo(value)
      distance = max(
        distance, reached - Double(index) / count, Double(index + 1) / count - reached)
    }
    self.init(distance: distance, count: count)
  }

  init(_ column: [Double], to distribution: Distribution) {
    let sorted = column.sorted()
    let count = Double(sorted.count)
    var distance = 0.0
    var index = 0
    while index < sorted.count {
      let value = sorted[index]
      let before = Double(index) / count
      while index < sorted.count, sorted[index] == value { index += 1 }
      let reached = distribution.probability(upTo: value)
      let isSingle = distribution.probability(upTo: value - value.ulp) < reached - 1e-9
      distance = max(distance, abs(Double(index) / count - reached))
      if !isSingle { distance = max(distance, abs(before - reached)) }
    }
    self.init(distance: distance, count: count)
  }

  private init(distance: Double, count: Double) {
    let scaled = (count.squareRoot() + 0.12 + 0.11 / count.squareRoot()) * distance
    var sum = 0.0
    for k in 1...100 {
      let power = exp(-2 * Double(k * k) * scaled * scaled)
      sum += k % 2 == 1 ? 2 * power : -2 * power
    }
    probability = scaled < 0.2 ? 1 : min(max(sum, 0), 1)
  }
}
