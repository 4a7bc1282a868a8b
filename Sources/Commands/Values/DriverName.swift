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
    let (id, name) = try vocabulary.found(
      words, as: .driver, missing: "there is no driver '\(words.joined)'",
      listing: "'driver list' lists them, 'let' makes one.")
    self.init(id: DriverID(id), name: name)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { name }
}

/// Drivers, each named once.
struct DriverNames: ArgumentValue, Hashable {
  static let kind = ValueKind.drivers
  static let extent = Extent.phrase
  static let sample = DriverNames(drivers: [.sample])

  let drivers: [DriverName]

  private init(drivers: [DriverName]) {
    self.drivers = drivers
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    drivers = try ListItems.distinct(words, in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    drivers.map(\.name).joined(separator: ", ")
  }

  var list: Typed { drivers.map { Typed(own: $0.name) }.list }
}
