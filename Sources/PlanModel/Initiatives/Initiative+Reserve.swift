import Quantities

extension Initiative {
  /// The day by which the playbook asks for what it needs; nil where it has no first day.
  package func reserveAsked(by playbook: Playbook) -> Day? {
    begin?.advanced(byMonths: -Int(playbook.number("pool.reserve").numerator))
  }

  /// How many days late what it needs is reserved, less than nothing for early; nil where it has no
  /// first day.
  ///
  /// Where no day was said, it is as late as a day on which it is asked, until it begins.
  package func daysLate(by playbook: Playbook, on day: Day) -> Int? {
    guard let begin, let asked = reserveAsked(by: playbook) else { return nil }
    if let reserve { return asked.distance(to: reserve) }
    return day <= begin ? max(0, asked.distance(to: day)) : 0
  }
}

extension Plan {
  /// What the lines of an initiative come to; one inside another of them is paid by that.
  package func budget(of initiative: Initiative) -> Money {
    let lines = Set(initiative.lines)
    return initiative.lines.reduce(.zero) { sum, line in
      budget.ancestors(of: line).contains(where: lines.contains)
        ? sum : sum + budget.amount(of: line)
    }
  }
}
