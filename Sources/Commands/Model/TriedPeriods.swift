import PlanEngine
import PlanModel
import Reports
import Text

extension Plan {
  /// How an input with values for periods is tried at a value of the year; nothing for others.
  func triedPeriods(of input: FigureName) -> [Block] {
    guard case .driver(let id)? = input.formula.targets.first,
      case .periods = drivers[id].series
    else { return [] }
    var evaluator = Evaluator(self)
    let isFlow = (try? evaluator.kind(of: id)) == .flow
    let name = Message.formula(input.text)
    return [
      .note(
        isFlow
          ? "\(name) falls on the periods as it does now."
          : "\(name) has the same value in each period.")
    ]
  }
}
