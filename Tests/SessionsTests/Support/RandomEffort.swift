import PlanModel
import Quantities
import Seeds

extension Effort {
  /// A split with entries, and gaps among their numbers.
  static func random(in year: FiscalYear, using random: inout SeededGenerator) -> Effort {
    var effort = Effort()
    let one = Int64(random.number(0...100))
    let layers = [one, 100 - one, 0].enumerated().map { index, points in
      EffortSplit.Layer(name: try! Name("层 \"\(index)\""), points: points)
    }
    try! effort.setSplit(EffortSplit(layers))
    for _ in 0..<random.number(0...8) {
      let length = year.firstDay.distance(to: year.lastDay)
      let entry = EffortEntry(
        layer: random.pick(layers).name,
        time: Duration(minutes: Int64(random.number(1...random.pick([90, 20_000]))))!,
        day: year.firstDay.advanced(by: random.number(0...length))!,
        note: random.chance(50) ? "one; two # \"three\"" : nil)
      _ = try! effort.log(entry, in: year)
    }
    if effort.given > 0, random.chance(50) {
      _ = try! effort.remove(random.number(1...effort.given))
    }
    return effort
  }
}
