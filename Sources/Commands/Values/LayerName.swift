import CommandLanguage
import PlanModel
import Quantities
import Text

/// A layer of the management's attention, found by its name.
struct LayerName: ArgumentValue, Hashable {
  static let kind = ValueKind.layer
  static let sample = LayerName(name: .sample)

  let name: Name

  private init(name: Name) {
    self.name = name
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let text = words.joined
    guard case .found(_, let name) = vocabulary.resolve([text], as: .layer) else {
      throw UsageError(
        "there is no layer '\(text)'",
        hint: vocabulary.nearest(to: [text], as: .layer).map { "Did you mean '\($0)'?" }
          ?? "'effort show' lists them; 'effort split' names them.", at: words.range)
    }
    self.name = try Name(reading: [Word(name, at: words.range)], in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { Quoting.quoted(name.text) }

  /// The layers as the playbook calls them.
  static let inPlaybook: [Preset.Part] = {
    guard let preset = Playbook().presets.first(where: { $0.rule == "R1.1" }) else {
      preconditionFailure("the playbook has a preset for the attention")
    }
    return preset.parts
  }()

  /// What readers of Chinese call the layers of a plan that has none yet; others get the English
  /// names.
  static func usualNames(in vocabulary: any Vocabulary) -> Names? {
    guard vocabulary.language == .chinese, vocabulary.resolve([], as: .layer) == .unknown else {
      return nil
    }
    return Names(inPlaybook.map(\.chineseName))
  }
}
