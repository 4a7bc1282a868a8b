import CommandLanguage
import PlanModel
import Quantities

/// What a budget line gets: an amount, a share of its parent, or a formula.
enum AllocationValue: ArgumentValue, Hashable {
  case fixed(FixedAllocation)
  case formula(FormulaValue)

  static let kind = ValueKind.allocation
  static let sample = AllocationValue.fixed(.sample)

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    if words[words.startIndex].isFormula {
      self = .formula(try FormulaValue(reading: words, in: vocabulary))
    } else {
      self = .fixed(try FixedAllocation(reading: words, in: vocabulary))
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch self {
    case .fixed(let allocation): allocation.canonical(in: vocabulary)
    case .formula(let formula): formula.canonical(in: vocabulary)
    }
  }
}

/// An amount, or a share of the parent: `120k`, `12%`, `1/3`.
enum FixedAllocation: ArgumentValue, Hashable {
  case amount(Money)
  case share(Share)

  static let kind = ValueKind.limit
  static let sample = FixedAllocation.amount(.zero)

  var allocation: Allocation {
    switch self {
    case .amount(let money): .amount(money)
    case .share(let share): .share(share)
    }
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    if words.joined.isShare {
      try words.refusePlus()
      self = .share(try words.read { text throws(ReadingError) in try Share(reading: text) })
    } else {
      self = .amount(try Money(reading: words, in: vocabulary))
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch self {
    case .amount(let money): money.canonical(in: vocabulary)
    case .share(let share): share.canonical
    }
  }
}

extension Part: ArgumentValue {
  package static var kind: ValueKind { .part }
  package static var sample: Part { .amount(.zero) }

  /// An amount, or a percent of the line: `120k`, `30%`.
  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    if words.joined.isShare {
      self = .percent(
        try words.read { text throws(ReadingError) in try Percent(reading: text) })
    } else {
      self = .amount(try Money(reading: words, in: vocabulary))
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String {
    switch self {
    case .amount(let money): money.canonical(in: vocabulary)
    case .percent(let percent): percent.canonical
    }
  }
}

extension String {
  /// Whether a value is meant as a part of something: a percent or a fraction.
  fileprivate var isShare: Bool {
    utf8.last == UInt8(ascii: "%") || utf8.contains(UInt8(ascii: "/")) || isChineseShare
  }
}
