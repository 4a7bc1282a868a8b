import Formulas
import PlanModel

// What steps do, to one value or to a block of trials.
extension Step {
  /// What the step comes to for one value of each column that it takes.
  ///
  /// What has no value makes none, also where the machine's rules would lose it.
  func value(_ column: (Int) -> Double) -> Double {
    let value: Double
    switch self {
    case .number(let number): value = number
    case .negation(let of): value = -column(of)
    case .operation(let sign, let left, let right):
      let (left, right) = (column(left), column(right))
      value = left.isFinite && right.isFinite ? sign.apply(left, right) : .nan
    case .call(let function, let values):
      let needed = function == .if ? values.prefix(1) : values[...]
      let isWell = needed.allSatisfy { column($0).isFinite }
      value = isWell ? function.apply(values.count) { column(values[$0]) } : .nan
    case .known, .uniform, .correlation, .draw, .amount, .standing, .decision:
      preconditionFailure("the step takes more than columns")
    }
    return value.isFinite ? value : .nan
  }

  /// Works out some trials.
  ///
  /// - Parameters:
  ///   - out: a place for as many values as there are trials.
  ///   - column: the values of these trials in a column.
  func work(_ out: UnsafeMutablePointer<Double>, count: Int, column: (Int) -> Operand) {
    switch self {
    case .correlation(let weights, let columns):
      Copula.mix(columns.compactMap { column($0).trials }, weights, to: out, count: count)
    case .negation(let of):
      FormulaOperator.minus.apply(.certain(0), column(of), to: out, count: count)
    case .operation(let sign, let left, let right):
      sign.apply(column(left), column(right), to: out, count: count)
    case .call(let function, let values):
      function.apply(values.map(column), to: out, count: count)
    case .number, .known, .uniform, .draw, .amount, .standing, .decision:
      preconditionFailure("the step does not differ from trial to trial by itself")
    }
  }
}
