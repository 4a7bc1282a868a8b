import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Goals with where they are.
enum GoalTable {
  static func table(of goals: [Goal], in plan: Plan) -> Table {
    var evaluator = Evaluator(plan)
    return Table(
      columns: [
        Column("goal", "Goal"), Column("target", "Target"), Column("now", "Now"),
        Column("gap", "Gap"), Column("met", "Met"),
      ], rows: goals.map { row(of: $0, in: plan, &evaluator) })
  }

  private static func row(
    of goal: Goal, in plan: Plan, _ evaluator: inout Evaluator
  ) -> Table.Row {
    let name = Cell.formula("\(plan.text(of: goal.figure)) \(goal.relation.rawValue)")
    do throws(PlanError) {
      let standing = try evaluator.standing(of: goal)
      let gap = standing.figure.value - standing.target.value
      return Table.Row([
        name, Cell(standing.target, in: plan), Cell(standing.figure, in: plan),
        Cell(change: FigureValue(gap, standing.target.unit), in: plan)
          .rounded(beside: [standing.figure, standing.target], in: plan),
        .message(standing.sentence),
      ])
    } catch {
      return Table.Row([name, .empty, .empty, .empty, .message(error.message)])
    }
  }
}

extension GoalStanding {
  /// Whether it is met, or how likely it is.
  var sentence: Message {
    guard let chance else { return isMet ? "met" : "missed" }
    // Trials that all agree do not say that it is certain.
    return switch (chance * 100).rounded() {
    case ..<1: "under 1% likely"
    case 100...: "over 99% likely"
    case let percents: "\(Fraction(Int64(percents), of: 100) ?? .one) likely"
    }
  }
}

extension Cell {
  /// The same with no more digits than figures beside it have that are not certain.
  func rounded(beside figures: [FigureValue], in plan: Plan) -> Cell {
    let widths = figures.compactMap(\.spread).map { $0.high - $0.low }
    guard let width = widths.max(), width > 0, width.isFinite else { return self }
    return .rounded(self, step: UncertainFigure.step(of: width / 10, figures[0].unit, in: plan))
  }

  /// A difference, always with its sign.
  init(change: FigureValue, in plan: Plan) {
    guard change.value.isFinite else {
      self = .empty
      return
    }
    if change.unit == .share, let share = Cell(shareChange: change.value) {
      self = share
      return
    }
    guard change.unit == .money, let money = Money(rounding: change.value, in: plan.currency) else {
      self = .numberChange(change.value)
      return
    }
    self = .change(money)
  }
}
