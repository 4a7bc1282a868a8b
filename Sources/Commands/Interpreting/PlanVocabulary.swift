import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Reports
import Text

/// Resolves names over a plan.
package final class PlanVocabulary: Vocabulary {
  private let plan: Plan
  package let language: Language
  private let clock: @Sendable () -> Day

  /// The clock is asked only where a day is read. Presets are called as readers of the language do.
  package init(
    _ plan: Plan, in language: Language = .english, clock: @escaping @Sendable () -> Day
  ) {
    self.plan = plan
    self.language = language
    self.clock = clock
  }

  package convenience init(_ plan: Plan, today: Day) {
    self.init(plan) { today }
  }

  package var today: Day { plan.today ?? clock() }

  package var currency: Currency { plan.currency }
  package var fiscalYear: FiscalYear { plan.fiscalYear }

  package func resolve(_ path: [String], as kind: ValueKind) -> Resolution {
    if kind == .preset { return preset(called: path) }
    if kind.isAim { return aim(called: path.joined(separator: "."), as: kind) }
    guard kind != .staffPlace else { return resolvePlace(path) }
    if kind == .layer { return layer(called: path) }
    if kind == .initiative { return initiative(called: path) }
    if kind == .driver { return driver(called: path) }
    if kind.isScenario { return scenario(called: path) }
    guard let names = names(path, as: kind) else { return .unknown }
    switch plan.budget.resolve(names) {
    case .found(let id): return .found(id: id.number, path: plan.budget.path(of: id))
    case .ambiguous(let ids): return .ambiguous(ids.map(plan.budget.path(of:)))
    case .unknown: return .unknown
    }
  }

  private func driver(called path: [String]) -> Resolution {
    guard let name = try? Name(path.joined(separator: ".")), let id = plan.drivers.id(of: name)
    else { return .unknown }
    return .found(id: id.number, path: Formula.quoted(plan.drivers[id].name.text))
  }

  private func scenario(called path: [String]) -> Resolution {
    guard let name = try? Name(path.joined(separator: ".")), let id = plan.scenarios.id(of: name)
    else { return .unknown }
    return .found(id: id.number, path: plan.scenarios[id].typedName)
  }

  private func resolvePlace(_ path: [String]) -> Resolution {
    guard let names = Self.names(path), let place = plan.staffing.place(named: names) else {
      return .unknown
    }
    return .found(id: place.number, path: plan.staffing.path(of: place))
  }

  package func nearest(to path: [String], as kind: ValueKind) -> String? {
    if kind == .driver {
      return plan.drivers.names.map(\.text).nearest(to: path.joined(separator: "."))
        .map(Formula.quoted)
    }
    if kind.isScenario {
      let names = plan.scenarios.all.map(\.name.text)
      return names.nearest(to: path.joined(separator: ".")).map(Quoting.quoted)
    }
    if kind.isAim {
      let title = plan.objectives.titles.nearest(to: path.joined(separator: "."))
      return title.map(Quoting.quoted)
    }
    guard kind != .staffPlace else {
      return Self.names(path).flatMap(plan.staffing.nearest(to:))
    }
    if kind == .initiative { return nearestInitiative(to: path.joined(separator: ".")) }
    if kind == .layer {
      let names = plan.effort.split?.names.map(\.text) ?? []
      return names.nearest(to: path.joined(separator: ".")).map(Quoting.quoted)
    }
    guard let names = names(path, as: kind), let meant = plan.budget.nearest(to: names) else {
      return nil
    }
    guard names.count > 1, let parent = meant.parent, parent != .total else {
      return Quoting.quoted(meant.name)
    }
    return Quoting.path(plan.budget.path(of: parent), meant.name)
  }

  /// The objective, key result or KPI with that identifier or title.
  private func aim(called text: String, as kind: ValueKind) -> Resolution {
    guard case .found(let all) = plan.objectives.resolve(text) else { return .removed }
    let found = all.filter { $0.isOf(kind) }
    return switch found.count {
    case 0: .unknown
    case 1: .found(id: found[0].code, path: found[0].text)
    default: .ambiguous(found.map(\.text))
    }
  }

  private func initiative(called path: [String]) -> Resolution {
    guard let name = try? Name(path.joined(separator: ".")),
      let id = plan.initiatives.named(name)
    else { return .unknown }
    return .found(id: id.number, path: plan.initiatives[id].name.text)
  }

  /// One that has the words in its name, or is nearest to them.
  private func nearestInitiative(to text: String) -> String? {
    let names = plan.initiatives.all.map(\.name.text)
    let longer = names.first { " \($0.folded) ".contains(" \(text.folded) ") }
    return (longer ?? names.nearest(to: text)).map(Quoting.quoted)
  }

  /// The layer of attention with that name; without one, the first that there is.
  private func layer(called path: [String]) -> Resolution {
    let names = plan.effort.split?.names ?? []
    let name = try? Name(path.joined(separator: "."))
    guard let place = path.isEmpty ? names.indices.first : names.firstIndex(where: { $0 == name })
    else { return .unknown }
    return .found(id: place, path: names[place].text)
  }

  private func preset(called path: [String]) -> Resolution {
    let name = path.joined(separator: ".").folded
    let presets = plan.playbook.presets
    let place = presets.firstIndex { [$0.name, $0.chineseName].map(\.text.folded).contains(name) }
    guard let place, language == .chinese else { return .unknown }
    return .found(id: place, path: presets[place].chineseName.text)
  }

  /// A path as names; nil where it cannot be that of a line.
  private func names(_ path: [String], as kind: ValueKind) -> [Name]? {
    kind.isLine ? Self.names(path) : nil
  }

  private static func names(_ path: [String]) -> [Name]? {
    guard !path.isEmpty else { return nil }
    let names = path.compactMap { try? Name($0) }
    return names.count == path.count ? names : nil
  }
}

extension AimID {
  /// Whether a parameter of a kind takes such an aim.
  func isOf(_ kind: ValueKind) -> Bool {
    guard kind != .aim else { return true }
    return (self.kind == .objective) == (kind == .objective)
  }
}
