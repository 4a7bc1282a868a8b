extension Double {
  /// The power of ten at which the digits of a number above zero begin: 100 for 250; nil for others.
  package var powerOfTen: Double? {
    guard self > 0, isFinite else { return nil }
    var (rest, power) = (self, 1.0)
    while rest >= 10 { (rest, power) = (rest / 10, power * 10) }
    while rest < 1 { (rest, power) = (rest * 10, power / 10) }
    return power
  }
}
