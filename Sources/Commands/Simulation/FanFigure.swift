import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Shows how uncertain a figure is in each quarter or month.
struct FanFigure: PlanQuery {
  static let name = "fan"
  static let summary: Message = "Shows how uncertain a figure is in each quarter or month."
  static let years = [
    "let leads by quarter as flow = 60..100, 70..120, 80..150, 90..190", "let price = 60k..110k",
    "let signed by quarter = leads * 4% * price",
  ]
  static let details: [Message] = [InScenario.detail]
  static let examples = [
    Example(
      "fan signed by quarter", after: years,
      prints: """
        signed
        ░ P5..P95  ▒ P25..P75  █ P50
                                                                    P5      P50      P95
        2027Q1  ░░░░▒▒▒█▒▒▒▒░░░░░░                             169,000  252,000  372,000
        2027Q2     ░░░░▒▒▒▒█▒▒▒▒░░░░░░░░░                      201,000  298,000  447,000
        2027Q3       ░░░░░░▒▒▒▒▒█▒▒▒▒▒▒░░░░░░░░░░░             230,000  357,000  552,000
        2027Q4          ░░░░░░░▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░  260,000  425,000  687,000
        """),
    Example(
      "fan price by month", after: years,
      prints: """
        price
        ░ P5..P95  ▒ P25..P75  █ P50
                                                                     P5     P50      P95
        2027-01  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-02  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-03  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-04  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-05  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-06  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-07  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-08  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-09  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-10  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-11  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000
        2027-12  ░░░░░░░░░░░▒▒▒▒▒▒▒▒█▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░░░░░  60,000  81,200  110,000

        It has one value for all of these, drawn once; a driver has one for each if
        'let' gives a list 'by quarter' or 'by month'.
        """),
    Example(
      "fan budget.core by quarter",
      prints: """
        budget.core is certain in all of its periods; 'show' shows them.
        """),
    Example(
      "fan signed", after: years,
      prints: """
        error: by quarter|month is missing: the periods that are shown
          fan signed
                    ^
          Usage: fan NAME by quarter|month
        """),
  ]

  let figure: FigureName
  let step: PhasingStep

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
    step = try arguments.labeled(.by, "the periods that are shown")
  }

  private static let oneValue = Block.note(
    "It has one value for all of these, drawn once; a driver has one for each if 'let' gives a list 'by quarter' or 'by month'."
  )

  private static let parts = [0.05, 0.25, 0.5, 0.75, 0.95]

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    var evaluator = Evaluator(plan)
    var rows: [[FigureValue]] = []
    for period in FormulaPeriod.all(step.step) {
      rows.append(try evaluator.percentiles(Self.parts, of: figure.formula, in: period))
    }
    let name = Message.formula(figure.text)
    guard rows.contains(where: { $0[0] != $0[4] }) else {
      return Report(.note("\(name) is certain in all of its periods; 'show' shows them."))
    }
    let cells = rows.map { PercentileCells($0, in: plan).cells }
    let series = Self.parts.indices.map { index in
      let percent = Int((Self.parts[index] * 100).rounded())
      return Chart.Series(
        "p\(percent)", .verbatim("P\(percent)"), values: cells.map { $0[index] })
    }
    let labels = rows.indices.map { Cell.text(step.step.name($0, in: plan.fiscalYear)) }
    let chart = Block.chart(Chart(title: name, kind: .fan, labels: labels, series: series))
    let isOne = try evaluator.isSame(figure.formula, in: FormulaPeriod.all(step.step))
    return isOne ? Report(chart, Self.oneValue) : Report(chart)
  }
}

/// Percentiles with no more digits than their distance can bear: a hundredth of the power of ten in
/// it counts.
struct PercentileCells {
  let cells: [Cell]

  init(_ values: [FigureValue], in plan: Plan) {
    let ends = values.map(\.value)
    let width = (ends.max() ?? 0) - (ends.min() ?? 0)
    cells = values.map { value in
      let cell = Cell(FigureValue(value.value, value.unit), in: plan)
      guard width > 0, width.isFinite else { return cell }
      return .rounded(cell, step: UncertainFigure.step(of: width / 10, value.unit, in: plan))
    }
  }
}
