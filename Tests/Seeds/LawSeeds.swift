/// The seeds 1, 2, 3 …: a few at least, and more while the law's time lasts, which
/// `PLANBENCH_LAW_SECONDS` gives.
package struct LawSeeds: Sequence, IteratorProtocol {
  private let least: UInt64
  private let end: ContinuousClock.Instant
  private var last: UInt64 = 0

  package init(atLeast least: UInt64) {
    self.least = least
    end = .now.advanced(by: .seconds(Setting.number("PLANBENCH_LAW_SECONDS") ?? 5.0))
  }

  package mutating func next() -> UInt64? {
    last += 1
    return last <= least || ContinuousClock.now < end ? last : nil
  }
}
