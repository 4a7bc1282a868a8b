import CommandLanguage
import Quantities
import Text

/// How two drivers move together: 0 not at all, near 1 always in one direction, near -1 against each
/// other.
struct RankCorrelation: ArgumentValue, Hashable {
  static let kind = ValueKind.measure
  static let sample = RankCorrelation(rank: Measure(millionths: 600_000))

  let rank: Measure

  private init(rank: Measure) {
    self.rank = rank
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let value = try MeasureValue(reading: words, in: vocabulary)
    let one = Measure(whole: 1).millionths
    guard !value.isPercent, value.measure.millionths.magnitude < one else {
      throw UsageError(
        "a rank correlation lies between -1 and 1, and is neither",
        hint: "Write it as 0.6; what moves exactly with another is a formula of it.",
        at: words.range)
    }
    rank = value.measure
  }

  func canonical(in vocabulary: any Vocabulary) -> String { rank.canonical }
}
