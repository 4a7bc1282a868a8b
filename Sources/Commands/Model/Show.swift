import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Shows what a formula comes to in the periods of the year.
struct Show: PlanQuery {
  static let name = "show"
  static let summary: Message = "Shows a driver or another figure, in the year or in its periods."
  static let details: [Message] = [InScenario.detail]
  static let examples = [
    Example(
      "show signed", after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        signed: 1,280,000
        """),
    Example(
      "show signed by quarter",
      after: [
        "let leads by quarter as flow = 80, 90, 110, 120",
        "let price by quarter as level = 8万, 8万, 8.5万, 9万",
        "let signed by quarter = leads * 4% * price",
      ],
      prints: """
        signed
        Period      Value
        ─────────────────
        2027Q1    256,000
        2027Q2    288,000
        2027Q3    374,000
        2027Q4    432,000
        ─────────────────
        2027    1,350,000

        A flow: the year is the sum of its periods.
        """),
    Example(
      "show budget.core by quarter",
      prints: """
        budget.core
        Period    Value
        ───────────────
        2027Q1  125,000
        2027Q2  125,000
        2027Q3  125,000
        2027Q4  125,000
        ───────────────
        2027    500,000

        A flow: the year is the sum of its periods.
        """),
    Example(
      "show staff.total by month",
      prints: """
        staff.total
        Period   Value
        ──────────────
        2027-01     20
        2027-02     20
        2027-03     20
        2027-04     20
        2027-05     20
        2027-06     20
        2027-07     20
        2027-08     20
        2027-09     20
        2027-10     20
        2027-11     20
        2027-12     20
        ──────────────
        2027        20

        A level: the year is the last of its periods.
        """),
    Example(
      "show nothing",
      prints: """
        error: there is no driver 'nothing'
          show nothing
               ^~~~~~~
          'driver list' lists them, 'let' makes one.
        """),
  ]

  let figure: FigureName
  let step: PhasingStep?

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
    step = try arguments.labeled(.by, "the periods that are shown")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    var evaluator = Evaluator(plan)
    guard let step else {
      let value = try evaluator.value(of: figure.formula)
      let beliefs = try evaluator.beliefs(of: figure.formula).blocks(in: plan)
      return Report(
        [.value(Value(Cell(value, in: plan), name: .formula(figure.text)))] + beliefs
          + plan.grounds(of: [figure.formula], besides: beliefs.isEmpty ? nil : figure.target)
          + notes(in: plan))
    }
    let table = Table(
      title: .formula(figure.text),
      columns: [Column("period", "Period"), Column("value", "Value")],
      rows: try rows(step.step, &evaluator))
    let kind = try evaluator.kind(of: figure.formula)
    return Report(
      [.table(table)] + (kind.map { [.note($0.sentence)] } ?? [])
        + plan.grounds(of: [figure.formula]) + notes(in: plan))
  }

  private func notes(in plan: Plan) -> [Block] {
    guard case .driver(let id)? = figure.formula.targets.first, figure.formula.targets.count == 1
    else { return [] }
    return plan.drivers[id].notes.map { .note("Note: \($0)") }
  }

  private func rows(
    _ step: Phasing.Step, _ evaluator: inout Evaluator
  ) throws(PlanError) -> [Table.Row] {
    let plan = evaluator.plan
    var rows: [Table.Row] = []
    for (index, period) in FormulaPeriod.all(step).enumerated() {
      let value = try evaluator.value(of: figure.formula, in: period)
      rows.append(
        Table.Row([.text(step.name(index, in: plan.fiscalYear)), Cell(value, in: plan)]))
    }
    let year = try? evaluator.value(of: figure.formula)
    let cell = year.map { Cell($0, in: plan) } ?? .empty
    return rows + [Table.Row([.text(String(plan.fiscalYear.year)), cell], isTotal: true)]
  }
}

extension Phasing.Step {
  /// The period of a year with an index, as it is typed.
  func name(_ index: Int, in year: FiscalYear) -> String {
    switch self {
    case .quarter: Period.quarter(year.quarters[index]).canonical
    case .month: Period.month(year.months[index]).canonical
    }
  }
}

extension DriverKind {
  /// How the year comes from its periods.
  fileprivate var sentence: Message {
    switch self {
    case .flow: "A flow: the year is the sum of its periods."
    case .level: "A level: the year is the last of its periods."
    case .rate: "A rate: the year is the formula on the values of the year."
    }
  }
}
