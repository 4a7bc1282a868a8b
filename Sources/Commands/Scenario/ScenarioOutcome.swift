import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// What a scenario comes to: its base with its lines, as far as they apply.
struct ScenarioOutcome {
  /// The plan as it would be, without scenarios.
  private(set) var plan: Plan
  /// The lines that no longer apply, those of its base first.
  private(set) var faults: [ScenarioFault] = []

  /// Of the plan itself, where no scenario is named.
  init(of id: ScenarioID?, in plan: Plan) {
    self.plan = plan
    self.plan.scenarios = Scenarios()
    for scenario in plan.scenarios.chain(to: id) {
      for (index, line) in scenario.lines.enumerated() {
        do throws(LineError) {
          try self.plan.apply(scenarioLine: line)
        } catch {
          faults.append(ScenarioFault(scenario: scenario, line: index + 1, reason: error.message))
        }
      }
    }
  }

  /// What is to be known of its figures, which lack some lines.
  var mark: [Block] {
    faults.count > 1
      ? [
        .note(
          "\(faults.count) lines do not apply, and the figures lack them: 'scenario list' has them."
        )
      ] : faults.notes
  }
}

/// A line of a scenario that does not apply, and why.
struct ScenarioFault: Hashable {
  let scenario: Scenario
  /// From 1 on.
  let line: Int
  let reason: Message

  var error: ScenarioError { .broken(scenario.name.text, line: line, reason: reason) }

  /// How the line is told of.
  var place: Message { "line \(line) of '\(scenario.name.text)'" }
}

extension [ScenarioFault] {
  /// Some of the lines that do not apply, and how many others.
  var notes: [Block] {
    let shown = prefix(count > 3 ? 2 : 3).map { Block.note($0.error.sentence) }
    let rest = count - shown.count
    return rest == 0
      ? shown : shown + [.note("Nor do \(rest) other lines: 'scenario list' has them.")]
  }
}

extension ScenarioError {
  /// That a line no longer applies, as a sentence of its own.
  var sentence: Message {
    guard case .broken(let name, let line, let reason) = self else { return message }
    return "Line \(line) of '\(name)' no longer applies: \(reason)."
  }
}

extension Plan {
  /// Runs a line of a scenario; one that does not apply leaves the plan as it is.
  mutating func apply(scenarioLine line: String) throws(LineError) {
    var changed = self
    try Interpreter.apply(
      InnerLines(line, at: 0), spelled: .whole, to: &changed, as: .scenario, today: fixedToday)
    self = changed
  }

  /// Changes a scenario by commands, which are run on what it comes to, and keeps their lines.
  mutating func change(
    _ id: ScenarioID,
    _ run: (inout Plan) throws(LineError) -> [Interpreter.Applied]
  ) throws(LineError) -> Interpreter.Applied {
    let outcome = ScenarioOutcome(of: id, in: self)
    var changed = outcome.plan
    let applied = try run(&changed)
    let lines = applied.compactMap(\.canonical)
    let broken = try joined { () throws(PlanError) in try append(lines, to: id) }
    let blocks = applied.flatMap(\.report.blocks) + outcome.mark + broken.notes
    let opening = "\(InScenario.name) \(scenarios[id].typedName): "
    return Interpreter.Applied(
      canonical: lines.isEmpty ? nil : opening + lines.joined(separator: "; "),
      report: Report(blocks))
  }

  /// Adds lines to a scenario; those that stand on it follow.
  private mutating func append(
    _ lines: [String], to id: ScenarioID
  ) throws(PlanError) -> [ScenarioFault] {
    guard !lines.isEmpty else { return [] }
    var changed = self
    changed.scenarios.append(lines, to: id)
    let broken = try changed.followScenarios(from: self)
    self = changed
    return broken
  }
}
