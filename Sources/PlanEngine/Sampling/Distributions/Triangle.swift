/// The triangular distribution.
struct Triangle: Sendable {
  let low: Double
  let mode: Double
  let high: Double

  private var width: Double { high - low }

  func low(_ v: Double) -> Double {
    v * width <= mode - low
      ? low + (v * width * (mode - low)).squareRoot()
      : high - ((1 - v) * width * (high - mode)).squareRoot()
  }

  func high(_ v: Double) -> Double {
    v * width <= high - mode
      ? high - (v * width * (high - mode)).squareRoot()
      : low + ((1 - v) * width * (mode - low)).squareRoot()
  }

  func below(_ x: Double) -> Double {
    guard x < mode else { return 1 - above(x) }
    return x <= low ? 0 : (x - low) / width * ((x - low) / (mode - low))
  }

  func above(_ x: Double) -> Double {
    guard x >= mode else { return 1 - below(x) }
    return x >= high ? 0 : (high - x) / width * ((high - x) / (high - mode))
  }

  func density(_ x: Double) -> Double {
    guard low <= x, x <= high else { return 0 }
    return x < mode
      ? 2 * (x - low) / (width * (mode - low))
      : x > mode ? 2 * (high - x) / (width * (high - mode)) : 2 / width
  }
}
