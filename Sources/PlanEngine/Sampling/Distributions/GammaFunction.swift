/// The gamma distribution of scale 1.
struct GammaFunction: TailedFunction {
  let shape: Double
  private let excess: Double

  init(shape: Double) {
    self.shape = shape
    excess = Stirling.excess(shape)
  }

  func density(_ x: Double) -> Double { prefix(x) * shape / x }

  func below(_ x: Double) -> Double { x < shape + 1 ? series(x) : 1 - fraction(x) }

  func above(_ x: Double) -> Double { x < shape + 1 ? 1 - series(x) : fraction(x) }

  /// Where the first term of the series alone reaches a probability.
  func first(_ probability: Double) -> Double {
    let factorial = excess + shape * Kernel.log(shape) - shape + Kernel.log(2 * .pi * shape) / 2
    return (Kernel.log(probability) + factorial) / shape
  }

  /// x^shape e^-x / Γ(shape + 1)
  private func prefix(_ x: Double) -> Double {
    Kernel.exp(-excess - Stirling.deviance(shape, mean: x)) / (2 * .pi * shape).squareRoot()
  }

  private func series(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var divisor = shape
    while term > sum * 0x1p-54 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return prefix(x) * sum
  }

  /// By Legendre's continued fraction, as Lentz works it out.
  private func fraction(_ x: Double) -> Double {
    var lentz = Lentz(first: x + 1 - shape)
    var count = 0.0
    repeat {
      count += 1
      lentz.add(-count * (count - shape), x + 2 * count + 1 - shape)
    } while !lentz.isDone
    return prefix(x) * shape / lentz.value
  }
}
