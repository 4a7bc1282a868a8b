import PlanModel
import Quantities

/// The numbers that things have now which lines of a scenario have made.
///
/// What the base has made meanwhile may have taken the numbers that they had.
struct Renumbering {
  private var lines: [LineID: LineID] = [:]
  private var aims: [AimID: AimID] = [:]
  private var drivers: [DriverID: DriverID] = [:]
  private var initiatives: [InitiativeID: InitiativeID] = [:]
  private var data: [DataID: DataID] = [:]
  /// By the command that names things of the kind.
  private var numbers: [String: [Int: Int]] = [:]

  private static let numbering: [any NumberingCommand.Type] = [
    TodoDone.self, WatchRemove.self, EffortRemove.self,
  ]

  subscript(id: LineID) -> LineID? { lines[id] }
  subscript(id: AimID) -> AimID? { aims[id] }
  subscript(id: DriverID) -> DriverID? { drivers[id] }
  subscript(id: InitiativeID) -> InitiativeID? { initiatives[id] }
  subscript(id: DataID) -> DataID? { data[id] }

  /// The number that a command is to name, where that is another one now.
  func number(in command: any NumberingCommand) -> Int? {
    numbers[type(of: command).name]?[command.number.value]
  }

  /// The numbers that things had, by those that they have.
  var reversed: Renumbering {
    var reversed = Renumbering()
    reversed.lines = lines.reversed
    reversed.aims = aims.reversed
    reversed.drivers = drivers.reversed
    reversed.initiatives = initiatives.reversed
    reversed.data = data.reversed
    reversed.numbers = numbers.mapValues(\.reversed)
    return reversed
  }

  /// Pairs by their names what a line has made on one plan and on another.
  mutating func note(_ was: MadeThings, as now: MadeThings) {
    lines.merge(was.lines.paired(with: now.lines)) { $1 }
    aims.merge(was.aims.paired(with: now.aims)) { $1 }
    drivers.merge(was.drivers.paired(with: now.drivers)) { $1 }
    initiatives.merge(was.initiatives.paired(with: now.initiatives)) { $1 }
    data.merge(was.data.paired(with: now.data)) { $1 }
  }

  /// Pairs by their order what commands name by numbers alone.
  mutating func noteNumbers(from old: Plan, to oldAfter: Plan, as new: Plan) {
    for kind in Self.numbering {
      let was =
        kind.nextNumber(in: old)..<max(kind.nextNumber(in: old), kind.nextNumber(in: oldAfter))
      for (number, place) in zip(was, kind.nextNumber(in: new)...) {
        numbers[kind.name, default: [:]][number] = place
      }
    }
  }
}

/// Things that a line has made, by what they are called.
struct MadeThings {
  let lines: [Name: LineID]
  let aims: [AimTitle: AimID]
  let drivers: [Name: DriverID]
  let initiatives: [Name: InitiativeID]
  let data: [Name: DataID]

  struct AimTitle: Hashable {
    let kind: AimKind
    let title: Name
  }

  init(from old: Plan, to new: Plan) {
    lines = Self.named(
      old.budget.nextNumber, new.budget.nextNumber, LineID.init, new.budget.contains
    ) { new.budget[$0].name }
    drivers = Self.named(
      old.drivers.nextNumber, new.drivers.nextNumber, DriverID.init, new.drivers.contains
    ) { new.drivers[$0].name }
    initiatives = Self.named(
      old.initiatives.given + 1, new.initiatives.given + 1, InitiativeID.init,
      new.initiatives.contains
    ) { new.initiatives[$0].name }
    data = Self.named(
      old.data.nextNumber, new.data.nextNumber, DataID.init, new.data.contains
    ) { new.data[$0].name }
    aims = AimKind.allCases.reduce(into: [:]) { aims, kind in
      let made = Self.named(
        old.objectives.given[kind] + 1, new.objectives.given[kind] + 1,
        { AimID(kind, $0) }, new.objectives.contains
      ) { AimTitle(kind: kind, title: new.objectives[$0].title) }
      aims.merge(made) { $1 }
    }
  }

  /// The things with the numbers from one up to another that are there, by their names.
  private static func named<ID, Key: Hashable>(
    _ first: Int, _ end: Int, _ id: (Int) -> ID, _ isThere: (ID) -> Bool, _ name: (ID) -> Key
  ) -> [Key: ID] {
    let ids = (first..<max(first, end)).map(id).filter(isThere)
    return Dictionary(ids.map { (name($0), $0) }) { $1 }
  }
}

extension Dictionary where Value: Hashable {
  /// The values of one beside those of the other under the same keys.
  fileprivate func paired(with other: [Key: Value]) -> [Value: Value] {
    [Value: Value](
      compactMap { key, value in other[key].map { (value, $0) } }
    ) { $1 }
  }

  /// The keys by their values.
  fileprivate var reversed: [Value: Key] { [Value: Key](map { ($1, $0) }) { $1 } }
}
