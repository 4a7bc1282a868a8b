import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// What is said of a new key result or KPI.
struct ResultWords {
  let title: Title
  let parent: AimName<ObjectiveAim>
  let measure: MeasureWords
  let begin: Day
  let due: DueDay?
  let owner: Name?
  let weight: Weight?

  init(_ arguments: inout Arguments) throws(UsageError) {
    title = try arguments.next("title", "what is measured")
    parent = try arguments.labeled(.under, "the objective that it shows")
    measure = try MeasureWords(&arguments)
    begin = try arguments.labeled(.begin, "the first day; the plan's if none is given") {
      $0.fiscalYear.firstDay
    }
    due = try arguments.labeled(.due, "the last day; the objective's if none is given")
    owner = try arguments.labeled(.owner, as: "person", "who answers for it")
    weight = try arguments.labeled(
      .weight, "how much it counts beside its siblings; 1 if not given")
  }

  func add(as kind: AimKind, to plan: inout Plan) throws(PlanError) -> Report {
    let measurement = try measure.measurement(from: begin)
    let id = try plan.objectives.add(
      kind, title.name, under: parent.id, in: plan.fiscalYear
    ) { aim in
      aim.owner = owner
      aim.due = due?.day
      aim.weight = weight ?? .one
      aim.measurement = measurement
    }
    return Report(.note("\(id.text) was added: \(title.name), \(measurement.course)."))
  }
}

/// What is said of how a result is measured.
struct MeasureWords {
  let start: MeasureValue?
  let target: MeasureValue?
  let range: MeasureRange?
  let unit: OrNone<Phrase>?
  let kind: MeasureKind?
  let quarters: OrNone<QuarterTargets>?
  let confidence: OrNone<Share>?

  init(_ arguments: inout Arguments) throws(UsageError) {
    start = try arguments.labeled(.start, "the value that it starts from; 0 if none is given")
    target = try arguments.labeled(.target, "the value to reach, above or below the start")
    range = try arguments.labeled(.within, "or the range to stay in")
    unit = try arguments.labeled(.unit, as: "word", "what is counted; percents need none")
    kind = try arguments.labeled(.kind, "whether a check-in replaces the one before or adds to it")
    quarters = try arguments.labeled(.by, "the values to be at by the end of each quarter")
    confidence = try arguments.labeled(.confidence, "the chance to reach it")
  }

  var saysNothing: Bool {
    start == nil && target == nil && range == nil && unit == nil && kind == nil && quarters == nil
      && confidence == nil
  }

  /// A new measurement; it is of a value or of a range.
  func measurement(from begin: Day) throws(PlanError) -> Measurement {
    guard (target == nil) != (range == nil) else {
      throw .oneOf(
        "\(Label.target.typed)", "\(Label.within.typed)",
        at: range == nil ? nil : Label.within.rawValue)
    }
    var measurement = Measurement(target: .reach(.zero, from: .zero), begin: begin)
    try apply(to: &measurement, of: nil)
    return measurement
  }

  /// Changes what is said, and leaves the rest.
  func apply(to measurement: inout Measurement, of id: AimID?) throws(PlanError) {
    measurement.target = try changed(measurement.target)
    if let unit { measurement.unit = unit.value?.text }
    if let kind { measurement.kind = kind }
    if let quarters { measurement.quarters = quarters.value?.measures ?? [] }
    if let confidence { measurement.confidence = confidence.value }
    guard hasPercents else { return }
    guard measurement.isPercent || measurement.unit == nil else {
      throw .objective(.notInPercents(id, unit: measurement.unit))
    }
    measurement.unit = Measurement.percent
  }

  private func changed(_ old: Target) throws(PlanError) -> Target {
    if let range {
      guard target == nil, start == nil else {
        let other = target == nil ? Label.start : .target
        throw .notTogether(
          "\(Label.within.typed)", "\(other.typed)", at: other.rawValue)
      }
      return range.target
    }
    guard target != nil || start != nil else { return old }
    guard let value = target?.measure ?? old.value else {
      throw .needs(
        "\(Label.start.typed)", "\(Label.target.typed)", at: Label.start.rawValue)
    }
    return .reach(value, from: start?.measure ?? old.start ?? .zero)
  }

  private var hasPercents: Bool {
    [start, target].contains { $0?.isPercent == true } || range?.isPercent == true
      || quarters?.value?.isPercent == true
  }
}
