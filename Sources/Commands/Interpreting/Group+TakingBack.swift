import PlanModel
import Quantities

extension Group {
  /// Takes back the last command that changed the plan, by running what came before it again; nil
  /// where none did but those that give the group its drivers.
  func takeBack(today: Day) throws(LineError) -> Change? {
    for count in changes.indices.reversed() where !changes[count].defines {
      let earlier = try plan(after: count, today: today)
      guard earlier != plan else { continue }
      let last = changes[count]
      changes.removeSubrange(count...)
      milestones.removeSubrange((1 + count / Self.stretch)...)
      plan = earlier
      return last
    }
    return nil
  }

  /// The plan as it was after so many changes.
  ///
  /// Milestones are set on the way, so that only the first of many lines to be taken back runs all
  /// before it again. A group without one sets none: each edit would copy what a kept plan holds.
  private func plan(after count: Int, today: Day) throws(LineError) -> Plan {
    let start = min(milestones.count - 1, count / Self.stretch)
    var plan = milestones[start]
    for index in start * Self.stretch..<count {
      for line in changes[index].lines {
        try Interpreter.apply(canonical: line, to: &plan, today: today)
      }
      if (index + 1) == milestones.count * Self.stretch { milestones.append(plan) }
    }
    return plan
  }
}
