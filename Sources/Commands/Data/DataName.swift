import CommandLanguage
import PlanModel
import Quantities
import Text

/// A set of data, found by its name.
struct DataName: ArgumentValue, Hashable {
  static let kind = ValueKind.data
  static let extent = Extent.phrase
  static let sample = DataName(id: DataID(1), name: "deals")

  let id: DataID
  let name: String

  private init(id: DataID, name: String) {
    self.id = id
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let (id, name) = try vocabulary.found(
      words, as: .data, missing: "there is no data '\(words.joined)'",
      listing: "'data list' lists them, 'data import' and 'data set' make one.")
    self.init(id: DataID(id), name: name)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { name }
}
