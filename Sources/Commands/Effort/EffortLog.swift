import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Logs the hours that a layer of the attention got on a day.
struct EffortLog: PlanCommand {
  static let name = "effort log"
  static let summary: Message = "Logs the hours that a layer of the attention got on a day."
  static let examples = [
    Example(
      "effort log strategy 12h on 2027-03-05 note the annual plan; two days off site",
      after: ["effort split preset mature"],
      prints: """
        strategy, hours   0 → 12
        Entry 1 of the log.
        """),
    Example(
      "effort log execution 90min on 2027-03-08", after: ["effort split preset mature"],
      prints: """
        execution, hours   0 → 1.5
        Entry 1 of the log.
        """),
    Example(
      "effort log strategy 12h on 2026-03-05", after: ["effort split preset mature"],
      prints: """
        error: 2026-03-05 is outside the plan, which goes from 2027-01-01 to 2027-12-31
          effort log strategy 12h on 2026-03-05
                                     ^~~~~~~~~~
          Give a day of the plan's year.
        """),
    Example(
      "effort log strategy 12h on 2027-03-05",
      prints: """
        error: there is no layer 'strategy'
          effort log strategy 12h on 2027-03-05
                     ^~~~~~~~
          'effort show' lists them; 'effort split' names them.
        """),
  ]

  let layer: LayerName
  let time: Duration
  let day: Day
  let note: FreeText?

  init(_ arguments: inout Arguments) throws(UsageError) {
    layer = try arguments.next("layer", "the layer that the hours went into")
    time = try arguments.next("hours", "how long it was, as 12h or 90min")
    day = try arguments.labeled(.on, "the day; today if none is given") { $0.today }
    note = try arguments.labeled(.note, "what there is to say, to the end of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let before = plan.effort.total(of: layer.name)
    let entry = EffortEntry(layer: layer.name, time: time, day: day, note: note?.text)
    let number = try plan.effort.log(entry, in: plan.fiscalYear)
    return Report(
      .table(
        Table(
          columns: [
            Column("layer", "Layer"), Column("before", "Before"), Column("after", "After"),
          ],
          rows: [
            Table.Row([
              .message("\(layer.name), hours"), .measure(before.hours),
              .measure(plan.effort.total(of: layer.name).hours),
            ])
          ], layout: .changes)), .note("Entry \(number) of the log."))
  }
}

extension Duration {
  /// To the hundredth of an hour.
  var hours: Measure { Measure(clamping: (Int128(minutes) * 10 + 3) / 6 * 10_000) }
}
