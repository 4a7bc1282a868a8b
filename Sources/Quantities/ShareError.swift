import Text

/// Why a fraction cannot be a share.
package enum ShareError: ExplainedError {
  case belowZero
  case aboveWhole(Fraction)
  case noParts

  package var message: Message {
    switch self {
    case .belowZero: "a share cannot be less than 0%"
    case .aboveWhole(let fraction): "\(fraction) is more than the whole"
    case .noParts: "the whole has no parts"
    }
  }

  package var hint: Message? { "A share lies between 0% and 100%." }
}
