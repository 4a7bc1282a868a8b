import CommandLanguage
import PlanModel
import Reports
import Text

/// The plan and the scenarios that are tried together.
struct SimulatedPlans {
  let all: [(name: SideName, plan: Plan)]
  /// What lines of the scenarios do not apply.
  let notes: [Block]
  /// Whether they were chosen, so that what is shown of one alone says which it is.
  private let areChosen: Bool

  /// - Parameters:
  ///   - bases: nil where none are named: the scenario that is looked at, else the plan.
  ///   - plan: what that scenario comes to, where one is looked at.
  init(_ bases: [ScenarioBase]?, in plan: Plan, at workbench: Workbench) throws(LineError) {
    guard let scenario = workbench.scenarioName else {
      self.init(bases, in: plan)
      return
    }
    guard bases == nil else {
      throw LineError(
        "inside a scenario there is no other plan",
        hint: "Leave 'in' out, or type the line outside of the scenario.",
        culprit: Label.in.rawValue)
    }
    self.init(all: [(SideName(scenario: scenario), plan)], notes: [], areChosen: true)
  }

  private init(_ bases: [ScenarioBase]?, in plan: Plan) {
    let ids = bases?.map(\.id) ?? [nil]
    let outcomes = ids.map { id in
      (id: id, outcome: ScenarioOutcome(of: id, in: plan))
    }
    self.init(
      all: outcomes.map { id, outcome in
        (SideName(scenario: id.map { plan.scenarios[$0].name.text }), outcome.plan)
      },
      notes: outcomes.flatMap { $0.outcome.faults.notes }, areChosen: bases != nil)
  }

  private init(all: [(name: SideName, plan: Plan)], notes: [Block], areChosen: Bool) {
    self.all = all
    self.notes = notes
    self.areChosen = areChosen
  }

  var plans: [Plan] { all.map(\.plan) }

  /// What is shown of a figure of the first plan.
  func title(of figure: Message) -> Message {
    areChosen ? "\(figure), in \(all[0].name.message)" : figure
  }
}
