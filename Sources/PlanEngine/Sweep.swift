import Formulas
import PlanModel
import Quantities

/// A formula over a range of an input, or of two.
package struct Sweep: Sendable {
  /// The values of each input, from the first to the last.
  package let inputs: [[FigureValue]]
  /// A row for each value of the first input, a column for each of the second, or one; nil where the
  /// formula has no value.
  package let rows: [[FigureValue?]]

  /// A formula is worked out so often at most.
  package static let limit = 100_000

  package init(
    _ levers: [(lever: Lever, values: [Double])], for figure: PlanFormula, in plan: Plan
  ) throws(PlanError) {
    let tried = try Levers(levers.map(\.lever), of: plan)
    let second = levers.count > 1 ? levers[1].values.map { [$0] } : [[]]
    inputs = levers.enumerated().map { index, lever in
      lever.values.map { tried.figure(index, at: $0) }
    }
    rows = levers[0].values.map { first in
      second.map { others in
        guard var evaluator = try? tried.evaluator(at: [first] + others) else { return nil }
        return try? evaluator.value(of: figure)
      }
    }
  }
}
