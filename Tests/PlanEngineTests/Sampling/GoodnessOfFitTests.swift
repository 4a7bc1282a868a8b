import CKernels
import PlanEngine
import Testing

/// Draws against distributions that are written down once more, in closed forms.
@Suite struct GoodnessOfFitTests {
  private static let seeds = 1...10
  private static let trials = 4_000

  @Test(arguments: KnownDistribution.continuous)
  func `draws of a continuous distribution fit its closed form`(known: KnownDistribution) throws {
    let bad = Self.seeds.count { seed in
      Fit(Self.column(of: known.distribution, seed: seed), upTo: known.upTo).probability < 0.01
    }
    #expect(bad <= 1)
    for part in [0.001, 0.05, 0.5, 0.95, 0.999] {
      let reached = known.upTo(known.distribution.quantile(part))
      #expect(abs(reached - part) < 1e-9 * min(part, 1 - part), "\(part): \(reached)")
    }
  }

  @Test(arguments: KnownDistribution.counted)
  func `draws of single values fit their closed form`(known: KnownDistribution) throws {
    let bad = Self.seeds.count { seed in
      let column = Self.column(of: known.distribution, seed: seed)
      return ChiSquare(column, upTo: known.upTo).probability < 0.01
    }
    #expect(bad <= 1)
  }

  @Test(arguments: KnownDistribution.continuous + KnownDistribution.counted)
  func `mean and standard deviation are those of the closed form`(known: KnownDistribution) {
    let (found, mean, sd) = (known.distribution, known.mean, known.sd)
    #expect(abs(found.mean - mean) < 1e-12 * (abs(mean) + sd))
    #expect(abs(found.sd - sd) < 1e-12 * sd)
  }

  @Test func `draws of another distribution do not fit`() throws {
    let normal = Self.column(of: try .normal(mean: 3, sd: 2.3), seed: 1)
    #expect(Fit(normal, upTo: KnownDistribution.continuous[0].upTo).probability < 0.001)
    let poisson = Self.column(of: try .poisson(mean: 4.3), seed: 1)
    #expect(ChiSquare(poisson, upTo: KnownDistribution.counted[0].upTo).probability < 0.001)
  }

  private static func column(of distribution: Distribution, seed: Int) -> [Double] {
    let uniforms = KernelCase.column(trials) { kernel_uniforms($0, UInt64(seed), 0, trials) }
    return KernelCase.column(trials) {
      Draws(of: distribution).fill($0, from: uniforms, count: trials)
    }
  }
}
