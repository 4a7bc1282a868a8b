import Formulas
import PlanModel
import Quantities

/// A formula over a range of an input, or of two.
package struct Sweep: Sendable {
  /// The values of each input, from the first to the last.
  package let inputs: [[FigureValue]]
  /// A row for each value of the first input, a column for each of the second, or one; nil where the
  /// formula has no value.
  package private(set) var rows: [[FigureValue?]] = []
  /// Why the formula has no value, by row and column.
  package private(set) var faults: [Place: PlanError] = [:]

  package struct Place: Hashable, Sendable {
    package let row: Int
    package let column: Int

    package init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A formula is worked out so often at most.
  package static let limit = 100_000

  /// - Parameter goesOn: asked before each value with how many there are; false ends it with
  ///   `DriverError.stopped`.
  package init(
    _ levers: [(lever: Lever, values: [Double])], for figure: PlanFormula, in plan: Plan,
    while goesOn: (Int) -> Bool = { _ in true }
  ) throws(PlanError) {
    let tried = try Levers(levers.map(\.lever), of: plan)
    let second = levers.count > 1 ? levers[1].values.map { [$0] } : [[]]
    inputs = levers.enumerated().map { index, lever in
      lever.values.map { tried.figure(index, at: $0) }
    }
    var evaluator: Evaluator?
    for (row, first) in levers[0].values.enumerated() {
      rows.append([])
      for (column, others) in second.enumerated() {
        guard goesOn(row * second.count + column) else { throw .driver(.stopped) }
        do throws(PlanError) {
          try tried.set(&evaluator, at: [first] + others)
          rows[row].append(try evaluator?.value(of: figure))
        } catch {
          evaluator = nil
          rows[row].append(nil)
          faults[Place(row: row, column: column)] = error
        }
      }
    }
  }
}
