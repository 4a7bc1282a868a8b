import CommandLanguage
import Text

extension Vocabulary {
  /// The thing of a kind that words name, and how it is typed.
  ///
  /// - Parameters:
  ///   - missing: said where there is none, with the name that is nearest.
  ///   - listing: how to go on where no name is near.
  func found(
    _ words: ArraySlice<Word>, as kind: ValueKind, missing: Message, listing: Message
  ) throws(UsageError) -> (id: Int, name: String) {
    guard case .found(let id, let name) = resolve([words.joined], as: kind) else {
      throw UsageError(
        missing,
        hint: nearest(to: [words.joined], as: kind).map { "Did you mean '\($0)'?" } ?? listing,
        at: words.range)
    }
    return (id, name)
  }
}
