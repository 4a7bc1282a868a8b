import Quantities

extension Check {
  /// Weights that are meant as percents come to a hundred.
  static let weights = Check(.okr) { plan, _ in
    let parents = plan.objectives.subtree().map(\.id).filter { $0.kind == .objective }
    return ([nil] + parents).compactMap { parent in
      let weights = plan.objectives.children(of: parent).map { plan.objectives[$0].weight.measure }
      let sum = Measure(clamping: weights.reduce(Int128(0)) { $0 + Int128($1.millionths) })
      guard weights.count > 1, likePercents.contains(sum), sum != hundred else { return nil }
      return Finding(
        .drift, "R6.3", at: parent.map { .aim($0) } ?? .top, found: "weights of \(sum)",
        wanted: "\(hundred) in all", remedy: "Change them with 'okr edit' and 'weight'.")
    }
  }

  private static let hundred = Measure(whole: 100)

  /// Weights are relative; those that come near a hundred were meant to come to it.
  private static let likePercents = Measure(whole: 80)...Measure(whole: 120)
}
