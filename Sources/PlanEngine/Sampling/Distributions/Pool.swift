/// Several distributions, each as likely as its weight says.
struct Pool: Sendable {
  private let parts: [(weight: Double, function: QuantileFunction)]

  init(_ parts: [Distribution.Part]) {
    self.parts = parts.map { ($0.weight, QuantileFunction($0.distribution)) }
  }

  func below(_ x: Double) -> Double { mean { $0.below(x) } }

  func above(_ x: Double) -> Double { mean { $0.above(x) } }

  func density(_ x: Double) -> Double { mean { $0.density(x) } }

  func low(_ v: Double, near guess: Double?) -> Double {
    let ends = parts.map { $0.function.low(v) }
    return Self.first(between: ends, near: guess) { (below($0) - v, density($0)) }
  }

  func high(_ v: Double, near guess: Double?) -> Double {
    let ends = parts.map { $0.function.high(v) }
    return Self.first(between: ends, near: guess) { (v - above($0), density($0)) }
  }

  private func mean(_ value: (QuantileFunction) -> Double) -> Double {
    parts.reduce(0) { $0 + $1.weight * value($1.function) }
  }

  /// Where a rising function reaches 0, between the ends of what the parts say of it.
  ///
  /// By some steps of Newton's, and by halves where these do not lead there, as at a jump.
  private static func first(
    between ends: [Double], near guess: Double?,
    _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    guard var low = ends.min(), var high = ends.max(), low < high, function(low).value < 0 else {
      return ends.min() ?? .nan
    }
    var place = guess ?? low
    for round in 0... {
      let middle = low / 2 + high / 2
      guard low < middle, middle < high else { break }
      if round >= 10 || !(low < place && place < high) { place = middle }
      let (value, slope) = function(place)
      if value < 0 { low = place } else { high = place }
      let step = value / slope
      if abs(step) <= 0x1p-52 * abs(place) { return place - step }
      place -= step
    }
    return high
  }
}
