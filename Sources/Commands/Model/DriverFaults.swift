import PlanModel
import Quantities
import Reports
import Text

/// Why drivers have no value: each fault once, with the drivers that rest on the one that has it.
struct DriverFaults {
  /// Drivers of which the periods are known, and not the year.
  private var withoutYear: [Typed] = []
  private var messages: [Message] = []
  private var others: [Message: [Typed]] = [:]

  mutating func note(_ error: PlanError, of driver: Name) {
    if case .driver(.noYear(driver.text)) = error {
      withoutYear.append(Typed(own: driver.text))
      return
    }
    if !messages.contains(error.message) { messages.append(error.message) }
    guard !error.isOf(driver.text) else { return }
    others[error.message, default: []].append(Typed(own: driver.text))
  }

  var notes: [Block] {
    (withoutYear.isEmpty
      ? [] : [.note("By period alone, with no value for the year yet: \(withoutYear.list).")])
      + messages.map { message in
        others[message].map { .note("\(message); on it rest \($0.list).") } ?? .note("\(message).")
      }
  }
}

extension PlanError {
  /// Whether it is the fault of a driver itself, and not of one that it rests on.
  fileprivate func isOf(_ name: String) -> Bool {
    switch cause {
    case .driver(.missing(_, let user)): user == name
    case .driver(.cycle(let members)): members.contains(name)
    default: culprit == name
    }
  }
}
