import CommandLanguage
import Text

/// Where answers go: a file, or `off` for the screen.
enum OutputTarget: ArgumentValue, Hashable {
  case off
  case file(FileName)

  static let kind = ValueKind.file
  static let sample = OutputTarget.off

  /// A file of that name is quoted.
  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let isWord = words.count == 1 && words.first?.isQuoted == false
    let text = words.joined.folded
    let word = Synonyms.choice(text) ?? text
    self = isWord && word == "off" ? .off : .file(try FileName(reading: words, in: vocabulary))
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch self {
    case .off: "off"
    case .file(let name): name.canonical(in: vocabulary)
    }
  }
}
