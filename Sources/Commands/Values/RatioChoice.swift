import CommandLanguage
import PlanModel
import Quantities
import Text

/// A ratio as typed, or the name of one in the playbook.
enum RatioChoice: ArgumentValue, Hashable {
  case ratio(Ratio)
  case preset(PresetName)

  static let kind = ValueKind.ratio
  static let extent = Extent.word
  static let sample = RatioChoice.ratio(.sample)

  /// A word without any sign between its numbers is a preset's name.
  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    do throws(UsageError) {
      self = .ratio(try Ratio(reading: words, in: vocabulary))
    } catch {
      guard !words.joined.contains(where: { ":/-%".contains($0) }) else { throw error }
      try Self.refuseLine(words, vocabulary)
      self = .preset(try PresetName(reading: words, in: vocabulary))
    }
  }

  /// Where the ratio was left out, the line that is to be divided stands in its place.
  private static func refuseLine(
    _ words: ArraySlice<Word>, _ vocabulary: any Vocabulary
  ) throws(UsageError) {
    if case .found = vocabulary.resolve([words.joined], as: .preset) { return }
    switch vocabulary.resolve(words.path, as: .line) {
    case .unknown, .removed: return
    case .found, .ambiguous:
      throw UsageError(
        "'\(words.joined)' is a line of the budget, and no ratio",
        hint: "Write the ratio behind it, as 5:3:2.", at: words.range)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch self {
    case .ratio(let ratio): ratio.canonical(in: vocabulary)
    case .preset(let name): "\(Label.preset.rawValue) \(name.canonical(in: vocabulary))"
    }
  }
}
