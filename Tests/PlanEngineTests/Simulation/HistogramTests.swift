import Seeds
import Testing

@testable import PlanEngine

/// Counts in buckets against all results sorted.
@Suite struct HistogramTests {
  @Test func `a quantile is where sorted results have it, to a 2048th of itself`() {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      let values = Results.random(count: random.number(1...5_000), using: &random)
      let sorted = values.sorted()
      let histogram = Histogram(of: values)
      for (part, quantile) in zip(Outcome.percentiles, histogram.quantiles(Outcome.percentiles)) {
        let rank = part * Double(values.count) - 0.5
        let low = sorted[max(0, Int(rank.rounded(.down)))]
        let high = sorted[min(values.count - 1, max(0, Int(rank.rounded(.up))))]
        let slack = max(low.magnitude, high.magnitude) / 2_048
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
      var parts = Histogram(of: Array(values[cut...].reversed()))
      parts.add(Histogram(of: Array(values[..<cut])))
      #expect(parts.buckets == Histogram(of: values).buckets)
      #expect(Histogram(parts.buckets).buckets == parts.buckets)
    }
  }

  @Test func `one value that many results have is exact`() {
    let histogram = Histogram(of: [3, 3, 3, 0, 0, -0.0, 7, 7, 7, 7])
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
    return (0..<count).map { _ in
      let value = (Double(random.number(0...1_000_000)) / 1e6 - 0.3) * size
      return isWhole ? (value * 10 / size).rounded() : value
    }
  }
}

extension Histogram {
  init(of values: [Double]) {
    self.init()
    values.withUnsafeBufferPointer { add($0) }
  }
}
