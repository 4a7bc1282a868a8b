import CKernels
import Formulas
import PlanModel

// What operators and functions do with numbers.

extension FormulaOperator {
  func apply(_ left: Double, _ right: Double) -> Double {
    switch self {
    case .plus: left + right
    case .minus: left - right
    case .times: left * right
    case .dividedBy: left / right
    case .power: Double.power(left, right)
    case .less: left < right ? 1 : 0
    case .lessOrEqual: left <= right ? 1 : 0
    case .greater: left > right ? 1 : 0
    case .greaterOrEqual: left >= right ? 1 : 0
    case .equal: left == right ? 1 : 0
    case .unequal: left != right ? 1 : 0
    }
  }

  /// Why the result of numbers is none.
  func fault(_ left: Double, _ right: Double) -> FormulaFault {
    switch self {
    case .dividedBy where right == 0: .divisionByZero
    case .power where left == 0: .divisionByZero
    case .power where left < 0 && right != right.rounded(): .powerOfNegative
    default: .beyondNumbers
    }
  }
}

extension FormulaFunction {
  /// - Parameter value: the value with a number, from 0 on.
  func apply(_ count: Int, _ value: (Int) -> Double) -> Double {
    switch self {
    case .if: value(0) != 0 ? value(1) : value(2)
    case .min: (1..<count).reduce(value(0)) { Swift.min($0, value($1)) }
    case .max: (1..<count).reduce(value(0)) { Swift.max($0, value($1)) }
    case .sum: (0..<count).reduce(0) { $0 + value($1) }
    case .round: count == 1 ? value(0).roundedUpAtHalf : value(0).rounded(digits: value(1))
    case .floor: value(0).rounded(.down)
    case .ceil: value(0).rounded(.up)
    case .clip:
      value(1) <= value(2) ? Swift.min(Swift.max(value(0), value(1)), value(2)) : .nan
    case .abs: Swift.abs(value(0))
    case .sqrt: value(0).squareRoot()
    case .exp: value(0).through(kernel_exp)
    case .ln: value(0).through(kernel_log)
    }
  }

  /// Why the result of numbers is none.
  func fault(_ values: [Double]) -> FormulaFault {
    switch self {
    case .sqrt where values[0] < 0: .rootOfNegative
    case .ln where values[0] <= 0: .logarithmOfNone
    case .clip where values[1] > values[2]: .endsOutOfOrder
    default: .beyondNumbers
    }
  }
}

extension Double {
  /// The same bits as in a block of trials, and on every processor, which the system's functions do
  /// not promise.
  fileprivate func through(
    _ kernel: (UnsafeMutablePointer<Double>?, UnsafePointer<Double>?, Int) -> Void
  ) -> Double {
    var result = 0.0
    withUnsafePointer(to: self) { kernel(&result, $0, 1) }
    return result
  }

  fileprivate static func power(_ base: Double, _ exponent: Double) -> Double {
    var result = 0.0
    withUnsafePointer(to: base) { base in
      withUnsafePointer(to: exponent) { kernel_power(&result, base, 0, $0, 0, 1) }
    }
    return result
  }

  /// The nearest whole number; a half, and what only binary digits keep from one, goes away from
  /// zero.
  package var roundedUpAtHalf: Double {
    let below = magnitude.rounded(.down)
    let slack = min(max(magnitude, 1) * 0x1p-48, 0x1p-10)
    let nearest = magnitude - below >= 0.5 - slack ? below + 1 : below
    return self < 0 ? -nearest : nearest
  }

  /// Rounded to so many digits after the point; before it where there are fewer than none.
  func rounded(digits: Double) -> Double {
    let power = Double.power(10, digits.rounded().magnitude)
    guard power.isFinite else { return digits > 0 ? self : 0 }
    return digits < 0
      ? (self / power).roundedUpAtHalf * power : (self * power).roundedUpAtHalf / power
  }
}
