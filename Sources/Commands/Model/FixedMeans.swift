import Formulas
import PlanEngine
import PlanModel
import Reports
import Text

/// What amounts of the budget, and what results have reached, is fixed at the mean of: a decision and
/// a score have one value where what they rest on has many.
struct FixedMeans {
  private let plan: Plan
  private let place: Message?
  private var figures: [(thing: FormulaTarget, value: FigureValue)] = []

  private static let most = 3

  /// Of those of some things that rest on a belief.
  ///
  /// - Parameter place: the plan that they are in, where there are several.
  init(of things: [FormulaTarget], in plan: Plan, called place: Message? = nil) {
    self.plan = plan
    self.place = place
    var evaluator = Evaluator(plan)
    for thing in things.uniqued {
      guard let formula = plan.formula(fixing: thing),
        let value = try? evaluator.value(of: formula), value.spread != nil
      else { continue }
      figures.append((thing, value))
    }
  }

  /// Of the lines in formulas, and the results under the aims of which they name the progress; what
  /// a result has reached is uncertain there.
  init(in formulas: [PlanFormula], of plan: Plan) {
    self.init(of: formulas.flatMap(\.targets).flatMap(plan.fixedThings), in: plan)
  }

  /// The first of them, and how many others there are.
  var blocks: [Block] {
    let shown = figures.prefix(figures.count > Self.most + 1 ? Self.most : figures.count)
    let rest = figures.count - shown.count
    return shown.map { thing, value in
      .value(Value(Cell(value, in: plan), name: title(of: thing)))
    } + (rest == 0 ? [] : [.note("So are \(rest) others: 'explain' says what they rest on.")])
  }

  private func title(of thing: FormulaTarget) -> Message {
    let name = Message.formula(plan.reference(to: thing).text)
    return place.map { "\(name) in \($0) is fixed at the mean of" }
      ?? "\(name) is fixed at the mean of"
  }
}

extension Plan {
  /// What is fixed in a thing that formulas name.
  func fixedThings(in target: FormulaTarget) -> [FormulaTarget] {
    switch target {
    case .line: [target]
    case .progress(let id): objectives.computedAims(under: id).map(FormulaTarget.actual)
    case .driver, .people, .cost, .actual, .data, .missing: []
    }
  }

  /// The formula that gives a line its amount, or a result what it has reached.
  func formula(fixing thing: FormulaTarget) -> PlanFormula? {
    switch thing {
    case .line(let id): budget[id].isLocked ? nil : budget[id].allocation.formula
    case .actual(let id): objectives[id].measurement?.computed?.formula
    case .driver, .people, .cost, .progress, .data, .missing: nil
    }
  }
}

extension [PlanFigures.Key] {
  /// The lines and results among them.
  var fixedThings: [FormulaTarget] {
    compactMap { key in
      switch key {
      case .line(let id): .line(id)
      case .actual(let id): .actual(id)
      case .unallocated, .phased, .expectedReturn, .returnRate, .driver, .part, .target, .watch,
        .score, .people, .peopleEarlier, .staffCost:
        nil
      }
    }
  }
}

extension PlanFormula {
  /// Whether it is a name alone.
  var isName: Bool { formula.nodes.count == 1 && !targets.isEmpty }
}
