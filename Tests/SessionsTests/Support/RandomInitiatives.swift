import PlanModel
import Quantities
import Seeds

extension Initiatives {
  /// Initiatives that have something of everything that a snapshot keeps, and gaps among their
  /// numbers.
  static func random(
    in year: FiscalYear, of budget: Budget, using random: inout SeededGenerator
  ) -> Initiatives {
    var initiatives = Initiatives()
    var generator = random
    for _ in 0..<random.number(1...8) {
      _ = try? initiatives.add(.random(using: &random), in: year) { initiative in
        initiative.decorate(in: year, of: budget, using: &generator)
      }
    }
    for initiative in initiatives.all {
      for quarter in 1...4 where random.chance(30) {
        initiatives.score(
          Contribution(
            quarter: quarter, score: random.number(1...10),
            note: random.chance(50) ? "one; two # \"three\"" : nil), of: initiative.id)
      }
      if random.chance(20) { initiatives.note("tab\t, line\n, 三", on: initiative.id) }
      if random.chance(20) { initiatives.remove(initiative.id) }
    }
    return initiatives
  }
}

extension Initiative {
  fileprivate mutating func decorate(
    in year: FiscalYear, of budget: Budget, using random: inout SeededGenerator
  ) {
    let length = year.firstDay.distance(to: year.lastDay)
    let days = (0..<2).map { _ in year.firstDay.advanced(by: random.number(0...length))! }.sorted()
    if random.chance(50) { owner = .random(using: &random) }
    lines = budget.subtree(of: .total).filter { _ in random.chance(20) }
    if random.chance(70) { begin = days[0] }
    if random.chance(50) { end = days[1] }
    if random.chance(50) { reserve = days[0].advanced(by: -random.number(0...300)) }
    if random.chance(50) { source = "trade shows; \"all\"" }
    if random.chance(50) { value = random.number(1...10) }
    if random.chance(50) { execution = random.number(1...10) }
  }
}
