import CommandLanguage
import Text

/// A column of a sheet, by its title or its number; titles may be words that are labels elsewhere.
struct ColumnName: ArgumentValue, Hashable {
  static let kind = ValueKind.column
  static let extent = Extent.phrase
  static let sample = ColumnName(text: "amount")

  let text: String

  private init(text: String) { self.text = text }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) {
    text = words.joined
  }

  func canonical(in vocabulary: any Vocabulary) -> String { "\"\(Quoting.escaped(text))\"" }
}
