/// Products of powers and factorials of any size without loss: C. Loader, "Fast and accurate
/// computation of binomial probabilities" (2000).
enum Stirling {
  /// By how much ln Γ(x + 1) exceeds Stirling's formula, for x > 0.
  static func excess(_ x: Double) -> Double {
    var x = x
    var sum = 0.0
    while x < 16 {
      sum += (x + 0.5) * Kernel.log(1 + 1 / x) - 1
      x += 1
    }
    let square = 1 / (x * x)
    return sum + (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x
  }

  /// x ln(x / mean) + mean - x, also where both are near each other.
  static func deviance(_ x: Double, mean: Double) -> Double {
    guard abs(x - mean) < 0.1 * (x + mean) else { return x * Kernel.log(x / mean) + mean - x }
    let ratio = (x - mean) / (x + mean)
    var sum = (x - mean) * ratio
    var term = 2 * x * ratio
    for odd in stride(from: 3.0, to: 100, by: 2) {
      term *= ratio * ratio
      let next = sum + term / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
