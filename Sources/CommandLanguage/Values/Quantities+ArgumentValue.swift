import Quantities
import Text

extension Money: ArgumentValue {
  package static var kind: ValueKind { .amount }
  package static var sample: Money { .zero }

  /// An amount that is not less than nothing; one with a plus would be a change, not an amount.
  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    try words.refusePlus()
    do {
      self = try words.read { text throws(ReadingError) in
        try Money(readingPositive: text, in: vocabulary.currency)
      }
    } catch {
      try words.refuseRatio()
      throw error
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String {
    canonical(in: vocabulary.currency)
  }
}

extension Ratio: ArgumentValue {
  package static var kind: ValueKind { .ratio }

  package static var sample: Ratio {
    do {
      return try Ratio(weights: [1, 1])
    } catch {
      preconditionFailure("1:1 is a ratio")
    }
  }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    self = try words.read { text throws(ReadingError) in
      try Ratio(reading: text, in: vocabulary.currency)
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String {
    canonical(in: vocabulary.currency)
  }
}

extension ReturnRate: ArgumentValue {
  package static var kind: ValueKind { .returnRate }

  package static var sample: ReturnRate {
    guard let rate = ReturnRate(1) else { preconditionFailure("1:1 is a return") }
    return rate
  }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    self = try words.read { text throws(ReadingError) in try ReturnRate(reading: text) }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { canonical }
}

extension Duration: ArgumentValue {
  package static var kind: ValueKind { .duration }
  package static var sample: Duration { .zero }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    self = try words.read { text throws(ReadingError) in try Duration(reading: text) }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { canonical }
}

extension Day: ArgumentValue {
  package static var kind: ValueKind { .day }

  package static var sample: Day {
    guard let day = Day(year: 2027, month: 1, day: 1) else {
      preconditionFailure("2027-01-01 is a day")
    }
    return day
  }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    self = try words.read { text throws(ReadingError) in
      try Day(reading: text, in: vocabulary.fiscalYear, today: vocabulary.today)
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { canonical }
}

extension Period: ArgumentValue {
  package static var kind: ValueKind { .period }
  package static var sample: Period { .day(.sample) }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    self = try words.read { text throws(ReadingError) in
      try Period(reading: text, in: vocabulary.fiscalYear, today: vocabulary.today)
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { canonical }
}
