import Glibc
import Testing

@Suite struct FuzzTests {
  /// A few seeds at a time in a process of their own, so that a trap is told with where to begin.
  @Test func `no line traps, loses anything, or leaves a plan that does not add up`() async {
    let end = ContinuousClock.now.advanced(by: .seconds(Self.seconds))
    var first = Self.firstSeed
    repeat {
      let result = await #expect(
        processExitsWith: .success, "PLANBENCH_FUZZ_SEED=\(first) begins with it"
      ) { [first = first as UInt64] in
        for seed in first..<first + FuzzTests.seedsOfProcess {
          var session = try FuzzedSession(seed: seed)
          try session.run(40)
        }
      }
      guard result != nil else { return }
      first += Self.seedsOfProcess
    } while ContinuousClock.now < end
  }

  static let seedsOfProcess: UInt64 = 20

  private static var seconds: Double {
    environment("PLANBENCH_FUZZ_SECONDS").flatMap(Double.init) ?? 60
  }

  /// The seed to begin with: one that failed, to see it again.
  private static var firstSeed: UInt64 {
    environment("PLANBENCH_FUZZ_SEED").flatMap(UInt64.init) ?? 1
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
