import Text

/// Why a text or a fraction is not a share, or not a percent.
package enum ShareError: ExplainedError {
  case noShare(String)
  case noPercent(String)
  case belowZero
  case aboveWhole(Fraction)
  case noParts

  package var message: Message {
    switch self {
    case .noShare(let text): "'\(text)' is not a share"
    case .noPercent(let text): "'\(text)' is not a percent"
    case .belowZero: "a share cannot be less than 0%"
    case .aboveWhole(let fraction): "\(fraction) is more than the whole"
    case .noParts: "a whole of 0 parts has no share"
    }
  }

  package var hint: Message? {
    switch self {
    case .noShare: "Write a percent or a fraction, as in 30% or 1/3."
    case .noPercent: "Write a percent, as in 12%."
    case .belowZero, .aboveWhole: "A share lies between 0% and 100%."
    case .noParts: "Write a number above 0 after the stroke, as in 1/3."
    }
  }
}
