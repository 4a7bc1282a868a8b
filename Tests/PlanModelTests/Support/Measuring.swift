import PlanModel
import Quantities
import Seeds

let year2027 = FiscalYear(year: 2027)!

func day(_ month: Int, _ day: Int) -> Day { Day(year: 2027, month: month, day: day)! }

func measure(_ text: String) -> Measure { try! Measure(reading: text) }

extension Measure {
  /// A small number with a few decimals, so that equal ones come up.
  static func random(using random: inout SeededGenerator) -> Measure {
    Measure(millionths: Int64(random.number(-400...400)) * random.pick([250_000, 1_000_000, 7]))
  }
}

extension Measurement {
  static func reaching(
    _ target: Measure, from start: Measure = .zero, kind: MeasureKind = .level,
    quarters: [Measure] = [], checkIns: [CheckIn] = []
  ) -> Measurement {
    Measurement(
      target: .reach(target, from: start), kind: kind, begin: year2027.firstDay,
      quarters: quarters, checkIns: CheckIns(checkIns))
  }

  static func within(_ low: Measure, _ high: Measure, checkIns: [CheckIn] = []) -> Measurement {
    Measurement(
      target: .within(low, high), begin: year2027.firstDay, checkIns: CheckIns(checkIns))
  }
}

extension StandingRule {
  static func on(_ day: Day) -> StandingRule {
    StandingRule(on: day, in: year2027, by: Playbook())
  }
}
