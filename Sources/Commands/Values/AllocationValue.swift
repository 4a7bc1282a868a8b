import CommandLanguage
import PlanModel
import Quantities

extension Allocation: ArgumentValue {
  package static var kind: ValueKind { .allocation }
  package static var sample: Allocation { .amount(.zero) }

  /// An amount, or a share of the parent: `120k`, `12%`, `1/3`.
  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    try words.refusePlus()
    if words.joined.isShare {
      self = .share(try words.read { text throws(ReadingError) in try Share(reading: text) })
    } else {
      self = .amount(try Money(reading: words, in: vocabulary))
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String {
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
    utf8.last == UInt8(ascii: "%") || utf8.contains(UInt8(ascii: "/"))
  }
}
