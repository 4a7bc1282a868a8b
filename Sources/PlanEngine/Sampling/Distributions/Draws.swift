import CKernels

/// Turns columns of uniform numbers into columns of a distribution's values.
package struct Draws: Sendable {
  private enum Way: Sendable {
    case normal(mean: Double, sd: Double)
    case lognormal(mean: Double, sd: Double)
    case uniform(low: Double, width: Double)
    case triangular(Triangle)
    case table(QuantileTable)
    case steps(Steps)
  }

  private let way: Way

  package init(of distribution: Distribution) {
    let function = QuantileFunction(distribution)
    way =
      switch distribution.shape {
      case .normal(let mean, let sd): .normal(mean: mean, sd: sd)
      case .lognormal(let mean, let sd): .lognormal(mean: mean, sd: sd)
      case .uniform(let low, let high): .uniform(low: low, width: high - low)
      case .triangular(let low, let mode, let high):
        .triangular(Triangle(low: low, mode: mode, high: high))
      case .beta, .pert, .gamma: .table(QuantileTable(function, spread: 0))
      case .pool: .table(QuantileTable(function, spread: distribution.sd))
      case .poisson, .bernoulli, .binomial, .choice, .samples:
        .steps(function.steps ?? Steps([]))
      }
  }

  /// - Parameter column: another one than that of the uniforms.
  package func fill(
    _ column: UnsafeMutablePointer<Double>, from uniforms: UnsafePointer<Double>, count: Int
  ) {
    switch way {
    case .normal(let mean, let sd):
      kernel_normal_quantile(column, uniforms, count)
      Self.scale(column, by: sd, from: mean, count: count)
    case .lognormal(let mean, let sd):
      kernel_normal_quantile(column, uniforms, count)
      Self.scale(column, by: sd, from: mean, count: count)
      kernel_exp(column, column, count)
    case .uniform(let low, let width):
      column.update(from: uniforms, count: count)
      Self.scale(column, by: width, from: low, count: count)
    case .triangular(let triangle):
      for index in 0..<count { column[index] = triangle.low(uniforms[index]) }
    case .table(let table): table.fill(column, from: uniforms, count: count)
    case .steps(let steps):
      for index in 0..<count { column[index] = steps.quantile(uniforms[index]) }
    }
  }

  private static func scale(
    _ column: UnsafeMutablePointer<Double>, by factor: Double, from start: Double, count: Int
  ) {
    withUnsafePointer(to: factor) { kernel_multiply(column, column, 1, $0, 0, count) }
    withUnsafePointer(to: start) { kernel_add(column, column, 1, $0, 0, count) }
  }
}
