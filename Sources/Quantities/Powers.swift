/// Ten to that power; nil when it is negative or does not fit.
func powerOfTen(_ exponent: Int) -> Int64? {
  guard exponent >= 0, exponent <= 18 else { return nil }
  return (0..<exponent).reduce(Int64(1)) { power, _ in power * 10 }
}

extension Int64 {
  /// The number times ten to that power, from -18 to 18; nil when it is not whole.
  func shifted(by power: Int) -> Int128? {
    guard let scale = powerOfTen(abs(power)) else { return self == 0 ? 0 : nil }
    if power >= 0 { return Int128(self) * Int128(scale) }
    return isMultiple(of: scale) ? Int128(self / scale) : nil
  }
}

extension String {
  /// The number that the text writes in nothing but up to eighteen ASCII digits.
  var plainNumber: Int64? {
    let digits = utf8
    guard (1...18).contains(digits.count) else { return nil }
    var number: Int64 = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int64(digit - 0x30)
    }
    return number
  }

  /// The digits with zeros before them, up to that length.
  func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: Swift.max(length - utf8.count, 0)) + self
  }
}
