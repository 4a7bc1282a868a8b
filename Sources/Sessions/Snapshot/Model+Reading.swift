import Formulas
import JSON
import PlanModel
import Quantities
import Text

extension Plan {
  /// Takes the formulas of a snapshot, whose names stand for things that the plan already has.
  mutating func takeModel(_ json: JSON) throws(JSONValueError) {
    defer { noteMissing() }
    var members = try JSONMembers(of: json)
    data = try members.takeIfThere("data", DataSets.init(json:)) ?? DataSets()
    let drivers = try members.takeIfThere("drivers") { json throws(JSONValueError) in
      try NumberedList(json: json, DriverRecord.init(json:)).checked(\.number)
    }
    if let drivers { try take(drivers) }
    let goals = try members.takeIfThere("goals") { json throws(JSONValueError) in
      try NumberedList(json: json) { json throws(JSONValueError) in
        try Goal(json: json, in: self)
      }.checked(\.id)
    }
    if let goals { self.goals = Goals(goals.list, nextNumber: goals.nextNumber) }
    try takeComputed(&members)
    let watches = try members.takeIfThere("watches") { json throws(JSONValueError) in
      try NumberedList(json: json) { json throws(JSONValueError) in
        try NumberedFormula(json: json, in: self)
      }.checked(\.number)
    }
    if let watches {
      self.watches = Watches(
        watches.list.map { Watch(id: $0.number, formula: $0.formula) },
        nextNumber: watches.nextNumber)
    }
    uncertainty =
      try members.takeIfThere("uncertainty") { json throws(JSONValueError) in
        try Uncertainty(json: json, of: self.drivers)
      } ?? Uncertainty()
    try members.end()
  }

  /// Takes the formulas of budget lines and of results.
  private mutating func takeComputed(
    _ members: inout JSONMembers
  ) throws(JSONValueError) {
    let lines = try members.takeIfThere("lines") { json throws(JSONValueError) in
      try json.array { json throws(JSONValueError) in try NumberedFormula(json: json, in: self) }
    }
    for line in lines ?? [] {
      try explained { () throws(PlanError) in
        try budget.take(line.formula, for: LineID(line.number))
      }
    }
    let results = try members.takeIfThere("results") { json throws(JSONValueError) in
      try json.array { json throws(JSONValueError) in try ComputedResult(json: json, in: self) }
    }
    for result in results ?? [] { objectives.measure(result.id, by: result.computed) }
  }

  /// All drivers come first, for their formulas may name each other.
  private mutating func take(_ records: NumberedList<DriverRecord>) throws(JSONValueError) {
    drivers = try explained { () throws(PlanError) in
      try Drivers(records.list.map(\.unbound), nextNumber: records.nextNumber)
    }
    for record in records.list {
      let formulas = try record.formulas.map { text throws(JSONValueError) in try formula(text) }
      _ = drivers.set(record.name, to: try record.series(formulas), kind: record.kind)
    }
  }

  fileprivate func formula(_ text: String) throws(JSONValueError) -> PlanFormula {
    let formula = try explained { () throws(FormulaError) in
      try Formula(reading: text, in: currency)
    }
    return PlanFormula(formula, targets: formula.references.map { target(of: $0) ?? .missing($0) })
  }
}

private struct NumberedFormula {
  let number: Int
  let formula: PlanFormula

  init(json: JSON, in plan: Plan) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    formula = try members.take("formula") { json throws(JSONValueError) in
      try plan.formula(try String(json: json))
    }
    number = try members.take("number", Int.init(json:))
    try members.end()
  }
}

private struct ComputedResult {
  let id: AimID
  let computed: Measurement.Computed

  init(json: JSON, in plan: Plan) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let formula = try members.take("formula") { json throws(JSONValueError) in
      try plan.formula(try String(json: json))
    }
    id = try members.take("id") { json throws(JSONValueError) in
      let text = try String(json: json)
      guard let id = AimID(text), plan.objectives.contains(id),
        plan.objectives[id].measurement != nil
      else { throw JSON.refused("there is no key result or KPI '\(text)'") }
      return id
    }
    computed = Measurement.Computed(
      formula: formula, value: try members.take("value", Measure.init(json:)))
    try members.end()
  }
}

private struct DriverRecord {
  let number: Int
  let name: Name
  let firstName: Name?
  let step: Phasing.Step?
  let kind: DriverKind?
  let formulas: [String]
  let notes: [String]

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    step = try members.takeIfThere("by") { json throws(JSONValueError) in
      let word = try String(json: json)
      guard let step = Phasing.Step.allCases.first(where: { $0.word == word }) else {
        throw JSON.refused("'\(word)' is neither 'quarter' nor 'month'")
      }
      return step
    }
    firstName = try members.takeIfThere("firstName", Name.init(json:))
    formulas = try members.takeList("formulas", String.init(json:))
    kind = try members.takeIfThere("kind", DriverKind.init(json:))
    name = try members.take("name", Name.init(json:))
    notes = try members.takeListIfThere("notes", String.init(json:))
    number = try members.take("number", Int.init(json:))
    try members.end()
  }

  /// The driver before its formulas are known.
  var unbound: Driver {
    Driver(
      id: DriverID(number), name: name, firstName: firstName, series: .year(.one), kind: kind,
      notes: notes)
  }

  func series(_ formulas: [PlanFormula]) throws(JSONValueError) -> DriverSeries {
    guard let first = formulas.first, formulas.count == 1 || formulas.count == step?.rawValue else {
      throw JSON.refused("'\(name)' has not one formula, or one for each period")
    }
    return step.map { .periods($0, formulas) } ?? .year(first)
  }
}

extension Goal {
  fileprivate init(json: JSON, in plan: Plan) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let formula = { (json: JSON) throws(JSONValueError) in
      try plan.formula(try String(json: json))
    }
    self.init(
      id: try members.take("number", Int.init(json:)),
      figure: try members.take("figure", formula),
      relation: try members.take("relation", GoalRelation.init(json:)),
      value: try members.take("value", formula),
      tolerance: try members.takeIfThere("tolerance", Share.init(json:)))
    try members.end()
  }
}

extension Phasing.Step {
  /// The step as snapshots call it.
  var word: String {
    switch self {
    case .quarter: "quarter"
    case .month: "month"
    }
  }
}
