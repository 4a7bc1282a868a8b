import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// The lines of a scenario, numbered.
struct ScenarioLines {
  private let scenario: Scenario
  private let title: Message
  private let faults: [ScenarioFault]

  init(of scenario: Scenario, in plan: Plan, _ faults: [ScenarioFault]) {
    self.scenario = scenario
    title = "\(scenario.name) over \(plan.baseName(of: scenario))"
    self.faults = faults.filter { $0.scenario.id == scenario.id }
  }

  var block: Block {
    guard !scenario.lines.isEmpty else {
      return .note("\(title): no lines yet.")
    }
    let rows = scenario.lines.enumerated().map { index, line in
      let isBroken = faults.contains { $0.line == index + 1 }
      return Table.Row(
        [.count(index + 1), .message("\(CommandCatalog.table.typed(line))")]
          + (faults.isEmpty ? [] : [.message(isBroken ? "no longer applies" : "applies")]))
    }
    let columns = [Column("number", "No."), Column("command", "Command")]
    return .table(
      Table(
        title: title,
        columns: columns + (faults.isEmpty ? [] : [Column("state", "State")]), rows: rows))
  }
}

extension Plan {
  /// What a scenario stands on.
  func baseName(of scenario: Scenario) -> Message {
    scenario.base.map { .verbatim(scenarios[$0].name.text) } ?? "the plan"
  }
}

extension Scenario {
  /// How many lines it has, in words.
  var linesCount: Message { lines.count == 1 ? "1 line" : "\(lines.count) lines" }
}
