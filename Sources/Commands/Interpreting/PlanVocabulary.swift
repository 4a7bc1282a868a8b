import CommandLanguage
import PlanModel
import Quantities
import Text

/// Resolves and completes names over a plan.
package struct PlanVocabulary: Vocabulary {
  private let plan: Plan
  private let clock: @Sendable () -> Day

  /// The clock is asked only where a day is read.
  package init(_ plan: Plan, clock: @escaping @Sendable () -> Day) {
    self.plan = plan
    self.clock = clock
  }

  package init(_ plan: Plan, today: Day) {
    self.init(plan) { today }
  }

  package var today: Day { plan.today ?? clock() }

  package var currency: Currency { plan.currency }
  package var fiscalYear: FiscalYear { plan.fiscalYear }

  package func resolve(_ path: [String], as kind: ValueKind) -> Resolution {
    switch kind {
    case .line, .lines, .newLine: line(path)
    case .amount, .part, .allocation, .ratio, .percent, .name, .names, .phrase, .text, .count,
      .day, .period, .returnRate, .column, .filter, .currency, .preset, .playbookValue, .value,
      .session, .checkpoint, .file, .topic, .choice:
      .unknown(nearest: nil)
    }
  }

  private func line(_ path: [String]) -> Resolution {
    let names = path.compactMap { try? Name($0) }
    guard names.count == path.count, !names.isEmpty else { return .unknown(nearest: nil) }
    switch plan.budget.resolve(names) {
    case .found(let id):
      return .found(id: id.number, path: plan.budget.path(of: id))
    case .ambiguous(let ids):
      return .ambiguous(ids.map(plan.budget.path(of:)))
    case .unknown(let name, let parent, let nearest):
      let meant = begun(by: name, under: parent) ?? nearest
      return .unknown(nearest: meant.map { typed($0, under: names.count > 1 ? parent : nil) })
    }
  }

  /// How a name is typed, with the path of its parent where one was.
  private func typed(_ name: String, under parent: LineID?) -> String {
    guard let parent, parent != .total else { return Quoting.quoted(name) }
    return Quoting.path(plan.budget.path(of: parent), name)
  }

  /// A longer name that begins with an unknown one, which was typed without its quotes.
  private func begun(by name: Name, under parent: LineID?) -> String? {
    let names = parent.map { plan.budget.children(of: $0).map(\.name) } ?? plan.budget.lineNames
    return names.map(\.text).sorted().first { $0.folded.hasPrefix(name.folded + " ") }
  }

  package func candidates(of kind: ValueKind) -> [Candidate] {
    switch kind {
    case .line, .lines, .newLine:
      plan.budget.outline().rows.map { row in
        Candidate(plan.budget.path(of: row.line.id), about: "\(row.amount)")
      }
    case .preset:
      plan.playbook.presets.map { Candidate(Quoting.quoted($0.name.text), about: $0.about) }
    case .playbookValue:
      plan.playbook.entries.map { Candidate($0.key, about: $0.about) }
    case .column, .filter:
      BudgetColumn.allCases.map { Candidate($0.rawValue) }
    case .amount, .part, .allocation, .ratio, .percent, .name, .names, .phrase, .text, .count,
      .day, .period, .returnRate, .currency, .value, .session, .checkpoint, .file, .topic, .choice:
      []
    }
  }
}
