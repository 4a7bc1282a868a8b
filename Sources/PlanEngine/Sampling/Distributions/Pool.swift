/// Several distributions, each as likely as its weight says.
struct Pool: Sendable {
  private let parts: [(weight: Double, function: QuantileFunction)]

  init(_ parts: [Distribution.Part]) {
    self.parts = parts.map { ($0.weight, QuantileFunction($0.distribution)) }
  }

  func below(_ x: Double) -> Double { mean { $0.below(x) } }

  func above(_ x: Double) -> Double { mean { $0.above(x) } }

  func density(_ x: Double) -> Double { mean { $0.density(x) } }

  func low(_ v: Double) -> Double {
    let ends = parts.map { $0.function.low(v) }
    return Self.first(between: ends) { below($0) >= v }
  }

  func high(_ v: Double) -> Double {
    let ends = parts.map { $0.function.high(v) }
    return Self.first(between: ends) { above($0) <= v }
  }

  private func mean(_ value: (QuantileFunction) -> Double) -> Double {
    parts.reduce(0) { $0 + $1.weight * value($1.function) }
  }

  /// The first number for which something holds, between the ends of what the parts say of it.
  private static func first(between ends: [Double], where holds: (Double) -> Bool) -> Double {
    guard var low = ends.min(), var high = ends.max(), low < high, !holds(low) else {
      return ends.min() ?? .nan
    }
    while true {
      let middle = low / 2 + high / 2
      guard low < middle, middle < high else { return high }
      if holds(middle) { high = middle } else { low = middle }
    }
  }
}
