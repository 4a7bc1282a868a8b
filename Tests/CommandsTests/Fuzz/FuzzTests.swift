import Seeds
import Testing

@Suite struct FuzzTests {
  /// A few seeds at a time in a process of their own, so that a trap is told with where to begin.
  @Test func `no line traps, loses anything, or leaves a plan that does not add up`() async {
    let seconds = Setting.number("PLANBENCH_FUZZ_SECONDS") ?? 60.0
    let end = ContinuousClock.now.advanced(by: .seconds(seconds))
    // The seed to begin with: one that failed, to see it again.
    var first = Setting.number("PLANBENCH_FUZZ_SEED") ?? UInt64(1)
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
}
