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
  var translation: Help.Translation { old.translation }
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
    followed(
      id, renumbering[id], isIn: { $0.budget.contains($1) }, called: { $0.budget[$1].name })
  }

  private func aim(_ id: AimID) -> AimID? {
    followed(
      id, renumbering[id], isIn: { $0.objectives.contains($1) },
      called: { $0.objectives[$1].title })
  }

  private func driver(_ id: DriverID) -> DriverID? {
    followed(
      id, renumbering[id], isIn: { $0.drivers.contains($1) }, called: { $0.drivers[$1].name })
  }

  private func initiative(_ id: InitiativeID) -> InitiativeID? {
    followed(
      id, renumbering[id], isIn: { $0.initiatives.contains($1) },
      called: { $0.initiatives[$1].name })
  }

  private func data(_ id: DataID) -> DataID? {
    followed(id, renumbering[id], isIn: { $0.data.contains($1) }, called: { $0.data[$1].name })
  }

  /// What a thing is now: another number, or its own where the root had it, or where it is called the
  /// same; nil for one that is gone.
  private func followed<ID, Called: Equatable>(
    _ id: ID, _ renumbered: ID?, isIn: (Plan, ID) -> Bool, called: (Plan, ID) -> Called
  ) -> ID? {
    let isKept =
      renumbered == nil
      && (isIn(root, id) || isIn(now, id) && called(now, id) == called(was, id))
    guard let id = renumbered ?? (isKept ? id : nil), isIn(now, id) else { return nil }
    return id
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
