import CommandLanguage
import Quantities

/// What a line is to be called: a name alone, as a line stays where it is.
struct LineName: ArgumentValue, Hashable {
  static let kind = ValueKind.name
  static let extent = Extent.phrase
  static let sample = LineName(name: .sample)

  let name: Name

  private init(name: Name) {
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    try words.refusePath()
    name = try Name(reading: words, in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { name.canonical(in: vocabulary) }
}
