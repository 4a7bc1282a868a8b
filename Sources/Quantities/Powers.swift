/// Ten to that power; nil when it is negative or does not fit.
func powerOfTen(_ exponent: Int) -> Int64? {
  guard exponent >= 0, exponent <= 18 else { return nil }
  return powersOfTen[exponent]
}

private let powersOfTen = (0...18).map { exponent in
  (0..<exponent).reduce(Int64(1)) { power, _ in power * 10 }
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
  /// The number that the text writes in up to twelve ASCII digits, and `k` or `m` behind them.
  var plainNumber: Int64? {
    var number: Int64 = 0
    var place = 0
    for byte in utf8 {
      switch byte {
      case 0x30...0x39 where place < 12: number = number * 10 + Int64(byte - 0x30)
      case 0x6B where place > 0 && place == utf8.count - 1: number *= 1_000
      case 0x6D where place > 0 && place == utf8.count - 1: number *= 1_000_000
      default: return nil
      }
      place += 1
    }
    return place > 0 ? number : nil
  }

  /// The digits with zeros before them, up to that length.
  func leftPadded(to length: Int) -> String {
    String(repeating: "0", count: Swift.max(length - utf8.count, 0)) + self
  }
}
