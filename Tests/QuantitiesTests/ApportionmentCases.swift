import Glibc

/// A total and weights drawn from a seed, often with ties, zeros and extremes.
struct ApportionmentCase {
  let total: Int64
  let weights: [Int64]

  init(_ random: inout some RandomNumberGenerator, total limit: Int64 = 9_000_000_000_000_000_000) {
    let largest = ([1, 3, 10, 1_000, 1_000_000_000_000] as [Int64]).randomElement(using: &random)!
    let count = Int.random(in: 1...[2, 4, 12].randomElement(using: &random)!, using: &random)
    var weights = (0..<count).map { _ in Int64.random(in: 0...largest, using: &random) }
    if weights.allSatisfy({ $0 == 0 }) { weights[0] = 1 }
    self.weights = weights
    let top = [0, 1, 10, 1_000, limit].filter { $0 <= limit }.randomElement(using: &random)!
    total = Int64.random(in: 0...top, using: &random)
  }
}

/// SplitMix64: the same numbers from the same seed, everywhere.
struct CaseGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The seeds 1, 2, 3 …: a hundred at least, and more while the law's time lasts.
struct CaseSeeds: Sequence, IteratorProtocol {
  private let end = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
  private var last: UInt64 = 0

  mutating func next() -> UInt64? {
    last += 1
    return last <= 100 || ContinuousClock.now < end ? last : nil
  }

  private static var seconds: Double {
    getenv("PLANBENCH_LAW_SECONDS").flatMap { Double(String(cString: $0)) } ?? 5
  }
}
