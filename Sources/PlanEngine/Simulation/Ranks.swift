/// The places of numbers among each other; equal ones share the middle of theirs.
struct Ranks: Sendable {
  /// Around the middle one.
  private let places: [Double]

  /// - Parameter values: nil where one of them is no number.
  init?(_ values: [Double]) {
    guard values.allSatisfy(\.isFinite) else { return nil }
    let order = values.indices.sorted { values[$0] < values[$1] }
    var places = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for index in order[start..<end] { places[index] = Double(start + end - order.count) / 2 }
      start = end
    }
    self.places = places
  }

  /// Spearman's rank correlation; no number where all on one side are equal.
  func correlation(with other: Ranks) -> Double {
    let product = zip(places, other.places).reduce(0) { $0 + $1.0 * $1.1 }
    return product / (squares * other.squares).squareRoot()
  }

  private var squares: Double { places.reduce(0) { $0 + $1 * $1 } }
}
