/// A distribution above 0 whose probabilities are known well at both ends.
protocol TailedFunction {
  func density(_ x: Double) -> Double
  func below(_ x: Double) -> Double
  func above(_ x: Double) -> Double
  /// The logarithm of where the lower tail's first term reaches a probability.
  func first(_ probability: Double) -> Double
}

extension TailedFunction {
  /// Where what lies below reaches a probability.
  ///
  /// - Parameter guess: a place that is not far.
  func low(_ probability: Double, near guess: Double) -> Double {
    let tail = first(probability)
    // So far down the terms behind the first are nothing.
    guard tail > -50 else { return Kernel.exp(tail) }
    let goal = Kernel.log(probability)
    return Kernel.exp(
      Newton.root(from: Kernel.log(guess)) { place in
        let x = Kernel.exp(place)
        let reached = below(x)
        return (Kernel.log(reached) - goal, density(x) * x / reached)
      })
  }

  /// Where what lies above comes down to a probability.
  func high(_ probability: Double, near guess: Double) -> Double {
    let goal = Kernel.log(probability)
    return Kernel.exp(
      Newton.root(from: Kernel.log(guess)) { place in
        let x = Kernel.exp(place)
        let left = above(x)
        return (goal - Kernel.log(left), density(x) * x / left)
      })
  }
}
