import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Reports
import Text

/// Finds things as they were called, and calls them as they are now.
final class FollowingVocabulary: Vocabulary {
  private let old: PlanVocabulary
  private let (was, now): (Plan, Plan)
  /// The plan under the scenario as it was, whose things have kept their numbers.
  private let root: Plan
  private let renumbering: Renumbering

  /// - Parameter root: the plan under both as it was.
  init(from was: Plan, to now: Plan, root: Plan, _ renumbering: Renumbering) {
    old = PlanVocabulary(was, today: was.fixedToday)
    (self.was, self.now) = (was, now)
    self.root = root
    self.renumbering = renumbering
  }

  var language: Language { old.language }
  var currency: Currency { old.currency }
  var fiscalYear: FiscalYear { old.fiscalYear }
  var today: Day { old.today }

  func nearest(to path: [String], as kind: ValueKind) -> String? {
    old.nearest(to: path, as: kind)
  }

  /// What is gone keeps its name, so that the line says what it lacks.
  func resolve(_ path: [String], as kind: ValueKind) -> Resolution {
    let resolution = old.resolve(path, as: kind)
    guard case .found(let number, _) = resolution else { return resolution }
    return found(number, as: kind) ?? resolution
  }

  private func found(_ number: Int, as kind: ValueKind) -> Resolution? {
    if kind.isLine {
      return line(LineID(number)).map { .found(id: $0.number, path: now.budget.path(of: $0)) }
    }
    if kind.isAim {
      return AimID(code: number).flatMap(aim).map { .found(id: $0.code, path: $0.text) }
    }
    if kind == .initiative {
      return initiative(InitiativeID(number)).map {
        .found(id: $0.number, path: now.initiatives[$0].name.text)
      }
    }
    if kind == .data {
      return data(DataID(number)).map {
        .found(id: $0.number, path: Formula.quoted(now.data[$0].name.text))
      }
    }
    guard kind == .driver else { return nil }
    return driver(DriverID(number)).map { id in
      .found(id: id.number, path: Formula.quoted(now.drivers[id].name.text))
    }
  }

  private func line(_ id: LineID) -> LineID? {
    let id = renumbering[id] ?? (root.budget.contains(id) || isSame(id) ? id : nil)
    return id.flatMap { now.budget.contains($0) ? $0 : nil }
  }

  private func aim(_ id: AimID) -> AimID? {
    let id = renumbering[id] ?? (root.objectives.contains(id) || isSame(id) ? id : nil)
    return id.flatMap { now.objectives.contains($0) ? $0 : nil }
  }

  private func driver(_ id: DriverID) -> DriverID? {
    let id = renumbering[id] ?? (root.drivers.contains(id) || isSame(id) ? id : nil)
    return id.flatMap { now.drivers.contains($0) ? $0 : nil }
  }

  private func initiative(_ id: InitiativeID) -> InitiativeID? {
    let id = renumbering[id] ?? (root.initiatives.contains(id) || isSame(id) ? id : nil)
    return id.flatMap { now.initiatives.contains($0) ? $0 : nil }
  }

  private func data(_ id: DataID) -> DataID? {
    let id = renumbering[id] ?? (root.data.contains(id) || isSame(id) ? id : nil)
    return id.flatMap { now.data.contains($0) ? $0 : nil }
  }

  private func isSame(_ id: LineID) -> Bool {
    now.budget.contains(id) && now.budget[id].name == was.budget[id].name
  }

  private func isSame(_ id: AimID) -> Bool {
    now.objectives.contains(id) && now.objectives[id].title == was.objectives[id].title
  }

  private func isSame(_ id: DriverID) -> Bool {
    now.drivers.contains(id) && now.drivers[id].name == was.drivers[id].name
  }

  private func isSame(_ id: InitiativeID) -> Bool {
    now.initiatives.contains(id) && now.initiatives[id].name == was.initiatives[id].name
  }

  private func isSame(_ id: DataID) -> Bool {
    now.data.contains(id) && now.data[id].name == was.data[id].name
  }

  /// What a part of a split is called now, if there was one of that name.
  func name(of part: Name, in parent: LineID?) -> Name {
    let isTotal = parent.map { $0 == .total } ?? true
    let above = isTotal ? [] : parent.map { was.budget.names(of: $0) } ?? []
    guard case .found(let old) = was.budget.resolve([Budget.totalName] + above + [part]),
      let id = line(old)
    else { return part }
    return now.budget[id].name
  }

  /// A name under which a line has made something where it was, while it is that of something else
  /// now, which was there under another name.
  ///
  /// - Parameters:
  ///   - plan: what was, with the line.
  ///   - other: what the line has made now.
  ///   - back: finds things the other way.
  func nameTaken(
    by made: MadeThings, in plan: Plan, besides other: MadeThings, _ back: FollowingVocabulary
  ) -> Name? {
    let drivers = made.drivers.keys.filter { name in
      other.drivers[name] == nil && now.drivers.id(of: name).flatMap(back.driver) != nil
    }
    let lines = made.lines.filter { name, id in
      other.lines[name] == nil
        && plan.budget[id].parent.flatMap(line).flatMap { now.budget.child(name, of: $0) }
          .flatMap(back.line) != nil
    }
    return (drivers + lines.keys).min { $0.text < $1.text }
  }
}
