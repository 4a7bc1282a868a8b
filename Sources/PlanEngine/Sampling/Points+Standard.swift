import PlanModel

extension Points {
  /// The trials with which a plan answers where nothing else is asked: 4,096 of its seed.
  package init(standardOf plan: Plan) {
    self.init(
      seed: plan.uncertainty.seed, sampling: .latinHypercube,
      trials: Self.least * Self.standardSize)
  }

  /// The trials of one randomization of these.
  package static let standardSize = 256
}
