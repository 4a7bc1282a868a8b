import PlanModel
import Quantities
import Reports
import Text

/// Hours beside what is planned, as tables.
enum EffortTable {
  static func ofYear(_ split: EffortSplit, in plan: Plan) -> Table {
    let year = plan.fiscalYear
    let hours = EffortHours(split, in: plan, year.firstDay, year.lastDay)
    return Table(title: plan.title, columns: columns, rows: hours.rows + [hours.total])
  }

  /// The quarters in which hours were logged.
  static func byQuarter(_ split: EffortSplit, in plan: Plan) -> Table {
    let rows = plan.fiscalYear.quarters.flatMap { quarter -> [Table.Row] in
      let hours = EffortHours(split, in: plan, quarter.firstDay, quarter.lastDay)
      guard hours.minutes > 0 else { return [] }
      let name = Cell.text("Q\(quarter.number)")
      return hours.rows.map { Table.Row([name] + $0.cells) }
    }
    return Table(title: plan.title, columns: [Column("quarter", "Quarter")] + columns, rows: rows)
  }

  private static let columns = [
    Column("layer", "Layer"), Column("hours", "Hours"), Column("share", "Share"),
    Column("plan", "Plan"), Column("points", "Points"),
  ]
}

/// The hours of a while, layer by layer.
private struct EffortHours {
  let split: EffortSplit
  let times: [Duration]
  let minutes: Int64

  init(_ split: EffortSplit, in plan: Plan, _ first: Day, _ last: Day) {
    self.split = split
    times = plan.effort.times(from: first, to: last)
    minutes = times.reduce(0) { $0 + $1.minutes }
  }

  var total: Table.Row {
    let sum = Duration(minutes: minutes) ?? .zero
    return Table.Row(
      [
        .message("in all"), .measure(sum.hours), minutes > 0 ? .share(.one) : .empty, .share(.one),
        .empty,
      ], isTotal: true)
  }

  var rows: [Table.Row] {
    zip(split.layers, times).map { layer, time in
      let share = Fraction(time.minutes, of: minutes)
      let deviation = share.flatMap { $0 - layer.share }.map(Measure.points)
      return Table.Row([
        .text(layer.name.text), .measure(time.hours), share.map(Cell.share) ?? .empty,
        .share(layer.share), deviation.map(Cell.measure) ?? .empty,
      ])
    }
  }
}

extension Measure {
  /// A part of a whole in percent points, to the hundredth.
  fileprivate static func points(_ fraction: Fraction) -> Measure {
    let doubled = Int128(fraction.numerator.magnitude) * 20_000 / Int128(fraction.denominator)
    let hundredths = (doubled + 1) / 2 * (fraction < .zero ? -1 : 1)
    return Measure(clamping: hundredths * 10_000)
  }
}
