import CKernels
import CKernelsPlain
import PlanEngine
import Seeds
import Testing

@Suite struct PointTests {
  private static func column(
    _ points: Points, _ stream: StreamKey, _ randomization: Int = 0, in trials: Range<Int>? = nil
  ) -> [Double] {
    let trials = trials ?? 0..<points.size
    return KernelCase.column(trials.count) {
      points.fill($0, with: stream, randomization: randomization, in: trials)
    }
  }

  @Test(arguments: [
    (10_000, [10_000, 10_240, 10_000]), (100_000, [100_000, 102_400, 100_000]),
    (4096, [4096, 4096, 4096]), (1000, [1008, 1024, 1008]), (1, [128, 128, 128]),
    (137, [144, 144, 144]),
    (10_000_000, [10_000_080, 10_027_008, 10_000_080]),
  ])
  func `what does not divide is rounded up to whole randomizations`(
    wanted: Int, trials: [Int]
  ) {
    let points = Sampling.allCases.map { Points(seed: 1, sampling: $0, trials: wanted) }
    #expect(points.map(\.count) == trials)
    #expect(points.allSatisfy { $0.randomizations >= 16 && $0.size <= 65_536 })
  }

  @Test(arguments: Sampling.allCases)
  func `any block of trials can be made alone`(sampling: Sampling) {
    for seed in LawSeeds(atLeast: 5) {
      var random = SeededGenerator(seed: seed)
      let trials = random.number(1...30_000)
      let points = Points(seed: Int(seed), sampling: sampling, trials: trials)
      let stream = StreamKey("a", dimension: random.pick([nil, 0, 1, 17, 255, 256, 5000]))
      let number = random.number(0...100)
      let all = Self.column(points, stream, number)
      for _ in 0..<20 {
        let first = random.number(0...points.size - 1)
        let block = first..<first + random.number(0...min(700, points.size - first))
        #expect(Self.column(points, stream, number, in: block) == Array(all[block]), "seed \(seed)")
      }
      #expect(all.allSatisfy { 0 < $0 && $0 < 1 })
    }
  }

  @Test(arguments: [Sampling.latinHypercube, .sobol], [nil, 0, 3, 255, 256, 777])
  func `a randomization has one number in each part`(sampling: Sampling, dimension: Int?) {
    for trials in [1, 40, 100, 1000, 4096, 10_000, 99_999] {
      let points = Points(seed: 7, sampling: sampling, trials: trials)
      for number in [0, 5] {
        let all = Self.column(points, StreamKey("b", dimension: dimension), number)
        let parts = all.map { Int($0 * Double(points.size)) }
        #expect(parts.sorted() == Array(0..<points.size))
      }
    }
  }

  @Test(arguments: [0, 256, 512])
  func `two dimensions of Sobol have one point in each box`(dimension: Int) {
    let points = Points(seed: 1, sampling: .sobol, trials: 16 * 1024)
    let x = Self.column(points, StreamKey("x", dimension: dimension), 3)
    let y = Self.column(points, StreamKey("y", dimension: dimension + 1), 3)
    for digits in 0...10 {
      let columns = Double(1 << digits)
      let rows = 1024 / columns
      let boxes = zip(x, y).map { Int($0 * columns) * Int(rows) + Int($1 * rows) }
      #expect(boxes.sorted() == Array(0..<1024))
    }
  }

  @Test(arguments: Sampling.allCases)
  func `streams differ by name and number, by seed and randomization`(sampling: Sampling) {
    let streams = [
      StreamKey("a", dimension: 1), StreamKey("a", 0, dimension: 1),
      StreamKey("a", 1, dimension: 1),
      StreamKey("b", dimension: 1), StreamKey("", dimension: 1), StreamKey("ab", dimension: 1),
    ]
    let columns = (0...1).flatMap { seed in
      let points = Points(seed: seed, sampling: sampling, trials: 160)
      return (0..<16).flatMap { number in streams.map { Self.column(points, $0, number) } }
    }
    #expect(Set(columns).count == columns.count)
  }

  @Test(arguments: Sampling.allCases)
  func `numbers fit the uniform distribution`(sampling: Sampling) throws {
    let uniform = try Distribution.uniform(low: 0, high: 1)
    let bad = (1...10).count { seed in
      let points = Points(seed: seed, sampling: sampling, trials: 4096)
      let column = (0..<16).flatMap { Self.column(points, StreamKey("c", dimension: 7), $0) }
      // One trial of each randomization: these know nothing of each other.
      let single = (0..<1000).flatMap {
        Self.column(points, StreamKey("c", dimension: 7), $0, in: 5..<6)
      }
      return Fit(column, to: uniform).probability < 0.01
        || Fit(single, to: uniform).probability < 0.01
    }
    #expect(bad <= 1)
  }

  @Test func `points have the same bits on every processor`() {
    var directions = [UInt32](repeating: 0, count: 32)
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      let (key, shuffle) = (random.next(), random.next())
      let count = random.number(1...600)
      let first = UInt32(random.number(0...5000))
      let size = first + UInt32(count) + UInt32(random.number(0...70_000))
      kernel_sobol_directions(&directions, UInt32(random.number(0...255)))
      let wide = KernelCase.column(3 * count) {
        kernel_latin_hypercube($0, key, size, first, count)
        kernel_sobol($0 + count, directions, key, first, count)
        kernel_sobol_shuffled($0 + 2 * count, directions, key, shuffle, first, count)
      }
      let plain = KernelCase.column(3 * count) {
        plain_latin_hypercube($0, key, size, first, count)
        plain_sobol($0 + count, directions, key, first, count)
        plain_sobol_shuffled($0 + 2 * count, directions, key, shuffle, first, count)
      }
      #expect(wide == plain, "seed \(seed)")
    }
  }
}
