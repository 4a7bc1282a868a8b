import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Reports
import Text

/// Resolves names over a plan.
package final class PlanVocabulary: Vocabulary {
  private let holder: PlanHolder
  package let language: Language
  package let translation: Help.Translation
  private let clock: @Sendable () -> Day

  /// The clock is asked only where a day is read. Presets are called as readers of the language do.
  init(
    over holder: PlanHolder, in language: Language = .english,
    translatedBy translation: @escaping Help.Translation = { _ in nil },
    clock: @escaping @Sendable () -> Day
  ) {
    self.holder = holder
    self.language = language
    self.translation = translation
    self.clock = clock
  }

  package convenience init(_ plan: Plan, today: Day) {
    self.init(over: PlanHolder(plan)) { today }
  }

  package var today: Day { holder.plan.today ?? clock() }

  package var currency: Currency { holder.plan.currency }
  package var fiscalYear: FiscalYear { holder.plan.fiscalYear }

  package func resolve(_ path: [String], as kind: ValueKind) -> Resolution {
    if kind.isLine { return line(called: path) }
    if kind == .preset { return preset(called: path) }
    if kind.isAim { return aim(called: path.joined(separator: "."), as: kind) }
    guard kind != .staffPlace else { return resolvePlace(path) }
    if kind == .layer { return layer(called: path) }
    if kind == .initiative { return initiative(called: path) }
    if kind == .driver { return driver(called: path) }
    if kind == .data { return data(called: path) }
    return kind.isScenario ? scenario(called: path) : .unknown
  }

  private func line(called path: [String]) -> Resolution {
    guard let names = Self.names(path) else { return .unknown }
    let budget = holder.plan.budget
    return switch budget.resolve(names) {
    case .found(let id): .found(id: id.number, path: budget.path(of: id))
    case .ambiguous(let ids): .ambiguous(ids.map(budget.path(of:)))
    case .unknown: .unknown
    }
  }

  private func driver(called path: [String]) -> Resolution {
    guard let name = try? Name(path.joined(separator: ".")),
      let id = holder.plan.drivers.id(of: name)
    else { return .unknown }
    return .found(id: id.number, path: Formula.quoted(holder.plan.drivers[id].name.text))
  }

  private func data(called path: [String]) -> Resolution {
    guard let name = try? Name(path.joined(separator: ".")),
      let id = holder.plan.data.id(of: name)
    else { return .unknown }
    return .found(id: id.number, path: Formula.quoted(holder.plan.data[id].name.text))
  }

  private func scenario(called path: [String]) -> Resolution {
    guard let name = try? Name(path.joined(separator: ".")),
      let id = holder.plan.scenarios.id(of: name)
    else { return .unknown }
    return .found(id: id.number, path: holder.plan.scenarios[id].typedName)
  }

  private func resolvePlace(_ path: [String]) -> Resolution {
    guard let names = Self.names(path), let place = holder.plan.staffing.place(named: names) else {
      return .unknown
    }
    return .found(id: place.number, path: holder.plan.staffing.path(of: place))
  }

  package func nearest(to path: [String], as kind: ValueKind) -> String? {
    if kind == .driver {
      return holder.plan.drivers.names.map(\.text).nearest(to: path.joined(separator: "."))
        .map(Formula.quoted)
    }
    if kind == .data {
      return holder.plan.data.all.map(\.name.text).nearest(to: path.joined(separator: "."))
        .map(Formula.quoted)
    }
    if kind.isScenario {
      let names = holder.plan.scenarios.all.map(\.name.text)
      return names.nearest(to: path.joined(separator: ".")).map(Quoting.quoted)
    }
    if kind.isAim {
      let title = holder.plan.objectives.titles.nearest(to: path.joined(separator: "."))
      return title.map(Quoting.quoted)
    }
    guard kind != .staffPlace else {
      return Self.names(path).flatMap(holder.plan.staffing.nearest(to:))
    }
    if kind == .initiative { return nearestInitiative(to: path.joined(separator: ".")) }
    if kind == .layer {
      let names = holder.plan.effort.split?.names.map(\.text) ?? []
      return names.nearest(to: path.joined(separator: ".")).map(Quoting.quoted)
    }
    guard kind.isLine, let names = Self.names(path),
      let meant = holder.plan.budget.nearest(to: names)
    else {
      return nil
    }
    guard names.count > 1, let parent = meant.parent, parent != .total else {
      return Quoting.quoted(meant.name)
    }
    return Quoting.path(holder.plan.budget.path(of: parent), meant.name)
  }

  /// The objective, key result or KPI with that identifier or title.
  private func aim(called text: String, as kind: ValueKind) -> Resolution {
    guard case .found(let all) = holder.plan.objectives.resolve(text) else { return .removed }
    let found = all.filter { $0.isOf(kind) }
    return switch found.count {
    case 0: .unknown
    case 1: .found(id: found[0].code, path: found[0].text)
    default: .ambiguous(found.map(\.text))
    }
  }

  private func initiative(called path: [String]) -> Resolution {
    guard let name = try? Name(path.joined(separator: ".")),
      let id = holder.plan.initiatives.named(name)
    else { return .unknown }
    return .found(id: id.number, path: holder.plan.initiatives[id].name.text)
  }

  /// One that has the words in its name, or is nearest to them.
  private func nearestInitiative(to text: String) -> String? {
    let names = holder.plan.initiatives.all.map(\.name.text)
    let longer = names.first { " \($0.folded) ".contains(" \(text.folded) ") }
    return (longer ?? names.nearest(to: text)).map(Quoting.quoted)
  }

  /// The layer of attention with that name; without one, the first that there is.
  private func layer(called path: [String]) -> Resolution {
    let names = holder.plan.effort.split?.names ?? []
    let name = try? Name(path.joined(separator: "."))
    guard let place = path.isEmpty ? names.indices.first : names.firstIndex(where: { $0 == name })
    else { return .unknown }
    return .found(id: place, path: names[place].text)
  }

  private func preset(called path: [String]) -> Resolution {
    let name = path.joined(separator: ".").folded
    let presets = holder.plan.playbook.presets
    let place = presets.firstIndex { [$0.name, $0.chineseName].map(\.text.folded).contains(name) }
    guard let place, language == .chinese else { return .unknown }
    return .found(id: place, path: presets[place].chineseName.text)
  }

  /// A path as names; nil where it cannot be one.
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
