/// A total and weights drawn from a seed, often with ties, zeros and extremes.
struct ApportionmentCase {
  let total: Int64
  let weights: [Int64]

  init(_ random: inout some RandomNumberGenerator, total limit: Int64 = 9_000_000_000_000_000_000) {
    let largest = ([1, 3, 10, 1_000, 1_000_000_000_000] as [Int64]).randomElement(using: &random)!
    let count = Int.random(in: 1...[2, 4, 12].randomElement(using: &random)!, using: &random)
    var weights = (0..<count).map { _ in Int64.random(in: 0...largest, using: &random) }
    if weights.allSatisfy({ $0 == 0 }) { weights[0] = 1 }
    self.weights = weights
    let top = [0, 1, 10, 1_000, limit].filter { $0 <= limit }.randomElement(using: &random)!
    total = Int64.random(in: 0...top, using: &random)
  }
}
