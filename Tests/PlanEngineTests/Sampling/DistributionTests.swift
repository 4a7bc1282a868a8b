import CKernels
import PlanEngine
import Seeds
import Testing

@Suite struct DistributionTests {
  static let kinds = Distribution.Kind.allCases

  @Test(arguments: kinds)
  func `a quantile is the first value that reaches a probability`(kind: Distribution.Kind) throws {
    for seed in LawSeeds(atLeast: 10) {
      var random = SeededGenerator(seed: seed)
      let distribution = try random.distribution(of: kind)
      for _ in 0..<5 {
        let u = random.probability()
        let x = distribution.quantile(u)
        #expect(distribution.quantile(u * 0.999) <= x)
        let slack = 1e-11 * min(u, 1 - u) + 0x1p-50
        let near = 1e-11 * (abs(x) + distribution.sd)
        #expect(distribution.probability(upTo: x + near) >= u - slack, "seed \(seed), \(u)")
        #expect(
          distribution.probability(upTo: x - near - 1e-300) <= u + slack, "seed \(seed), \(u)")
      }
    }
  }

  @Test(arguments: kinds)
  func `a column has the quantiles of its uniform numbers`(kind: Distribution.Kind) throws {
    for seed in LawSeeds(atLeast: 5) {
      var random = SeededGenerator(seed: seed)
      let distribution = try random.distribution(of: kind)
      let u = (0..<50).map { _ in random.probability() } + [0.5]
      let column = KernelCase.column(u.count) {
        Draws(of: distribution).fill($0, from: u, count: u.count)
      }
      for (u, x) in zip(u, column) {
        let exact = distribution.quantile(u)
        let bound = 1e-7 * max(abs(exact), kind == .pool ? distribution.sd : 0)
        #expect(abs(x - exact) <= bound, "seed \(seed), \(u)")
      }
    }
  }

  @Test(arguments: kinds)
  func `mean and spread are those of the quantiles`(kind: Distribution.Kind) throws {
    for seed in UInt64(1)...3 {
      var random = SeededGenerator(seed: seed)
      let distribution = try random.distribution(of: kind)
      let count = 20_000
      let u = (0..<count).map { (Double($0) + 0.5) / Double(count) }
      let column = KernelCase.column(count) {
        Draws(of: distribution).fill($0, from: u, count: count)
      }
      let mean = column.reduce(0, +) / Double(count)
      let variance = column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
      #expect(abs(mean - distribution.mean) <= 0.01 * distribution.sd, "seed \(seed)")
      // What lies beyond the last places is a good part of a long tail's.
      #expect(abs(variance.squareRoot() - distribution.sd) <= 0.1 * distribution.sd)
    }
  }

  @Test(arguments: kinds)
  func `random draws fit their distribution`(kind: Distribution.Kind) throws {
    let seeds = UInt64(1)...10
    var bad = 0
    for seed in seeds {
      var random = SeededGenerator(seed: 42)
      let distribution = try random.distribution(of: kind)
      let count = 4000
      let u = KernelCase.column(count) { kernel_uniforms($0, seed, 0, count) }
      let column = KernelCase.column(count) {
        Draws(of: distribution).fill($0, from: u, count: count)
      }
      if Fit(column, to: distribution).probability < 0.01 { bad += 1 }
    }
    #expect(bad <= 1)
  }

  @Test(arguments: kinds)
  func `a distribution is known by its kind`(kind: Distribution.Kind) throws {
    var random = SeededGenerator(seed: 3)
    #expect(try random.distribution(of: kind).kind == kind)
  }
}
