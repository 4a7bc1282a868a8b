import Quantities
import Text

extension Check {
  /// What is due has come as near to its goal as the playbook says.
  static let alignment = Check(.okr) { plan, day in
    plan.objectivesOutline(on: day).rows.compactMap { row in
      guard day >= row.due, let actual = row.standing.actual, let goal = row.aim.goal,
        let deviation = row.aim.measurement?.deviation(of: actual, by: plan.playbook),
        !deviation.isAligned
      else { return nil }
      return Finding(
        .breach, "R7.1", at: .aim(row.aim.id), found: deviation.size,
        wanted: "within \(plan.playbook.largestDeviation) of \(goal)",
        remedy: "Write down what will be done better with 'todo add'.")
    }
  }
}

extension Aim {
  fileprivate var goal: Measure? { measurement?.target.value }
}

extension Deviation {
  fileprivate var size: Message {
    isOver ? "\(fraction) over" : "\(Fraction.zero - fraction ?? .one) under"
  }
}
