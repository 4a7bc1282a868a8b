import CommandLanguage
import PlanModel
import Quantities
import Text

/// What an objective, a key result or a KPI is called: a name that may hold commas.
struct Title: ArgumentValue, Hashable {
  static let kind = ValueKind.name
  static let extent = Extent.phrase
  static let sample = Title(name: .sample)

  let name: Name

  private init(name: Name) {
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    do {
      name = try Name(words.joined)
    } catch {
      throw UsageError(error, at: words.range)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String { Quoting.quoted(name.text) }
}

/// The last day for something; of a longer period its last one.
struct DueDay: ArgumentValue, Hashable {
  static let kind = ValueKind.day
  static let sample = DueDay(day: .sample)

  let day: Day

  private init(day: Day) {
    self.day = day
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    day = try words.read { text throws(ReadingError) in
      try Day(reading: text, in: vocabulary.fiscalYear, today: vocabulary.today, at: .last)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String { day.canonical }
}

extension Weight: ArgumentValue {
  package static var kind: ValueKind { .measure }
  package static var sample: Weight { .one }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    let measure = try words.read { text throws(ReadingError) in try Measure(reading: text) }
    guard let weight = Weight(measure) else {
      throw UsageError(
        "the weight '\(words.joined)' is below zero", hint: "Give a weight from 0 up.",
        at: words.range)
    }
    self = weight
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { measure.canonical }
}

extension Share: ArgumentValue {
  package static var kind: ValueKind { .percent }
  package static var sample: Share { .whole }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    self = try words.read { text throws(ReadingError) in try Share(reading: text) }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { canonical }
}
