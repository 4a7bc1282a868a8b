import Quantities

extension Check {
  /// Somebody looks at every key result and KPI every few weeks until it is reached or due.
  static let checkIns = Check(.okr) { plan, day in
    let weeks = Int(plan.playbook.number("checkin.weeks").numerator)
    return plan.objectivesOutline(on: day).rows.compactMap { row in
      guard row.standing.status != .reached,
        let days = row.aim.measurement?.daysUnseen(on: min(day, row.due)),
        days > 7 * weeks
      else { return nil }
      return Finding(
        .gap, "R7.7", at: .aim(row.aim.id), found: "no check-in for \(days) days",
        wanted: "one every \(weeks) weeks",
        remedy: "Type 'okr checkin \(row.aim.id.text)' and what it has come to.")
    }
  }
}

extension Measurement {
  /// The days since the last check-in, or since the beginning where there is none.
  fileprivate func daysUnseen(on day: Day) -> Int {
    let seen = checkIns.latest(by: day)?.day ?? begin
    return max(seen, begin).distance(to: day)
  }
}
