import Formulas
import PlanModel

/// What is believed of a value, by the columns of its parameters.
indirect enum Belief: Sendable {
  /// - Parameter isPercent: whether the ends of an interval are percents.
  case distribution(FormulaDistribution, [Int], isPercent: Bool)
  /// One of these values.
  case data([Double])
  /// Beliefs, each with the column of its weight; nil is 1.
  case pool([(belief: Belief, weight: Int?)])

  var parameters: [Int] {
    switch self {
    case .distribution(_, let values, _): values
    case .data: []
    case .pool(let members):
      members.flatMap { $0.belief.parameters + ($0.weight.map { [$0] } ?? []) }
    }
  }

  /// The distribution that its parameters make.
  ///
  /// - Parameter column: the value of a parameter; none where trials differ in it.
  func distribution(_ column: (Int) -> Double) throws(DistributionError) -> Distribution {
    switch self {
    case .distribution(let distribution, let columns, let isPercent):
      let values = columns.map(column)
      return try distribution.made(of: values, isPercent: isPercent)
    case .data(let values): return try .samples(values)
    case .pool(let members):
      var distributions: [Distribution] = []
      for member in members { distributions.append(try member.belief.distribution(column)) }
      return try .pool(distributions, weights: members.map { $0.weight.map(column) ?? 1 })
    }
  }
}

extension FormulaDistribution {
  fileprivate func made(
    of values: [Double], isPercent: Bool
  ) throws(DistributionError) -> Distribution {
    switch self {
    case .interval: return try .interval(values[0], values[1], of: isPercent ? .share : .number)
    case .normal: return try .normal(mean: values[0], sd: values[1])
    case .lognormal: return try .lognormal(mean: values[0], sd: values[1])
    case .uniform: return try .uniform(low: values[0], high: values[1])
    case .triangular: return try .triangular(low: values[0], mode: values[1], high: values[2])
    case .pert: return try .pert(low: values[0], mode: values[1], high: values[2])
    case .beta: return try .beta(alpha: values[0], beta: values[1])
    case .gamma: return try .gamma(shape: values[0], scale: values[1])
    case .poisson: return try .poisson(mean: values[0])
    case .bernoulli: return try .bernoulli(probability: values[0])
    case .binomial: return try .binomial(count: values[0], probability: values[1])
    case .choice:
      let even = values.indices.filter { $0.isMultiple(of: 2) }
      return try .choice(even.map { values[$0] }, weights: even.map { values[$0 + 1] })
    case .samples, .pool: preconditionFailure("these are made of no numbers")
    }
  }
}
