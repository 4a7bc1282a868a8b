/// How results are spread: counts in buckets that are the narrower the nearer they are to where the
/// results are expected.
///
/// It takes as much memory for ten million results as for ten thousand, and adds up to the same
/// bits in any order. A quantile lies between the lowest and the highest result of its bucket, so it
/// is at most a 1,024th of its distance from the center away from where it would stand among all
/// results sorted; one value that many results have is exact.
package struct Histogram: Sendable {
  /// Results that are close to each other.
  package struct Bucket: Hashable, Sendable {
    package internal(set) var count = 0
    package internal(set) var low = Double.infinity
    package internal(set) var high = -Double.infinity

    mutating func add(_ value: Double) {
      count += 1
      low = min(low, value)
      high = max(high, value)
    }

    mutating func add(_ other: Bucket) {
      count += other.count
      low = min(low, other.low)
      high = max(high, other.high)
    }
  }

  /// Where the results are expected.
  package let center: Double
  /// The buckets of distances of a power of two, by its number; those below the center come first.
  private var pages: [[Bucket]] = Array(repeating: [], count: 2 * powers)
  package private(set) var count = 0

  private static let powers = 2_048
  private static let perPower = 1_024
  /// The last digits of a number that do not tell buckets apart.
  private static let droppedDigits = 42

  package init(around center: Double) {
    self.center = center
  }

  /// Adds finite numbers.
  mutating func add(_ values: UnsafeBufferPointer<Double>) {
    count += values.count
    for value in values {
      // Of zero there is but one.
      let value = value + 0
      let place = place(of: value)
      let (page, bucket) = (place / Self.perPower, place % Self.perPower)
      if pages[page].isEmpty {
        pages[page] = Array(repeating: Bucket(), count: Self.perPower)
      }
      pages[page][bucket].add(value)
    }
  }

  mutating func add(_ other: Histogram) {
    count += other.count
    for page in pages.indices where !other.pages[page].isEmpty {
      if pages[page].isEmpty {
        pages[page] = other.pages[page]
      } else {
        for bucket in 0..<Self.perPower { pages[page][bucket].add(other.pages[page][bucket]) }
      }
    }
  }

  /// The buckets that hold results, from the lowest to the highest.
  package var buckets: [Bucket] { pages.flatMap { $0.filter { $0.count > 0 } } }

  /// What all results are; nil where they differ, or where there are none.
  package var onlyValue: Double? {
    let buckets = buckets
    guard buckets.count == 1, buckets[0].low == buckets[0].high else { return nil }
    return buckets[0].low
  }

  /// Which bucket a number belongs to, in rising order.
  private func place(of value: Double) -> Int {
    let bits = Int((value - center + 0).bitPattern >> Self.droppedDigits)
    let half = Self.powers * Self.perPower
    return bits < half ? half + bits : 2 * half - 1 - bits
  }
}

extension Histogram {
  /// The histogram of results that were counted before; nil where none are spread like that.
  package init?(_ buckets: [Bucket], around center: Double) {
    self.init(around: center)
    for bucket in buckets {
      let place = place(of: bucket.low)
      guard bucket.isWhole, place == self.place(of: bucket.high) else { return nil }
      let page = place / Self.perPower
      if pages[page].isEmpty { pages[page] = Array(repeating: Bucket(), count: Self.perPower) }
      pages[page][place % Self.perPower].add(bucket)
      count += bucket.count
    }
  }

  /// The values below which so many parts of one of the results lie.
  ///
  /// - Parameter parts: in rising order, from 0 to 1.
  package func quantiles(_ parts: [Double]) -> [Double] {
    let buckets = buckets
    var quantiles: [Double] = []
    var (index, before) = (0, 0)
    for part in parts {
      // The results stand in the middle of their steps of 1 / count.
      let rank = part * Double(count) - 0.5
      while index < buckets.count - 1, Double(before + buckets[index].count) - 0.5 < rank {
        before += buckets[index].count
        index += 1
      }
      guard !buckets.isEmpty else { return parts.map { _ in .nan } }
      quantiles.append(buckets[index].value(at: rank - Double(before)))
    }
    return quantiles
  }

  /// How many results lie at or below a value, as a part of one; those in its bucket by its place.
  package func part(upTo value: Double) -> Double {
    guard count > 0 else { return .nan }
    var below = 0.0
    for bucket in buckets {
      guard bucket.high > value else {
        below += Double(bucket.count)
        continue
      }
      guard bucket.low <= value else { break }
      below += Double(bucket.count) * (value - bucket.low) / (bucket.high - bucket.low)
    }
    return below / Double(count)
  }

  /// How many results lie between each of some rising values and the next; a value belongs to the
  /// range that begins with it.
  package func counts(between values: [Double]) -> [Int] {
    var counts = [Int](repeating: 0, count: max(0, values.count - 1))
    var range = 0
    for bucket in buckets {
      let middle = bucket.low + (bucket.high - bucket.low) / 2
      while range < counts.count, middle >= values[range + 1] { range += 1 }
      guard range < counts.count else { break }
      if middle >= values[range] { counts[range] += bucket.count }
    }
    return counts
  }
}

extension Histogram.Bucket {
  /// Whether it holds results.
  fileprivate var isWhole: Bool {
    (1...Points.most).contains(count) && low.isFinite && high.isFinite && low <= high
  }

  /// The value of the result at a place among those of the bucket, from 0 on.
  fileprivate func value(at place: Double) -> Double {
    guard count > 1 else { return low }
    let part = min(max(place / Double(count - 1), 0), 1)
    return low + (high - low) * part
  }
}
