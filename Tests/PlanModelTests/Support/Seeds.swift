import Glibc

/// SplitMix64: the same numbers from the same seed, everywhere.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The seeds 1, 2, 3 …: twenty at least, and more while the law's time lasts.
struct LawSeeds: Sequence, IteratorProtocol {
  private let end = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
  private var last: UInt64 = 0

  mutating func next() -> UInt64? {
    last += 1
    return last <= 20 || ContinuousClock.now < end ? last : nil
  }

  private static var seconds: Double {
    getenv("PLANBENCH_LAW_SECONDS").flatMap { Double(String(cString: $0)) } ?? 5
  }
}
