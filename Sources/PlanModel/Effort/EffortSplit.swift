import Quantities

/// How the attention of the management is divided over its layers: whole percent points, 100 in all.
package struct EffortSplit: Hashable, Sendable {
  package let layers: [Layer]

  package struct Layer: Hashable, Sendable {
    package let name: Name
    /// 0 to 100.
    package let points: Int64

    package init(name: Name, points: Int64) {
      self.name = name
      self.points = points
    }

    package var share: Fraction { Fraction(points, of: 100) ?? .zero }
  }

  /// So many steps are the most of one transition.
  package static let mostSteps = 100

  package init(_ layers: [Layer]) throws(PlanError) {
    guard layers.allSatisfy({ (0...100).contains($0.points) }) else {
      throw .effort(.pointsNotWhole(nil))
    }
    let sum = layers.reduce(0) { $0 + $1.points }
    guard sum == 100 else { throw .effort(.pointsMissHundred(sum, nil)) }
    for (index, layer) in layers.enumerated() {
      guard !layers[..<index].contains(where: { $0.name == layer.name }) else {
        throw .nameRepeated(layer.name)
      }
    }
    self.layers = layers
  }

  /// Names for the parts of a ratio, in order.
  package init(_ ratio: Ratio, names: [Name]) throws(PlanError) {
    let points = try Self.points(of: ratio)
    guard points.count == names.count else {
      throw .partsAndNames(parts: points.count, names: names)
    }
    try self.init(zip(names, points).map(Layer.init))
  }

  package var names: [Name] { layers.map(\.name) }

  /// The points of each part of a ratio, which are as it is written: `4:3:3` has ten, not a hundred.
  package static func points(of ratio: Ratio) throws(PlanError) -> [Int64] {
    // Amounts of another currency are written otherwise, and then the command is to blame.
    let typed = ratio.canonical(in: .cny)
    switch ratio.kind {
    case .amounts: throw .effort(.ratioOfAmounts(typed))
    case .weights:
      let points = ratio.parts.map(\.weight)
      guard ratio.decimals == 0 else { throw .effort(.pointsNotWhole(typed)) }
      let sum = points.reduce(0, +)
      guard sum == 100 else { throw .effort(.pointsMissHundred(sum, typed)) }
      return points
    case .percents:
      let points = ratio.shares.compactMap { $0.fraction.of(100) }
      guard points.count == ratio.count, points.allSatisfy({ $0.remainder == 0 }) else {
        throw .effort(.pointsNotWhole(typed))
      }
      return points.map(\.whole)
    }
  }

  /// The way from one split to another in so many equal steps, both ends included; every row
  /// adds up to 100.
  package static func transition(
    from one: [Int64], to other: [Int64], steps: Int
  ) throws(PlanError) -> [[Int64]] {
    guard one.count == other.count else { throw .effort(.splitsDiffer(one.count, other.count)) }
    guard steps <= mostSteps else { throw .effort(.tooManySteps) }
    return (0...steps).map { step in
      let weights = zip(one, other).map { $0 * Int64(steps - step) + $1 * Int64(step) }
      return Apportionment.largestRemainder.apportion(100, by: weights)
    }
  }
}

extension Ratio.Part {
  /// Nothing for what is no weight.
  fileprivate var weight: Int64 {
    switch self {
    case .weight(let weight): weight
    case .share, .amount, .rest: 0
    }
  }
}
