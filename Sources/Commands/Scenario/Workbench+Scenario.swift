import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

// While a scenario is edited at the prompt, lines change it and are answered from it.

extension Workbench {
  /// The plan that the prompt shows: the edited scenario's, where one is edited.
  var shownPlan: Plan {
    currentScenario.map { ScenarioOutcome(of: $0, in: plan).plan } ?? plan
  }

  /// The scenario that lines change, as long as it is there.
  var currentScenario: ScenarioID? {
    editedScenario.flatMap { plan.scenarios.contains($0) ? $0 : nil }
  }

  /// The name of the scenario that the prompt is in.
  package var scenarioName: String? {
    currentScenario.map { plan.scenarios[$0].name.text }
  }

  /// The same in a scenario, for lines that are answered from that.
  func looking(at id: ScenarioID) -> Workbench {
    var workbench = self
    workbench.editedScenario = id
    return workbench
  }

  mutating func edit(_ id: ScenarioID) throws(LineError) -> Report {
    guard group == nil else {
      throw LineError(
        "a scenario is edited at the prompt only",
        hint: "Write 'in \(plan.scenarios[id].typedName):' before each line.")
    }
    editedScenario = id
    return Report(
      .note("Lines change \(plan.scenarios[id].name) now, until 'scenario leave'."))
  }

  mutating func leaveScenario() throws(LineError) -> Report {
    guard let name = scenarioName else {
      throw LineError(
        "no scenario is being edited", hint: "'scenario edit' begins with one.")
    }
    editedScenario = nil
    return Report(.note("Lines change the plan again; \(name) stays as it is."))
  }

  /// Answers a command from the edited scenario, or makes it a line of that; nil for one about the
  /// session.
  mutating func answer(_ reading: Reading, in id: ScenarioID) throws(LineError) -> Report? {
    let today = today
    switch reading.command {
    case let command as any PlanCommand:
      guard reading.entry.mayStandInScenario else {
        throw Interpreter.strangeToScenario(reading.entry)
      }
      return try change { plan throws(LineError) in
        try plan.change(id) { outcome throws(LineError) in
          let report = try joined { () throws(PlanError) in try command.change(&outcome) }
          return [Interpreter.Applied(canonical: reading.canonical, report: report)]
        }
      }
    case let query as any PlanQuery:
      let outcome = ScenarioOutcome(of: id, in: plan)
      let report = try joined { () throws(PlanError) in
        try query.run(on: outcome.plan, today: today)
      }
      return Report(report.blocks + outcome.mark)
    case let query as any LineQuery:
      let outcome = ScenarioOutcome(of: id, in: plan)
      return Report(try query.run(on: outcome.plan, today: today).blocks + outcome.mark)
    case let command as any LongCommand:
      let outcome = ScenarioOutcome(of: id, in: plan)
      return Report(
        try command.run(on: outcome.plan, today: today, in: &self).blocks + outcome.mark)
    case is any SessionCommand: return nil
    default:
      throw LineError(
        "'\(reading.entry.typedName)' changes the plan, and a scenario is being edited",
        hint: "Type 'scenario leave' first.")
    }
  }
}

extension Interpreter {
  /// The plan that a command is read against: what is about scenarios is about the plan.
  func vocabulary(for entry: CommandTable.Entry) -> PlanVocabulary {
    guard workbench.currentScenario != nil else { return vocabulary }
    return entry.type is any ScenarioCommand.Type
      ? vocabulary(over: workbench.plan) : vocabulary
  }

  /// Goes back to the plan where the edited scenario was undone, removed or adopted.
  mutating func leaveLostScenario(_ listener: Listener) {
    guard let id = workbench.editedScenario, !workbench.plan.scenarios.contains(id) else { return }
    workbench.editedScenario = nil
    tell(.notice("The scenario is gone; lines change the plan again."), listener)
  }
}
