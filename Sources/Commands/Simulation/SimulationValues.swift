import CommandLanguage
import PlanEngine
import Quantities
import Text

/// How many trials are made.
struct TrialCount: ArgumentValue, Hashable {
  static let kind = ValueKind.count
  static let sample = TrialCount(value: 100_000)
  /// More say little more.
  static let limit = 10_000_000_000

  let value: Int

  private init(value: Int) {
    self.value = value
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard let measure = try words.read(Self.measure) else { throw Self.tooMany(words) }
    guard let whole = measure.whole, whole > 0, words.joined.last != "%" else {
      throw UsageError(
        "'\(words.joined)' is no number of trials", hint: "Type a whole number from 1 up, as 100k.",
        at: words.range)
    }
    guard whole <= Self.limit else { throw Self.tooMany(words) }
    value = Int(whole)
  }

  /// Nil for a number that is larger than any that is counted.
  private static func measure(_ text: String) throws(ReadingError) -> Measure? {
    do throws(ReadingError) {
      return try Measure(reading: text)
    } catch {
      guard [.number(.beyondLimit(text)), .number(.size(text))].contains(error.cause) else {
        throw error
      }
      return nil
    }
  }

  private static func tooMany(_ words: ArraySlice<Word>) -> UsageError {
    UsageError(
      "a simulation makes at most \(limit) trials",
      hint: "Type fewer: a million tells most things to a thousandth of their spread.",
      at: words.range)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { String(value) }
}

/// How exactly something is to be known: a percent.
struct Precision: ArgumentValue, Hashable {
  static let kind = ValueKind.percent
  static let sample = Precision(share: .whole)

  let share: Share

  private init(share: Share) {
    self.share = share
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    share = try Share(reading: words, in: vocabulary)
    guard share.fraction.numerator > 0, share.fraction < .one else {
      throw UsageError(
        "a precision lies between 0% and 100%, and is neither", hint: "Write it as 1%.",
        at: words.range)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String { share.canonical }
}

extension Sampling: Choice {}
