import PlanModel
import Reports
import Text

/// The plan and the scenarios that are tried together.
struct SimulatedPlans {
  let all: [(name: Message, plan: Plan)]
  /// What lines of the scenarios do not apply.
  let notes: [Block]

  /// - Parameter bases: the plan alone where there are none.
  init(_ bases: ScenarioBases?, in plan: Plan) {
    self.init(bases?.bases.map(\.id) ?? [nil], in: plan)
  }

  /// - Parameter ids: nil for the plan itself.
  init(_ ids: [ScenarioID?], in plan: Plan) {
    let outcomes = ids.map { id in
      (id: id, outcome: ScenarioOutcome(of: id, in: plan))
    }
    all = outcomes.map { id, outcome in
      (id.map { .verbatim(plan.scenarios[$0].name.text) } ?? "the plan", outcome.plan)
    }
    notes = outcomes.flatMap { $0.outcome.faults.notes }
  }

  var plans: [Plan] { all.map(\.plan) }
}
