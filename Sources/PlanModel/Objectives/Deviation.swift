import Quantities

/// How far an actual is from its goal, as a part of the goal.
package struct Deviation: Hashable, Sendable {
  /// Above zero where the actual is beyond the goal, below zero where it falls short.
  package let fraction: Fraction
  /// Whether it is small enough for the two to be called aligned.
  package let isAligned: Bool

  /// Nil for a goal of zero, of which nothing is a part.
  package init?(of actual: Measure, from goal: Measure, isFalling: Bool, by playbook: Playbook) {
    let beyond =
      isFalling
      ? goal.millionths - actual.millionths : actual.millionths - goal.millionths
    guard let fraction = Fraction(Int128(beyond), Int128(goal.millionths.magnitude)) else {
      return nil
    }
    self.fraction = fraction
    let counts = fraction < .zero || playbook.choice("review.counts") == "both"
    let size = Fraction(Int128(fraction.numerator.magnitude), Int128(fraction.denominator))
    isAligned = !counts || size ?? .one <= playbook.largestDeviation
  }

  package var isOver: Bool { fraction > .zero }
}

extension Measurement {
  /// How far an actual is from the target; nil for a range, and for a target of zero.
  package func deviation(of actual: Measure, by playbook: Playbook) -> Deviation? {
    guard case .reach(let value, let start) = target else { return nil }
    return Deviation(of: actual, from: value, isFalling: value < start, by: playbook)
  }
}

extension Playbook {
  /// How far an actual may be from its goal.
  package var largestDeviation: Fraction { number("review.deviation") }

  /// The steps from one split of the attention to another.
  package var transitionSteps: Int { Int(number("attention.transition-steps").numerator) }

  /// The number in force under a key of the built-in playbook.
  func number(_ key: String) -> Fraction {
    guard case .number(let number)? = (try? value(key))?.meaning else {
      preconditionFailure("the playbook has a number '\(key)'")
    }
    return number
  }

  /// Refuses a score outside a scale of the built-in playbook.
  package func checkScore(_ score: Int, by key: String) throws(PlanError) {
    guard case .range(let low, let high)? = (try? value(key))?.meaning else {
      preconditionFailure("the playbook has a scale '\(key)'")
    }
    let (least, most) = (Int(low.numerator), Int(high.numerator))
    guard (least...most).contains(score) else {
      throw .initiative(.scoreOutside(score, low: least, high: most))
    }
  }

  /// The word in force under a key of the built-in playbook.
  func choice(_ key: String) -> String {
    guard case .choice(let word)? = (try? value(key))?.meaning else {
      preconditionFailure("the playbook has a choice '\(key)'")
    }
    return word
  }
}
