import CommandLanguage
import PlanModel
import Quantities

/// What a figure of a table is compared with: `100k`, `12%`, `1:2.5`.
enum Limit: Hashable {
  case amount(Money)
  /// A part of a whole, or more than it, as what exceeds its parent is.
  case share(Fraction)
  case rate(ReturnRate)

  var kind: FigureKind {
    switch self {
    case .amount: .amount
    case .share: .percent
    case .rate: .rate
    }
  }
}

extension Limit: ArgumentValue {
  static let kind = ValueKind.limit
  static let sample = Limit.amount(.zero)

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard !(words.count == 1 && words.joined.isRate) else {
      self = .rate(try ReturnRate(reading: words, in: vocabulary))
      return
    }
    if let percent = try? Percent(reading: words.joined) {
      try words.refusePlus()
      self = .share(percent.fraction)
      return
    }
    switch try FixedAllocation(reading: words, in: vocabulary) {
    case .amount(let amount): self = .amount(amount)
    case .share(let share): self = .share(share.fraction)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch self {
    case .amount(let amount): amount.canonical(in: vocabulary)
    case .share(let share): share.percent ?? "\(share.numerator)/\(share.denominator)"
    case .rate(let rate): rate.canonical
    }
  }
}

extension String {
  /// Whether a limit is meant as what comes back for 1.
  fileprivate var isRate: Bool { contains(":") || hasSuffix("x") || hasSuffix("倍") }
}
