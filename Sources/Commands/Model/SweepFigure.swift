import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Shows a figure over a range of an input, or of two.
struct SweepFigure: LongCommand {
  static let name = "sweep"
  static let summary: Message =
    "Shows a figure over a range of an input, or of two; the plan stays as it is."
  static let examples = [
    Example(
      "sweep leads from 200 to 600 step 100 for signed",
      after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        leads     signed
        ────────────────
          200    640,000
          300    960,000
          400  1,280,000
          500  1,600,000
          600  1,920,000
        """),
    Example(
      "sweep leads from 200 to 600 step 200 by price from 8万 to 9万 step 5000 for signed",
      after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        signed by price
        leads     80,000     85,000     90,000
        ──────────────────────────────────────
          200    640,000    680,000    720,000
          400  1,280,000  1,360,000  1,440,000
          600  1,920,000  2,040,000  2,160,000
        """),
    Example(
      "sweep budget.total from 1m to 2m step 500k for budget.core",
      prints: """
        budget.total  budget.core
        ─────────────────────────
           1,000,000      500,000
           1,500,000      750,000
           2,000,000    1,000,000
        """),
    Example(
      "sweep x from 0 to 2 step 1 for y", after: ["let x = 1", "let y = 5 / x"],
      prints: """
        x     y
        ───────
        0  (1)
        1   5
        2   2.5

        (1) 'y' has no value: it divides by zero.
        """),
    Example(
      "sweep budget.total from 2m to 1m step 500k for budget.core",
      prints: """
        error: there is no range of values for 'budget.total'
          sweep budget.total from 2m to 1m step 500k for budget.core
                ^~~~~~~~~~~~
          Write from a smaller number to a larger one, and a step above zero for
          'sweep'.
        """),
    Example(
      "sweep staff.total from 18 to 20 step 0.5 for staff.total",
      prints: """
        error: 'staff.total' is tried with whole people
          sweep staff.total from 18 to 20 step 0.5 for staff.total
                ^~~~~~~~~~~
          Write whole numbers behind 'from' and 'step'.
        """),
    Example(
      "sweep budget.total from 1m to 2m step 1 for budget.core",
      prints: """
        error: these are more than 100,000 values
          sweep budget.total from 1m to 2m step 1 for budget.core
          ^~~~~
          Write a larger step.
        """),
  ]

  let input: FigureName
  let range: SweptRange
  let other: FigureName?
  let otherRange: OptionalRange
  let figure: FigureName

  init(_ arguments: inout Arguments) throws(UsageError) {
    input = try arguments.next("name", "the input: a driver, budget.LINE or staff.total")
    range = SweptRange(
      first: try arguments.labeled(.from, as: "number", "its first value"),
      last: try arguments.labeled(.to, as: "number", "its last value"),
      step: try arguments.labeled(.step, as: "number", "how far one value is from the next"))
    other = try arguments.labeled(.by, as: "name", "a second input, across")
    otherRange = OptionalRange(
      first: try arguments.labeled(.from, as: "number", "its first value"),
      last: try arguments.labeled(.to, as: "number", "its last value"),
      step: try arguments.labeled(.step, as: "number", "how far one value is from the next"))
    figure = try arguments.labeled(.for, as: "figure", "the figure that is shown")
  }

  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report {
    let world = workbench.world
    defer { world.onProgress(nil) }
    return try joined { () throws(PlanError) in try report(on: plan, world) }
  }

  private func report(on plan: Plan, _ world: World) throws(PlanError) -> Report {
    var levers = [try plan.lever(input, at: try range.values(of: input.text))]
    if let other {
      guard other.target != input.target else { throw .driver(.sweptTwice(other.text)) }
      let values = try otherRange.range(of: other.text).values(of: other.text)
      levers.append(try plan.lever(other, at: values))
    }
    let count = levers.reduce(1) { $0 * $1.values.count }
    guard count <= Sweep.limit else {
      throw .driver(.tooManyValues(Sweep.limit))
    }
    let sweep = try Sweep(
      levers, for: figure.formula, in: plan, while: world.goesOn(of: count))
    return SweptTable(sweep, figure: figure, inputs: [input] + (other.map { [$0] } ?? []), in: plan)
      .report
  }
}

extension Plan {
  /// An input with the values that are tried, of people whole ones.
  fileprivate func lever(
    _ name: FigureName, at values: [Double]
  ) throws(PlanError) -> (lever: Lever, values: [Double]) {
    let lever = try lever(name)
    if case .people = lever, values.contains(where: { $0 != $0.rounded() }) {
      throw .driver(.partsOfPeople(name.text))
    }
    return (lever, values)
  }
}

/// The values from a first to a last one.
struct SweptRange {
  let first: FigureNumber
  let last: FigureNumber
  let step: FigureNumber

  func values(of name: String) throws(PlanError) -> [Double] {
    let count = ((last.value - first.value) / step.value + 1e-9).rounded(.down)
    guard first.value < last.value, step.value > 0, count >= 0 else {
      throw .driver(.noRange(name))
    }
    guard count < Double(Sweep.limit) else { throw .driver(.tooManyValues(Sweep.limit)) }
    return (0...Int(count)).map { first.value + step.value * Double($0) }
  }
}

/// The range of a second input, which is all there or not at all.
struct OptionalRange {
  let first: FigureNumber?
  let last: FigureNumber?
  let step: FigureNumber?

  func range(of name: String) throws(PlanError) -> SweptRange {
    guard let first, let last, let step else { throw .driver(.noRange(name)) }
    return SweptRange(first: first, last: last, step: step)
  }
}
