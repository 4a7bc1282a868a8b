import Formulas
import PlanModel
import Quantities

/// The formulas of a plan as one flat program, compiled once for the figures that are asked for.
///
/// Each step has a column for its result: one value for what is certain, a block of trials for what
/// rests on a belief.
struct Model: Sendable {
  var steps: [Step] = []
  var results: [Figure: Compiled] = [:]
  /// Why figures have none, as far as that was found.
  var faults: [Figure: PlanError] = [:]
  /// Formulas that were asked for.
  private(set) var formulas: [PlanFormula] = []
  /// Their numbers: one that is asked for again was worked out already.
  private var numbers: [PlanFormula: Int] = [:]
  /// Kinds of drivers that were worked out; nil where it cannot be said.
  var kinds: [DriverID: DriverKind?] = [:]
  /// The shortest periods that a driver rests on; nil where it rests on none.
  var periods: [DriverID: Phasing.Step?] = [:]
  /// Whether what results have reached rests on a belief, as far as that was asked.
  var uncertainAims: [AimID: Bool] = [:]
  /// The amounts of the months of every line, once they were asked for.
  var months: [LineID: [Money]]?
  /// Drivers that have these values whatever their formulas say.
  var given: [DriverID: GivenValue] = [:]
  /// Drivers that have these values in parts of the year.
  var held: [Figure: FigureValue] = [:]
  /// Whether amounts of the budget are being worked out anew, so that lines wait for each other.
  let decides: Bool
  /// The lines that are, where the others have what they get; nil for all.
  var decidedLines: Set<LineID>?
  /// What drivers have come to before, beside the figure that is asked for.
  var known = KnownFigures()
  private(set) var asked: Figure?
  /// The trials that stand for what is not certain.
  let points: Points
  /// What beliefs have been taken for, by the number of their step.
  var distributions: [Int: Distribution] = [:]
  /// What the values of beliefs count, by the number of their step.
  var beliefUnits: [Int: FormulaUnit] = [:]
  /// The same, ready to be drawn from.
  var draws: [Int: Draws] = [:]
  /// Beliefs whose parameters make no distribution.
  var refusals: [Int: DistributionError] = [:]
  /// The columns of uniform numbers, each stream's once.
  var uniforms: [Stream: Int] = [:]
  /// The same before drivers move together.
  var independent: [Stream: Int] = [:]
  /// The node of its formula that each step works out; nil for what none does.
  var nodes: [Int?] = []
  /// The node that steps are added for.
  var node: Int?
  /// What the steps so far have come to.
  var columns: [Column] = []

  /// What became of a figure.
  struct Compiled: Sendable {
    let column: Int
    let unit: FormulaUnit
    /// The steps that are its own.
    let steps: Range<Int>
    let needs: [Figure]
    let restsOnBudget: Bool
  }

  init(of plan: Plan, deciding: Bool = false, given: [DriverID: GivenValue] = [:]) {
    points = Points(standardOf: plan)
    decides = deciding
    self.given = given
  }

  /// The number of a formula, under which it can be asked for.
  mutating func add(_ formula: PlanFormula) -> Int {
    if let known = numbers[formula] { return known }
    formulas.append(formula)
    numbers[formula] = formulas.count - 1
    return formulas.count - 1
  }

  /// Adds to the program what a figure needs, each part once.
  mutating func compile(_ figure: Figure, in plan: Plan) throws(PlanError) {
    asked = figure
    var walk = Postorder(figure)
    var last = figure
    do throws(PlanError) {
      while let next = try walk.next(
        isDone: { results[$0] != nil },
        needs: { (figure) throws(PlanError) in
          if let fault = faults[figure] { throw fault }
          return try needs(of: figure, in: plan)
        },
        cycle: { cycle(of: $0, in: plan) })
      {
        last = next
        try emit(next, in: plan)
      }
    } catch {
      for figure in walk.waiting + [last] where results[figure] == nil { faults[figure] = error }
      throw error
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
