import Text

/// Why there is no such distribution.
package enum DistributionError: ExplainedError {
  /// A parameter that is infinite or none, or so large that nothing can be made of it.
  case beyondNumbers
  /// A parameter that is not the same in all trials.
  case uncertainParameter
  case spreadNotAboveZero
  /// A parameter of lognormal, gamma or poisson that must be above zero.
  case notAboveZero
  case endsOutOfOrder
  case endsEqual
  /// The lowest, the most likely and the highest value.
  case threeOutOfOrder
  case modeOutside
  /// The shape of a beta or a gamma distribution.
  case shapeOutside
  case meanTooLarge
  case probabilityOutside
  case countOutside
  case noValues
  case weightCount(values: Int, weights: Int)
  case weightBelowZero
  case weightsOfNothing
  case intervalEndsAtZero
  case intervalEndsAtWhole
  case intervalBelowZero
  /// A beta distribution that reaches both ends piles up at one of them.
  case intervalTooWide
  case intervalTooNarrow
}

extension DistributionError {
  package var message: Message {
    switch self {
    case .beyondNumbers: "a distribution cannot reach so far"
    case .uncertainParameter: "what a belief is made of is not certain itself"
    case .spreadNotAboveZero: "the spread of a distribution is above zero"
    case .notAboveZero: "a distribution of numbers above zero needs numbers above zero"
    case .endsOutOfOrder: "the low end is not below the high end"
    case .endsEqual: "both ends are the same"
    case .threeOutOfOrder: "the lowest value is not below the highest"
    case .modeOutside: "the most likely value does not lie between the ends"
    case .shapeOutside: "a shape lies between 0.01 and 1,000,000"
    case .meanTooLarge: "so many cannot be counted one by one"
    case .probabilityOutside: "a probability lies between 0% and 100%"
    case .countOutside: "the number of tries is not a whole number from 1 to 1,000,000,000"
    case .noValues: "there are no values to choose from"
    case .weightCount(let values, let weights):
      "the number of weights is \(weights), and that of values \(values)"
    case .weightBelowZero: "a weight is below zero"
    case .weightsOfNothing: "all weights are zero"
    case .intervalEndsAtZero: "a 90% interval cannot end at zero"
    case .intervalEndsAtWhole: "a 90% interval of a share cannot end at 0% or 100%"
    case .intervalBelowZero: "both ends of the interval are below zero"
    case .intervalTooWide: "the interval is so wide that its ends would be the likeliest values"
    case .intervalTooNarrow: "the interval is too narrow for a share"
    }
  }

  package var hint: Message? {
    switch self {
    case .beyondNumbers: "Write smaller numbers; count in thousands or millions."
    case .uncertainParameter:
      "Write certain numbers in it, and multiply or add what is not certain."
    case .spreadNotAboveZero: "Write a number above zero; what is certain needs no distribution."
    case .notAboveZero: "Write numbers above zero, or normal(mean, spread), which goes below."
    case .endsOutOfOrder: "Write the smaller number first."
    case .endsEqual: "Write the number alone; what is certain needs no distribution."
    case .threeOutOfOrder, .modeOutside:
      "Write the lowest, the most likely and the highest value, in this order."
    case .shapeOutside: "Write shapes above zero; of large ones normal(mean, spread) comes near."
    case .meanTooLarge: "Write normal(mean, spread), which it comes near to."
    case .probabilityOutside: "Write a percent, as 30%."
    case .countOutside: "Write how often it is tried."
    case .noValues: "Write the values, with commas between them."
    case .weightCount: "Write one weight for each value."
    case .weightBelowZero, .weightsOfNothing: "Write weights above zero, as 2 or 30%."
    case .intervalEndsAtZero, .intervalEndsAtWhole, .intervalTooWide:
      "Write what cannot be passed: uniform(low, high), or triangular or pert(low, likeliest, high)."
    case .intervalBelowZero: "Write the minus before it, as in -(10..20)."
    case .intervalTooNarrow: "Write normal(mean, spread)."
    }
  }
}
