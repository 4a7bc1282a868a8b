import Seeds
import Testing

@testable import PlanEngine

/// Counts in buckets against all results sorted.
@Suite struct HistogramTests {
  @Test func `a quantile is where sorted results have it, to a 1024th of its distance`() {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      let values = Results.random(count: random.number(1...5_000), using: &random)
      let sorted = values.sorted()
      let center = sorted[values.count / 2] + random.pick([0, 1e-4, 0.1])
      let histogram = Histogram(of: values, around: center)
      for (part, quantile) in zip(Outcome.percentiles, histogram.quantiles(Outcome.percentiles)) {
        let rank = part * Double(values.count) - 0.5
        let low = sorted[max(0, Int(rank.rounded(.down)))]
        let high = sorted[min(values.count - 1, max(0, Int(rank.rounded(.up))))]
        let slack = max((low - center).magnitude, (high - center).magnitude) / 1_024
        #expect(quantile >= low - slack && quantile <= high + slack, "\(seed): \(part)")
      }
      #expect(histogram.count == values.count)
    }
  }

  @Test func `the order of results and of histograms does not matter`() {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      let values = Results.random(count: 2_000, using: &random)
      let cut = random.number(0...2_000)
      let center = random.pick(values)
      var parts = Histogram(of: Array(values[cut...].reversed()), around: center)
      parts.add(Histogram(of: Array(values[..<cut]), around: center))
      let whole = Histogram(of: values, around: center).buckets
      #expect(parts.buckets.map(\.bits) == whole.map(\.bits))
      #expect(Histogram(parts.buckets, around: center)?.buckets == parts.buckets)
    }
  }

  @Test func `one value that many results have is exact`() {
    let histogram = Histogram(of: [3, 3, 3, 0, 0, -0.0, 7, 7, 7, 7], around: 2)
    #expect(histogram.quantiles([0.05, 0.25, 0.5, 0.95]) == [0, 0, 3, 7])
    #expect(histogram.part(upTo: 3) == 0.6)
    #expect(histogram.counts(between: [0, 2, 4, 6, 8]) == [3, 3, 0, 4])
  }
}

enum Results {
  /// Numbers of both signs and of many sizes, some of them often.
  static func random(count: Int, using random: inout SeededGenerator) -> [Double] {
    let size = random.pick([1e-9, 1, 1e6])
    let isWhole = random.number(0...1) == 1
    let start = random.pick([0, 0, 1e3, -1e6]) * size
    return (0..<count).map { _ in
      let value = start + number(of: size, isWhole: isWhole, using: &random)
      return random.chance(5) ? value * -0.0 : value
    }
  }

  private static func number(
    of size: Double, isWhole: Bool, using random: inout SeededGenerator
  ) -> Double {
    let value = (Double(random.number(0...1_000_000)) / 1e6 - 0.3) * size
    return isWhole ? (value * 10 / size).rounded() : value
  }
}

extension Histogram {
  init(of values: [Double], around center: Double) {
    self.init(around: center)
    values.withUnsafeBufferPointer { add($0) }
  }
}

extension Histogram.Bucket {
  /// To the last bit, which tells the two zeros apart.
  fileprivate var bits: [UInt64] { [UInt64(count), low.bitPattern, high.bitPattern] }
}
