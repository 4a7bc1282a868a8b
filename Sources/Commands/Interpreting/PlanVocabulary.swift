import CommandLanguage
import PlanModel
import Quantities
import Text

/// Resolves names over a plan.
package final class PlanVocabulary: Vocabulary {
  private let plan: Plan
  private let clock: @Sendable () -> Day

  /// The clock is asked only where a day is read.
  package init(_ plan: Plan, clock: @escaping @Sendable () -> Day) {
    self.plan = plan
    self.clock = clock
  }

  package convenience init(_ plan: Plan, today: Day) {
    self.init(plan) { today }
  }

  package var today: Day { plan.today ?? clock() }

  package var currency: Currency { plan.currency }
  package var fiscalYear: FiscalYear { plan.fiscalYear }

  package func resolve(_ path: [String], as kind: ValueKind) -> Resolution {
    guard let names = names(path, as: kind) else { return .unknown }
    switch plan.budget.resolve(names) {
    case .found(let id): return .found(id: id.number, path: plan.budget.path(of: id))
    case .ambiguous(let ids): return .ambiguous(ids.map(plan.budget.path(of:)))
    case .unknown: return .unknown
    }
  }

  package func nearest(to path: [String], as kind: ValueKind) -> String? {
    guard let names = names(path, as: kind), let meant = plan.budget.nearest(to: names) else {
      return nil
    }
    guard names.count > 1, let parent = meant.parent, parent != .total else {
      return Quoting.quoted(meant.name)
    }
    return Quoting.path(plan.budget.path(of: parent), meant.name)
  }

  /// A path as names; nil where it cannot be that of a line.
  private func names(_ path: [String], as kind: ValueKind) -> [Name]? {
    guard kind.isLine, !path.isEmpty else { return nil }
    let names = path.compactMap { try? Name($0) }
    return names.count == path.count ? names : nil
  }
}
