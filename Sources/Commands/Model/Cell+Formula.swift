import Formulas
import PlanModel
import Reports
import Text

extension Message {
  /// A formula, or the name of a figure, as readers of each language type it.
  static func formula(_ text: String) -> Message { "\(Typed(formula: text))" }
}

extension Cell {
  /// A formula, or the name of a figure, as readers of each language type it.
  static func formula(_ text: String) -> Cell { .message(.formula(text)) }

  init(_ formula: PlanFormula, in plan: Plan) { self = .formula(plan.text(of: formula)) }
}
