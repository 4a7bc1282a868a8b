import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Says what a key result or a KPI has come to on a day.
struct OkrCheckin: PlanCommand {
  static let name = "okr checkin"
  static let summary: Message = "Says what a key result or a KPI has come to on a day."
  static let examples = [
    Example(
      "okr checkin KR2 9 on 2027-04-30 confidence 70% note two are promised; ask Li Na",
      prints: """
        KR2 articles in trade media   12 → 21
        42% of the way from 0 to 50 articles.
        """),
    Example(
      "okr checkin \"brand voice\" 5 on 2027-01-31",
      prints: """
        KR1 brand voice stays at 6 rank, found later, on 2027-02-28.
        """),
    Example(
      "okr checkin KR2 5",
      prints: """
        error: 2026-12-18 is outside the plan, which goes from 2027-01-01 to 2027-12-31
          okr checkin KR2 5
          ^~~~~~~~~~~
          Give a day of the plan's year.
        """),
    Example(
      "okr checkin KR2 5", after: ["okr remove KR2"],
      prints: """
        error: 'KR2' was removed
          okr checkin KR2 5
                      ^~~
          'undo' brings it back; 'okr tree' lists what there is.
        """),
  ]

  let result: AimName<ResultAim>
  let value: MeasureValue
  let day: Day
  let confidence: Share?
  let note: FreeText?

  init(_ arguments: inout Arguments) throws(UsageError) {
    result = try arguments.next("result", "the key result or the KPI")
    value = try arguments.next("value", "what it is, or what comes to it for a sum")
    day = try arguments.labeled(.on, "the day; today if none is given") { $0.today }
    confidence = try arguments.labeled(.confidence, "the chance to reach it, as it looks now")
    note = try arguments.labeled(.note, "what there is to say, to the end of the line")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let before = plan.objectives[result.id]
    guard let old = before.measurement else { throw .objective(.onlyOfResults(result.id)) }
    guard !value.isPercent || old.isPercent else {
      throw .objective(.notInPercents(result.id, unit: old.unit))
    }
    let checkIn = CheckIn(
      day: day, value: value.measure, confidence: confidence, note: note?.text)
    try plan.objectives.checkIn(checkIn, on: result.id, in: plan.fiscalYear)
    guard let new = plan.objectives[result.id].measurement else { return .empty }
    return Self.report(of: before, old, new)
  }

  private static func report(of aim: Aim, _ old: Measurement, _ new: Measurement) -> Report {
    if let latest = old.checkIns.latest, new.kind == .level, new.checkIns.latest == latest {
      let value = Message.measured(latest.value, new.unit)
      return Report(.note("\(aim.fullTitle) stays at \(value), found later, on \(latest.day)."))
    }
    let (before, after) = (old.latestActual, new.latestActual)
    let change = Table(
      columns: [
        Column("result", "Result"), Column("before", "Before"), Column("after", "After"),
      ],
      rows: [
        Table.Row([
          .text(aim.fullTitle), before.map(Cell.measure) ?? .empty,
          after.map(Cell.measure) ?? .empty,
        ])
      ], layout: .changes)
    return Report(
      .table(change), .note(Self.standing(of: new, at: after)))
  }

  private static func standing(of measurement: Measurement, at actual: Measure?) -> Message {
    let progress = measurement.progress(at: actual)
    guard measurement.target.value == nil else {
      return "\(progress) of the way \(measurement.course)."
    }
    return progress == .one
      ? "That is \(measurement.course)." : "That is not \(measurement.course)."
  }
}

extension Measurement {
  /// The actual behind the last check-in.
  fileprivate var latestActual: Measure? { checkIns.latest.flatMap { actual(on: $0.day) } }
}
