import CommandLanguage
import PlanModel
import Quantities
import Text

/// A driver, found by its name.
struct DriverName: ArgumentValue, Hashable {
  static let kind = ValueKind.driver
  static let extent = Extent.phrase
  static let sample = DriverName(id: DriverID(1), name: "price")

  let id: DriverID
  let name: String

  private init(id: DriverID, name: String) {
    self.id = id
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard case .found(let id, let name) = vocabulary.resolve([words.joined], as: .driver) else {
      throw UsageError(
        "there is no driver '\(words.joined)'",
        hint: vocabulary.nearest(to: [words.joined], as: .driver).map { "Did you mean '\($0)'?" }
          ?? "'driver list' lists them, 'let' makes one.", at: words.range)
    }
    self.init(id: DriverID(id), name: name)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { name }
}
