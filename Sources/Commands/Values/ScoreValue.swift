import CommandLanguage
import Quantities
import Text

/// A score; the playbook says between which whole numbers it lies.
struct ScoreValue: ArgumentValue, Hashable {
  static let kind = ValueKind.count
  static let sample = ScoreValue(score: 1)

  let score: Int

  private init(score: Int) {
    self.score = score
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    try words.refuseLongCount()
    guard let score = Int64(readingWhole: words.joined).flatMap(Int.init(exactly:)) else {
      throw UsageError(
        "'\(words.joined)' is no score", hint: "Type a whole number, as 8.", at: words.range)
    }
    self.score = score
  }

  func canonical(in vocabulary: any Vocabulary) -> String { String(score) }
}
