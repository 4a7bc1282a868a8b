/// Looks for the beta distribution with 5% below one end and 5% above another.
struct BetaMatch {
  let low: Double
  let high: Double

  /// The parameters; nil where the distribution is too narrow, or none was found.
  var parameters: (alpha: Double, beta: Double)? {
    var place = start
    for _ in 0..<100 {
      guard place.x < limit, place.y < limit else { return nil }
      let miss = miss(at: place)
      let step = step(from: place, miss)
      place = improved(place, by: step, miss)
      guard abs(step.x) + abs(step.y) > 0x1p-50 else { break }
    }
    let left = miss(at: place)
    guard max(abs(left.x), abs(left.y)) < 1e-6 else { return nil }
    return (Kernel.exp(place.x), Kernel.exp(place.y))
  }

  /// The logarithms of alpha and beta, or two numbers that are to be zero there.
  private struct Pair {
    var x: Double
    var y: Double
  }

  private var limit: Double { Kernel.log(1e6) }

  /// By the middle of the interval and its width.
  private var start: Pair {
    let middle = (low + high) / 2
    let sd = (high - low) / 3.29
    let sum = max(middle * (1 - middle) / (sd * sd) - 1, 1)
    return Pair(
      x: min(Kernel.log(middle * sum), limit - 0.01),
      y: min(Kernel.log((1 - middle) * sum), limit - 0.01)
    )
  }

  private func miss(at place: Pair) -> Pair {
    let beta = BetaFunction(alpha: Kernel.exp(place.x), beta: Kernel.exp(place.y))
    return Pair(
      x: Kernel.log(beta.below(low) / 0.05), y: Kernel.log(beta.mirrored.below(1 - high) / 0.05))
  }

  /// Newton's, by differences.
  private func step(from place: Pair, _ miss: Pair) -> Pair {
    let change = 1e-6
    let right = self.miss(at: Pair(x: place.x + change, y: place.y))
    let up = self.miss(at: Pair(x: place.x, y: place.y + change))
    let (a, b) = ((right.x - miss.x) / change, (up.x - miss.x) / change)
    let (c, d) = ((right.y - miss.y) / change, (up.y - miss.y) / change)
    let determinant = a * d - b * c
    return Pair(
      x: (b * miss.y - d * miss.x) / determinant, y: (c * miss.x - a * miss.y) / determinant)
  }

  /// A step, made shorter until it leads nearer.
  private func improved(_ place: Pair, by step: Pair, _ miss: Pair) -> Pair {
    var part = min(1, 2 / max(abs(step.x), abs(step.y)))
    for _ in 0..<30 {
      let next = Pair(x: place.x + part * step.x, y: place.y + part * step.y)
      let left = self.miss(at: next)
      if max(abs(left.x), abs(left.y)) < max(abs(miss.x), abs(miss.y)) { return next }
      part /= 2
    }
    return place
  }
}
