import PlanModel
import Quantities
import Text

/// The sentences below the table of people.
enum StaffNotes {
  /// What was set by hand, what people cost, who joins, who is left with nobody, what was noted.
  static func all(on staffing: Staffing) -> [Message] {
    set(in: staffing) + costs(in: staffing) + hires(in: staffing) + empty(in: staffing)
      + notes(in: staffing)
  }

  private static func set(in staffing: Staffing) -> [Message] {
    let set = inOrder(staffing.pins).map { place, people -> Message in
      "\(staffing.path(of: place)) \(Int(people))"
    }
    return Message.joined(set, by: ", ").map { ["Set: \($0)."] } ?? []
  }

  private static func costs(in staffing: Staffing) -> [Message] {
    let costs = inOrder(staffing.costs).map { place, cost -> Message in
      let name: Message =
        place == StaffPlace() ? "everyone" : .verbatim(staffing.path(of: place))
      switch cost.per {
      case .month: return "\(name) \(cost.amount) per month"
      case .year: return "\(name) \(cost.amount) per year"
      }
    }
    return Message.joined(costs, by: ", ").map { ["Cost of one person: \($0)."] } ?? []
  }

  private static func hires(in staffing: Staffing) -> [Message] {
    let hires = staffing.hires.map { hire -> Message in
      let path = staffing.path(of: hire.place)
      return switch hire.count {
      case .more(let people): "\(path) \(Int(people)) more in Q\(hire.quarter)"
      case .upTo(let people): "\(path) to \(Int(people)) in Q\(hire.quarter)"
      }
    }
    guard let joining = Message.joined(hires, by: ", ") else { return [] }
    let people = Int(staffing.year.people(at: StaffPlace(), in: 4))
    let total = Typed(formula: "staff.total")
    return [
      "Joining: \(joining).", "\(people) at the year's end, as '\(total)' says in a formula.",
    ]
  }

  private static func empty(in staffing: Staffing) -> [Message] {
    zip(staffing.functions?.names ?? [], staffing.table.functionTotals)
      .filter { $0.1 == 0 }.map { name, _ -> Message in "\(name) has nobody." }
  }

  private static func notes(in staffing: Staffing) -> [Message] {
    inOrder(staffing.notes).flatMap { place, notes in
      notes.map { "\(staffing.path(of: place)): \($0)" }
    }
  }

  private static func inOrder<Value>(
    _ values: [StaffPlace: Value]
  ) -> [(place: StaffPlace, value: Value)] {
    values.sorted { $0.key.number < $1.key.number }.map { ($0.key, $0.value) }
  }
}
