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
      self = .preset(try PresetName(reading: words, in: vocabulary))
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch self {
    case .ratio(let ratio): ratio.canonical(in: vocabulary)
    case .preset(let name): "\(Label.preset.rawValue) \(name.canonical(in: vocabulary))"
    }
  }
}
