import CKernels
import Formulas

// What signs and functions do with blocks of trials, one of which may be certain.

/// A kernel of two columns, each with the step from one trial to the next: 0 where it is certain.
private typealias BinaryKernel = (
  UnsafeMutablePointer<Double>?, UnsafePointer<Double>?, Int, UnsafePointer<Double>?, Int, Int
) -> Void

extension FormulaOperator {
  func apply(
    _ left: Operand, _ right: Operand, to out: UnsafeMutablePointer<Double>, count: Int
  ) {
    left.withPlace { left, leftStep in
      right.withPlace { right, rightStep in
        kernel(out, left, leftStep, right, rightStep, count)
      }
    }
  }

  private var kernel: BinaryKernel {
    switch self {
    case .plus: kernel_add
    case .minus: kernel_subtract
    case .times: kernel_multiply
    case .dividedBy: kernel_divide
    case .power: kernel_power
    case .less: kernel_less
    case .lessOrEqual: kernel_less_or_equal
    case .greater: kernel_greater
    case .greaterOrEqual: kernel_greater_or_equal
    case .equal: kernel_equal
    case .unequal: kernel_unequal
    }
  }
}

extension FormulaFunction {
  func apply(_ values: [Operand], to out: UnsafeMutablePointer<Double>, count: Int) {
    switch self {
    case .if: select(values, to: out, count: count)
    case .min: fold(values, kernel_min, to: out, count: count)
    case .max: fold(values, kernel_max, to: out, count: count)
    case .sum: fold(values, kernel_add, to: out, count: count)
    case .clip: clip(values, to: out, count: count)
    case .round where values.count > 1:
      for trial in 0..<count { out[trial] = values[0][trial].rounded(digits: values[1][trial]) }
    case .round: map(values[0], kernel_round, to: out, count: count)
    case .floor: map(values[0], kernel_floor, to: out, count: count)
    case .ceil: map(values[0], kernel_ceil, to: out, count: count)
    case .abs: map(values[0], kernel_abs, to: out, count: count)
    case .sqrt: map(values[0], kernel_sqrt, to: out, count: count)
    case .exp: map(values[0], kernel_exp, to: out, count: count)
    case .ln: map(values[0], kernel_log, to: out, count: count)
    }
  }

  /// No value where the low end is above the high one.
  private func clip(_ values: [Operand], to out: UnsafeMutablePointer<Double>, count: Int) {
    let (low, high) = (values[1], values[2])
    fold([values[0], low], kernel_max, to: out, count: count)
    fold([.trials(out), high], kernel_min, to: out, count: count)
    if case .certain(let low) = low, case .certain(let high) = high, low <= high { return }
    for trial in 0..<count where low[trial] > high[trial] { out[trial] = .nan }
  }

  private func fold(
    _ values: [Operand], _ kernel: BinaryKernel, to out: UnsafeMutablePointer<Double>, count: Int
  ) {
    guard values.count > 1 else { return values[0].copy(to: out, count: count) }
    var folded = values[0]
    for value in values.dropFirst() {
      folded.withPlace { left, leftStep in
        value.withPlace { right, rightStep in kernel(out, left, leftStep, right, rightStep, count) }
      }
      folded = .trials(out)
    }
  }

  private func map(
    _ value: Operand,
    _ kernel: (UnsafeMutablePointer<Double>?, UnsafePointer<Double>?, Int) -> Void,
    to out: UnsafeMutablePointer<Double>, count: Int
  ) {
    guard case .trials(let trials) = value else {
      preconditionFailure("what is certain is worked out once")
    }
    kernel(out, trials, count)
  }

  private func select(_ values: [Operand], to out: UnsafeMutablePointer<Double>, count: Int) {
    switch values[0] {
    case .certain(let condition):
      let chosen = condition.isFinite ? values[condition != 0 ? 1 : 2] : .certain(.nan)
      chosen.copy(to: out, count: count)
    case .trials(let condition):
      values[1].withPlace { one, oneStep in
        values[2].withPlace { other, otherStep in
          kernel_select(out, condition, one, oneStep, other, otherStep, count)
        }
      }
    }
  }
}

extension Operand {
  subscript(trial: Int) -> Double {
    switch self {
    case .certain(let value): value
    case .trials(let values): values[trial]
    }
  }

  /// Where its values stand, and how far apart they are.
  func withPlace(_ body: (UnsafePointer<Double>, Int) -> Void) {
    switch self {
    case .certain(let value): withUnsafePointer(to: value) { body($0, 0) }
    case .trials(let values): body(values, 1)
    }
  }

  func copy(to out: UnsafeMutablePointer<Double>, count: Int) {
    switch self {
    case .certain(let value): out.update(repeating: value, count: count)
    case .trials(let values): out.update(from: values, count: count)
    }
  }
}
