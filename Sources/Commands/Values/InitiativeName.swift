import CommandLanguage
import PlanModel
import Text

/// An initiative, found by its name.
struct InitiativeName: ArgumentValue, Hashable {
  static let kind = ValueKind.initiative
  static let extent = Extent.phrase
  static let sample = InitiativeName(id: InitiativeID(1), name: "name")

  let id: InitiativeID
  let name: String

  private init(id: InitiativeID, name: String) {
    self.id = id
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let text = words.joined
    guard case .found(let number, let name) = vocabulary.resolve([text], as: .initiative) else {
      throw UsageError(
        "there is no initiative '\(text)'",
        hint: vocabulary.nearest(to: [text], as: .initiative).map(Self.suggestion)
          ?? "'initiative list' lists what there is.", at: words.range)
    }
    self.init(id: InitiativeID(number), name: name)
  }

  private static func suggestion(_ name: String) -> Message {
    name.contains("\"") ? "Did you mean \(name), in quotes?" : "Did you mean '\(name)'?"
  }

  func canonical(in vocabulary: any Vocabulary) -> String { Quoting.quoted(name) }
}
