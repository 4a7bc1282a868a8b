import PlanModel
import Quantities

/// The numbers that things have now which lines of a scenario have made.
///
/// What the base has made meanwhile may have taken the numbers that they had.
struct Renumbering {
  private var lines: [LineID: LineID] = [:]
  private var aims: [AimID: AimID] = [:]
  private var drivers: [DriverID: DriverID] = [:]
  /// By the command that names things of the kind.
  private var numbers: [String: [Int: Int]] = [:]

  private static let numbering: [any NumberingCommand.Type] = [
    TodoDone.self, WatchRemove.self, EffortRemove.self,
  ]

  subscript(id: LineID) -> LineID? { lines[id] }
  subscript(id: AimID) -> AimID? { aims[id] }
  subscript(id: DriverID) -> DriverID? { drivers[id] }

  /// The number that a command is to name, where that is another one now.
  func number(in command: any NumberingCommand) -> Int? {
    numbers[type(of: command).name]?[command.number.value]
  }

  /// Pairs by their names what a line has made on one plan and on another.
  mutating func note(from old: Plan, to oldAfter: Plan, as new: Plan, to newAfter: Plan) {
    let (was, now) = (oldAfter.made(since: old), newAfter.made(since: new))
    lines.merge(was.lines.paired(with: now.lines)) { $1 }
    aims.merge(was.aims.paired(with: now.aims)) { $1 }
    drivers.merge(was.drivers.paired(with: now.drivers)) { $1 }
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
private struct Made {
  let lines: [Name: LineID]
  let aims: [AimTitle: AimID]
  let drivers: [Name: DriverID]

  struct AimTitle: Hashable {
    let kind: AimKind
    let title: Name
  }
}

extension Plan {
  fileprivate func made(since old: Plan) -> Made {
    let lines = (old.budget.nextNumber..<max(old.budget.nextNumber, budget.nextNumber))
      .map { LineID($0) }.filter(budget.contains).map { (budget[$0].name, $0) }
    let aims = AimKind.allCases.flatMap { kind in
      let first = old.objectives.given[kind] + 1
      return (first..<max(first, objectives.given[kind] + 1)).map { AimID(kind, $0) }
    }.filter(objectives.contains)
    let drivers = (old.drivers.nextNumber..<max(old.drivers.nextNumber, drivers.nextNumber))
      .map(DriverID.init).filter(drivers.contains).map { (self.drivers[$0].name, $0) }
    return Made(
      lines: Dictionary(lines) { $1 },
      aims: Dictionary(
        aims.map { (Made.AimTitle(kind: $0.kind, title: objectives[$0].title), $0) }
      ) { $1 },
      drivers: Dictionary(drivers) { $1 })
  }
}

extension Dictionary where Value: Hashable {
  /// The values of one beside those of the other under the same keys.
  fileprivate func paired(with other: [Key: Value]) -> [Value: Value] {
    [Value: Value](
      compactMap { key, value in other[key].map { (value, $0) } }
    ) { $1 }
  }
}
