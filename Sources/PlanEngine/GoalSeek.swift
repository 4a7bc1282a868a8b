import Formulas
import PlanModel
import Quantities

/// Looks for the values of an input at which two formulas are equal.
///
/// It looks at 65 points of a range first, and then closes in on each change of sign between two of
/// them, by halving, to a billionth of the range's larger end.
package struct GoalSeek: Sendable {
  /// A value at which the difference is nothing, or jumps over it.
  package struct Finding: Hashable, Sendable {
    package let input: Double
    /// Whether the two are equal there, and not only on either side.
    package let isReached: Bool
  }

  package private(set) var findings: [Finding] = []
  /// The smallest and the largest value of the figure at the points; nil where it has none.
  package private(set) var reach: (least: Double, most: Double)?

  private let levers: Levers
  private let figure: PlanFormula
  private let target: PlanFormula

  package static let points = 65
  /// Halving goes on until two numbers are close enough, or so often at most.
  private static let halvings = 200

  /// - Parameter goesOn: asked before each value with how many points were looked at; false ends it
  ///   with `DriverError.stopped`.
  package init(
    _ lever: Lever, over range: ClosedRange<Double>, for figure: PlanFormula,
    equalTo target: PlanFormula, in plan: Plan, while goesOn: (Int) -> Bool = { _ in true }
  ) throws(PlanError) {
    levers = try Levers([lever], of: plan)
    self.figure = figure
    self.target = target
    let step = (range.upperBound - range.lowerBound) / Double(Self.points - 1)
    var last: (input: Double, gap: Double)?
    for index in 0..<Self.points {
      guard goesOn(index) else { throw .driver(.stopped) }
      let input = range.lowerBound + step * Double(index)
      guard let gap = try? gap(at: input) else {
        last = nil
        continue
      }
      if gap.value == 0 {
        // Where it is met all along, once is enough.
        if last?.gap != 0 { findings.append(Finding(input: input, isReached: true)) }
      } else if let before = last, before.gap != 0, (before.gap < 0) != (gap.value < 0) {
        findings.append(close(before, (input, gap.value)) { goesOn(index) })
      }
      note(gap.figure)
      last = (input, gap.value)
    }
    guard goesOn(Self.points) else { throw .driver(.stopped) }
    // A range without any value says why.
    if reach == nil { _ = try gap(at: range.upperBound) }
  }

  private mutating func note(_ value: Double) {
    let (least, most) = reach ?? (value, value)
    reach = (min(least, value), max(most, value))
  }

  /// How far the figure is from its target, and the figure, at a value of the input.
  private func gap(at input: Double) throws(PlanError) -> (value: Double, figure: Double) {
    var evaluator = try levers.evaluator(at: [input])
    let figure = try evaluator.value(of: figure)
    let target = try evaluator.value(of: target)
    return (figure.value - target.value, figure.value)
  }

  private func close(
    _ left: (input: Double, gap: Double), _ right: (input: Double, gap: Double),
    while goesOn: () -> Bool
  ) -> Finding {
    var (low, high) = (left, right)
    for _ in 0..<Self.halvings {
      let middle = low.input + (high.input - low.input) / 2
      let isNear = high.input - low.input <= middle.magnitude * 1e-10
      guard !isNear, middle != low.input, middle != high.input, goesOn(),
        let gap = try? gap(at: middle)
      else { break }
      if gap.value == 0 { return Finding(input: neat((middle, 0)).input, isReached: true) }
      if (gap.value < 0) == (low.gap < 0) {
        low = (middle, gap.value)
      } else {
        high = (middle, gap.value)
      }
    }
    let nearest = low.gap.magnitude < high.gap.magnitude ? low : high
    let size = max(left.gap.magnitude, right.gap.magnitude)
    let isReached = nearest.gap.magnitude <= size * 1e-6
    return Finding(input: isReached ? neat(nearest).input : nearest.input, isReached: isReached)
  }

  /// The same with as few digits as are as good: 2 in place of 1.9999999999998.
  private func neat(_ found: (input: Double, gap: Double)) -> (input: Double, gap: Double) {
    for digits in 1...Self.digits {
      let input = found.input.rounded(significant: digits)
      guard let gap = try? gap(at: input), gap.value.magnitude <= found.gap.magnitude else {
        continue
      }
      return (input, gap.value)
    }
    return found
  }

  /// As many as a billionth needs, and one more.
  private static let digits = 10
}

extension Double {
  /// Rounded to so many digits, wherever they begin.
  fileprivate func rounded(significant digits: Int) -> Double {
    guard self != 0, isFinite else { return self }
    var (scaled, power) = (magnitude, 0)
    while scaled >= 10, power < 400 { (scaled, power) = (scaled / 10, power + 1) }
    while scaled < 1, power > -400 { (scaled, power) = (scaled * 10, power - 1) }
    var digits = digits - 1 - power
    var factor = 1.0
    while digits > 0 { (factor, digits) = (factor * 10, digits - 1) }
    var divisor = 1.0
    while digits < 0 { (divisor, digits) = (divisor * 10, digits + 1) }
    let rounded = (self * factor / divisor).rounded() / factor * divisor
    return rounded.isFinite ? rounded : self
  }
}
