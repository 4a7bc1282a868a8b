/// Ten to that power; nil when it is negative or does not fit.
func powerOfTen(_ exponent: Int) -> Int64? {
  guard exponent >= 0, exponent <= 18 else { return nil }
  return (0..<exponent).reduce(Int64(1)) { power, _ in power * 10 }
}
