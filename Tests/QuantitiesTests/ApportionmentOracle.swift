/// A natural number of any size as decimal digits, written as on paper: slow, and obviously right.
struct PaperNumber: Comparable {
  /// The digits from the last to the first, without zeros at the end.
  private var digits: [Int]

  init(_ value: Int64) {
    digits = String(value).reversed().map { Int(String($0))! }
    trim()
  }

  static func * (one: PaperNumber, other: PaperNumber) -> PaperNumber {
    var result = PaperNumber(0)
    result.digits = Array(repeating: 0, count: one.digits.count + other.digits.count + 1)
    for (i, a) in one.digits.enumerated() {
      for (j, b) in other.digits.enumerated() { result.digits[i + j] += a * b }
    }
    result.carry()
    return result
  }

  static func + (one: PaperNumber, other: PaperNumber) -> PaperNumber {
    var result = one
    let count = max(one.digits.count, other.digits.count) + 1
    result.digits += Array(repeating: 0, count: count - one.digits.count)
    for (i, b) in other.digits.enumerated() { result.digits[i] += b }
    result.carry()
    return result
  }

  /// The difference to a number that is not larger.
  static func - (one: PaperNumber, other: PaperNumber) -> PaperNumber {
    var result = one
    for (i, b) in other.digits.enumerated() { result.digits[i] -= b }
    for i in result.digits.indices where result.digits[i] < 0 {
      result.digits[i] += 10
      result.digits[i + 1] -= 1
    }
    result.trim()
    return result
  }

  static func < (one: PaperNumber, other: PaperNumber) -> Bool {
    guard one.digits.count == other.digits.count else {
      return one.digits.count < other.digits.count
    }
    return one.digits.reversed().lexicographicallyPrecedes(other.digits.reversed())
  }

  /// Long division: digit by digit from the first, by repeated subtraction.
  func divided(by divisor: PaperNumber) -> (quotient: Int64, remainder: PaperNumber) {
    var (quotient, remainder) = (Int64(0), PaperNumber(0))
    for digit in digits.reversed() {
      remainder.digits.insert(digit, at: 0)
      remainder.trim()
      quotient *= 10
      while !(remainder < divisor) {
        remainder = remainder - divisor
        quotient += 1
      }
    }
    return (quotient, remainder)
  }

  private mutating func carry() {
    for i in digits.indices where digits[i] > 9 {
      digits[i + 1] += digits[i] / 10
      digits[i] %= 10
    }
    trim()
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }
}

/// What apportionment means, in the words of its definition.
enum Oracle {
  /// Whole parts first, then one unit at a time to the largest fraction that has none yet.
  static func largestRemainder(_ total: Int64, _ weights: [Int64]) -> [Int64] {
    let sum = weights.map(PaperNumber.init).reduce(PaperNumber(0), +)
    let ideals = weights.map { (PaperNumber(total) * PaperNumber($0)).divided(by: sum) }
    var parts = ideals.map(\.quotient)
    var waiting = Array(weights.indices)
    while parts.reduce(0, +) < total {
      var best = waiting[0]
      for index in waiting where ideals[best].remainder < ideals[index].remainder { best = index }
      parts[best] += 1
      waiting.removeAll { $0 == best }
    }
    return parts
  }

  /// One seat at a time to the smallest (2 × seats + 1) ÷ weight.
  static func sainteLague(_ total: Int, _ weights: [Int64]) -> [Int64] {
    var parts = weights.map { _ in Int64(0) }
    for _ in 0..<total {
      let candidates = weights.indices.filter { weights[$0] > 0 }
      var best = candidates[0]
      for index in candidates
      where fraction(
        2 * parts[index] + 1, weights[index], isBelow: 2 * parts[best] + 1, weights[best])
      {
        best = index
      }
      parts[best] += 1
    }
    return parts
  }

  /// Whether every seat that was given comes before every seat that was not.
  static func isSainteLague(_ parts: [Int64], _ weights: [Int64]) -> Bool {
    let indices = weights.indices.filter { weights[$0] > 0 }
    return indices.allSatisfy { given in
      parts[given] == 0
        || indices.allSatisfy { next in
          next == given || comesBefore(given, next, parts, weights)
        }
    }
  }

  private static func comesBefore(
    _ given: Int, _ next: Int, _ parts: [Int64], _ weights: [Int64]
  ) -> Bool {
    let twice = PaperNumber(2)
    let last = (twice * PaperNumber(parts[given]) - PaperNumber(1)) * PaperNumber(weights[next])
    let first = (twice * PaperNumber(parts[next]) + PaperNumber(1)) * PaperNumber(weights[given])
    return last < first || (last == first && given < next)
  }

  private static func fraction(
    _ one: Int64, _ oneWeight: Int64, isBelow other: Int64, _ otherWeight: Int64
  ) -> Bool {
    PaperNumber(one) * PaperNumber(otherWeight) < PaperNumber(other) * PaperNumber(oneWeight)
  }
}
