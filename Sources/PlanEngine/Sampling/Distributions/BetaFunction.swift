/// The beta distribution between 0 and 1.
struct BetaFunction: TailedFunction {
  let alpha: Double
  let beta: Double
  private let excess: Double

  init(alpha: Double, beta: Double) {
    self.alpha = alpha
    self.beta = beta
    excess = Stirling.excess(alpha + beta) - Stirling.excess(alpha) - Stirling.excess(beta)
  }

  var mean: Double { alpha / (alpha + beta) }

  var mirrored: BetaFunction { BetaFunction(alpha: beta, beta: alpha) }

  func density(_ x: Double) -> Double { prefix(x) / (x * (1 - x)) }

  func below(_ x: Double) -> Double {
    guard x < 1 else { return 1 }
    return isLow(x)
      ? prefix(x) * Self.fraction(x, alpha, beta)
      : 1 - prefix(x) * Self.fraction(1 - x, beta, alpha)
  }

  func above(_ x: Double) -> Double {
    guard x < 1 else { return 0 }
    return isLow(x)
      ? 1 - prefix(x) * Self.fraction(x, alpha, beta)
      : prefix(x) * Self.fraction(1 - x, beta, alpha)
  }

  /// Where the first term of the series alone reaches a probability.
  func first(_ probability: Double) -> Double {
    let sum = alpha + beta
    let logarithm =
      alpha * Kernel.log(alpha / sum) + beta * Kernel.log(beta / sum) - excess
      - Kernel.log(alpha * beta / sum / (2 * .pi)) / 2
    return (Kernel.log(probability) + Kernel.log(alpha) + logarithm) / alpha
  }

  private func isLow(_ x: Double) -> Bool { x * (alpha + beta + 2) < alpha + 1 }

  /// x^alpha (1 - x)^beta / B(alpha, beta)
  private func prefix(_ x: Double) -> Double {
    let sum = alpha + beta
    let deviance =
      Stirling.deviance(alpha, mean: sum * x) + Stirling.deviance(beta, mean: sum * (1 - x))
    return Kernel.exp(excess - deviance) * (alpha * beta / sum / (2 * .pi)).squareRoot()
  }

  /// DLMF 8.17.22, as Lentz works it out.
  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var lentz = Lentz(first: 1)
    var m = 0.0
    repeat {
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      lentz.add(odd, 1)
      m += 1
      lentz.add(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), 1)
    } while !lentz.isDone
    return 1 / (a * lentz.value)
  }
}
