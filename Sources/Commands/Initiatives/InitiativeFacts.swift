import PlanModel
import Quantities
import Reports
import Text

/// What was said of an initiative, each fact under its name; nil where nothing was.
struct InitiativeFacts {
  /// What pays for it.
  let money: [(name: Message, cell: Cell?)]
  let others: [(name: Message, cell: Cell?)]

  init(_ initiative: Initiative, in plan: Plan, on day: Day? = nil) {
    let paths = initiative.lines.map { Message.line(plan.budget.path(of: $0)) }
    money = [
      ("Paid from", Message.joined(paths, by: ", ").map(Cell.message)),
      ("Budget", paths.isEmpty ? nil : .money(plan.budget(of: initiative))),
    ]
    others = [
      ("Owner", initiative.owner.map { .text($0.text) }),
      ("Begin", initiative.begin.map(Cell.day)),
      ("End", initiative.end.map(Cell.day)),
      ("Reserve", Self.reserve(initiative, in: plan, on: day)),
      ("Source", initiative.source.map(Cell.text)),
      ("Value score", initiative.value.map(Cell.count)),
      ("Execution score", initiative.execution.map(Cell.count)),
    ]
  }

  /// The day, and how far it is from the one that the playbook asks for.
  private static func reserve(_ initiative: Initiative, in plan: Plan, on day: Day?) -> Cell? {
    guard let reserve = initiative.reserve ?? initiative.reserveAsked(by: plan.playbook) else {
      return nil
    }
    guard let late = initiative.daysLate(by: plan.playbook, on: day ?? reserve) else {
      return .day(reserve)
    }
    return .message(.reserve(reserve, late: late))
  }
}

extension Message {
  fileprivate static func reserve(_ day: Day, late: Int) -> Message {
    switch late {
    case ..<(-1): "\(day), \(-late) days early"
    case -1: "\(day), 1 day early"
    case 0: "\(day), on time"
    case 1: "\(day), 1 day late"
    default: "\(day), \(late) days late"
    }
  }
}
