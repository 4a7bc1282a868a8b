import Quantities
import Reports

extension [Block] {
  /// Says so where weights were probably meant as percents and do not add up to 100.
  mutating func noteSum(of ratio: Ratio) {
    guard let sum = ratio.weightSum, sum != 100, (90...110).contains(sum), !ratio.isEven else {
      return
    }
    let count = Int(sum)
    append(.note("The weights add up to \(count), not 100; each stands for so many of \(count)."))
  }
}

extension Ratio {
  /// What the weights add up to; nil where the parts are no whole weights.
  fileprivate var weightSum: Int64? {
    guard kind == .weights, decimals == 0 else { return nil }
    return parts.reduce(0) { sum, part in
      if case .weight(let weight) = part { sum + weight } else { sum }
    }
  }

  /// Whether all parts are equal, as nobody weighs in percents.
  fileprivate var isEven: Bool { Set(parts).count == 1 }
}
