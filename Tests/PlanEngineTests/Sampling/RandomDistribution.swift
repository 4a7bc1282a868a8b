import PlanEngine
import PlanModel
import Seeds

extension SeededGenerator {
  mutating func number(from low: Double, to high: Double) -> Double {
    Double.random(in: low...high, using: &self)
  }

  /// A distribution of any kind, small ones more often.
  mutating func distribution(
    of kind: Distribution.Kind, depth: Int = 2
  ) throws(DistributionError) -> Distribution {
    let (low, width) = (number(from: -100, to: 100), number(from: 0.1, to: 1000))
    let mode = low + width * pick([0, 1, number(from: 0, to: 1)])
    switch kind {
    case .normal: return try .normal(mean: low, sd: width)
    case .lognormal: return try .lognormal(mean: width, sd: width * number(from: 0.01, to: 3))
    case .uniform: return try .uniform(low: low, high: low + width)
    case .triangular: return try .triangular(low: low, mode: mode, high: low + width)
    case .pert: return try .pert(low: low, mode: mode, high: low + width)
    case .beta: return try .beta(alpha: shape(), beta: shape())
    case .gamma: return try .gamma(shape: shape(), scale: width)
    case .poisson: return try .poisson(mean: pick([0.01, 3, 20, 1000]))
    case .bernoulli: return try .bernoulli(probability: number(from: 0, to: 1))
    case .binomial:
      return try .binomial(count: Double(number(1...300)), probability: number(from: 0, to: 1))
    case .choice: return try .choice(measures(), weights: nil)
    case .samples: return try .samples(measures())
    case .pool: return try pool(depth: depth)
    }
  }

  private mutating func shape() -> Double {
    pick([0.3, 0.5, 1, 2, 2.5, 30, 4000, number(from: 0.5, to: 10)])
  }

  private mutating func measures() -> [Double] {
    (0..<number(1...30)).map { _ in Double(number(-20...20)) }
  }

  private mutating func pool(depth: Int) throws(DistributionError) -> Distribution {
    let kinds = Distribution.Kind.allCases.filter { depth > 1 || $0 != .pool }
    var parts: [Distribution] = []
    for _ in 0..<number(1...3) {
      parts.append(try distribution(of: pick(kinds), depth: depth - 1))
    }
    return try .pool(parts, weights: parts.map { _ in number(from: 0.1, to: 2) })
  }

  /// A probability, also far out in either tail.
  mutating func probability() -> Double {
    switch number(0...3) {
    case 0: 0x1p-53 * Double(UInt64(1) << UInt64(number(0...52)))
    case 1: 1 - 0x1p-53 * Double(UInt64(1) << UInt64(number(0...52)))
    default: (Double(next() >> 12) + 0.5) * 0x1p-52
    }
  }
}
