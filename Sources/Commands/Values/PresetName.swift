import CommandLanguage
import PlanModel
import Quantities
import Text

/// The name of a preset, in English or Chinese.
struct PresetName: ArgumentValue, Hashable {
  static let kind = ValueKind.preset
  static let extent = Extent.phrase
  static let sample = PresetName(name: .sample)

  let name: Name

  private init(name: Name) {
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let typed = try Name(reading: words, in: vocabulary)
    // Readers of Chinese mean the Chinese names, and the canonical line says so for all readers.
    if case .found(_, let path) = vocabulary.resolve([typed.text], as: .preset) {
      name = (try? Name(path)) ?? typed
    } else {
      name = typed
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String { name.canonical(in: vocabulary) }

  /// Whether the Chinese name was typed, so that the parts get theirs.
  var isChinese: Bool { name.text.unicodeScalars.contains { $0.properties.isIdeographic } }
}
