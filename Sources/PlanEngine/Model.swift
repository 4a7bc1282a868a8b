import Formulas
import PlanModel
import Quantities

/// The formulas of a plan as one flat program, compiled once for the figures that are asked for.
///
/// Each step has a column for its result, which holds one value: what a plan knows is certain.
struct Model: Sendable {
  var steps: [Step] = []
  var results: [Figure: Compiled] = [:]
  /// Formulas that were asked for.
  var formulas: [PlanFormula] = []
  /// Kinds of drivers that were worked out; nil where it cannot be said.
  var kinds: [DriverID: DriverKind?] = [:]
  /// The shortest periods that a driver rests on; nil where it rests on none.
  var periods: [DriverID: Phasing.Step?] = [:]
  /// The amounts of the months of every line, once they were asked for.
  var months: [LineID: [Money]]?
  /// Drivers that have these values whatever their formulas say.
  var given: [DriverID: FigureValue] = [:]
  /// Whether amounts of the budget are being worked out anew, so that lines wait for each other.
  let decides: Bool
  /// What the steps so far have come to.
  var columns: [Double] = []

  /// What became of a figure.
  struct Compiled: Sendable {
    let column: Int
    let unit: FormulaUnit
    /// The steps that are its own.
    let steps: Range<Int>
    let needs: [Figure]
  }

  init(deciding: Bool = false, given: [DriverID: FigureValue] = [:]) {
    decides = deciding
    self.given = given
  }

  /// The number of a formula, under which it can be asked for.
  mutating func add(_ formula: PlanFormula) -> Int {
    formulas.append(formula)
    return formulas.count - 1
  }

  /// Adds to the program what a figure needs, each part once.
  mutating func compile(_ figure: Figure, in plan: Plan) throws(PlanError) {
    var walk = Postorder(figure)
    while let next = try walk.next(
      isDone: { results[$0] != nil },
      needs: { (figure) throws(PlanError) in try needs(of: figure, in: plan) },
      cycle: { members in .driver(.cycle(members.map { name(of: $0, in: plan) })) })
    {
      try emit(next, in: plan)
    }
  }

  /// How a figure is called.
  func name(of figure: Figure, in plan: Plan) -> String {
    switch figure {
    case .driver(let id, _): plan.drivers[id].name.text
    case .line(let id): plan.budget.path(of: id)
    case .aim(let id): id.text
    case .formula(let number, _): plan.text(of: formulas[number])
    }
  }
}
