import Text

/// Why a text or some parts are not a ratio.
package enum RatioError: ExplainedError {
  case onePart
  /// Commas between the parts.
  case commas
  case missingPart
  case separators(String, String)
  case mixedKinds
  /// Of the ratio with a unit behind every part, and behind none.
  case someUnits(all: String, none: String)
  case total(Fraction)
  case noRoom(Fraction)
  case twoRests
  case restOfWeights
  case allZero
  case negative
  case size

  package var message: Message {
    switch self {
    case .onePart: "a ratio has two parts or more"
    case .commas: "commas do not part a ratio"
    case .missingPart: "a part of the ratio is missing"
    case .separators(let first, let second):
      "the ratio is separated by '\(first)' and by '\(second)'"
    case .mixedKinds: "only some parts of the ratio are percents"
    case .someUnits: "only some parts of the ratio have a unit"
    case .total(let total): "the percents add up to \(total.exactPercent), not 100%"
    case .noRoom(let total): "the percents add up to \(total.exactPercent), which leaves no rest"
    case .twoRests: "'rest' stands twice in the ratio"
    case .restOfWeights: "weights leave nothing that could be the rest"
    case .allZero: "all parts of the ratio are 0"
    case .negative: "a part of the ratio is less than nothing"
    case .size: "the parts of the ratio are too large or too fine to be added exactly"
    }
  }

  package var hint: Message? {
    switch self {
    case .onePart, .commas, .missingPart: "Write its parts with a sign between them, as in 5:3:2."
    case .separators: "Use the same sign between all parts."
    case .mixedKinds: "Put a % after every part but 'rest', or after none."
    case .someUnits(let all, let none): "Did you mean '\(all)' or '\(none)'?"
    case .total(let total) where total < .one:
      "Give what is left to a name, as in '40%/20%/rest into core, brand, reserve'."
    case .total, .noRoom: "Take something from a part, so that all make up 100%."
    case .twoRests: "Give the rest to one name, and split that line further."
    case .restOfWeights: "Write percents or amounts, as in '50%/30%/rest' or '20万/50万/rest'."
    case .allZero: "Make at least one part larger than 0."
    case .negative: "Write the parts without a minus."
    case .size: "Use smaller or rounder numbers."
    }
  }
}

extension Fraction {
  /// With all its digits, so that what is almost a whole is not called one.
  fileprivate var exactPercent: Message { percent.map(Message.verbatim) ?? "\(self)" }
}
