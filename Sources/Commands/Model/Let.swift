import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Names a value, or how one is computed.
struct Let: PlanCommand {
  static let name = "let"
  static let summary: Message = "Names a value, or how one is computed: a driver."
  static let details: [Message] = [
    formulaDetail,
    "What is not known is a range: in nine of ten cases the value of 200..600 lies between the two.",
    "With a period behind the name, as in let price Q3 = 85k, it changes that period alone; a driver with one value has one for each quarter or month then.",
    "A flow's year is the sum of its periods, a level's the last of them, a rate's the formula on the values of the year; what a formula does not say is asked for with 'as'.",
    "A belief that is given once for all quarters or months is one draw for all of them; in a list each has a draw of its own.",
  ]
  static let formulaDetail: Message =
    "A formula holds numbers, + - * / ^, comparisons, functions, drivers by their names, and budget.LINE, staff.PLACE, okr.KR1, progress(okr.O1), cost(staff.PLACE)."
  static let examples = [
    Example(
      "let price = 80k",
      prints: """
        price   – → 80,000
        """),
    Example(
      "let cpl = 200..600",
      prints: """
        cpl   – → 366 (200..600)
        lognormal, mean: 366.276
        """),
    Example(
      "let signed = leads * conversion * price", after: funnel,
      prints: """
        signed   – → 1,280,000
        """),
    Example(
      "let price by quarter as level = 8万, 8万, 8.5万, 9万",
      prints: """
        price   – → 90,000
        """),
    Example(
      "let conversion by month as rate = 4%",
      prints: """
        conversion   – → 4%
        """),
    Example(
      "let signed by quarter as flow = 10, 12, 14, 16",
      prints: """
        signed   – → 52
        """),
    Example(
      "let price Q3 = 85k", after: ["let price by quarter as level = 8万, 8万, 8万, 9万"],
      prints: """
        price Q3   80,000 → 85,000
        """),
    Example(
      "let price 2027-03 = 85k", after: ["let price = 80k"],
      prints: """
        price 2027-03   80,000 → 85,000
        It has no value for the year now: 'as level' takes the last, 'as flow' adds up.
        """),
    Example(
      "let price = 8万 ** 2",
      prints: """
        error: a value is missing here
          let price = 8万 ** 2
                           ^
          Write a number, a name, or a formula in brackets.
        """),
  ]

  static let funnel = ["let leads = 400", "let conversion = 4%", "let price = 80k"]

  let driver: DriverPart
  let step: PhasingStep?
  let kind: DriverKind?
  let formulas: FormulaList

  init(_ arguments: inout Arguments) throws(UsageError) {
    driver = try arguments.next(
      "name", "the name of the driver, a new one or one to change, or one of its periods: price Q3")
    step = try arguments.labeled(.by, "whether each quarter or month has a value")
    kind = try arguments.labeled(.as, "how the values of periods make that of a year")
    formulas = try arguments.next(
      "formula", "the value; for periods one for all, or one for each with commas between them")
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    if let period = driver.period { return try change(period, of: &plan) }
    if let sign = driver.name.text.last, "+-*/".contains(sign) {
      throw .driver(.nameWithSign(driver.name.text))
    }
    let before = plan
    let old = plan.drivers.id(of: driver.name).map { id in DriverFigures(of: id, in: plan) }
    let id = plan.drivers.set(driver.name, to: try series(), kind: kind)
    if old == nil { plan.revive() }
    let parted = plan.partWhatCannotMoveTogether(with: id)
    let new = DriverFigures(of: id, in: plan)
    if let error = new.error { throw error }
    return Report(
      new.changes(from: old, called: driver.name, in: plan)
        + Correlate.notes(parting: parted, from: id, in: plan)
        + new.notes(from: old, of: id, in: plan, from: before) + new.beliefBlocks(of: id, in: plan))
  }

  private func series() throws(PlanError) -> DriverSeries {
    let all = formulas.formulas.map(\.formula)
    if step != nil, let grouping = formulas.grouping {
      throw .placed(.driver(.grouped(grouping)), at: [formulas.place(of: grouping)])
    }
    guard let step else {
      guard all.count == 1 else {
        throw .placed(.driver(.severalForYear(all.count)), at: [formulas.place(behind: 1)])
      }
      return .year(all[0])
    }
    let count = step.step.rawValue
    guard all.count == 1 || all.count == count else {
      throw .placed(
        .driver(.periodCount(found: all.count, step.step)), at: [formulas.place(behind: count)])
    }
    return .periods(step.step, all)
  }
}
