// How often something happens.
extension Steps {
  /// What is so much less likely than the likeliest value does not happen.
  private static let least = 1e-22

  init(poisson mean: Double) {
    self.init(
      from: mean.rounded(.down), up: { mean / ($0 + 1) }, down: { $0 / mean }, last: .infinity)
  }

  init(binomial count: Double, probability: Double) {
    guard probability > 0, probability < 1 else {
      self.init([(probability * count, 1)])
      return
    }
    let (p, q) = (probability, 1 - probability)
    let mode = min(((count + 1) * p).rounded(.down), count)
    self.init(
      from: mode, up: { (count - $0) / ($0 + 1) * (p / q) },
      down: { $0 / (count - $0 + 1) * (q / p) }, last: count)
  }

  /// - Parameters:
  ///   - mode: the likeliest value, or one of two.
  ///   - up: how much likelier the next value is than one.
  ///   - down: how much likelier the value before is than one.
  private init(
    from mode: Double, up: (Double) -> Double, down: (Double) -> Double, last: Double
  ) {
    var chances = [(mode, 1.0)]
    func go(_ step: Double, _ ratio: (Double) -> Double) {
      var (value, chance) = (mode, 1.0)
      while chance > Self.least, value + step >= 0, value + step <= last {
        chance *= ratio(value)
        value += step
        chances.append((value, chance))
      }
    }
    go(1, up)
    go(-1, down)
    self.init(chances)
  }
}
