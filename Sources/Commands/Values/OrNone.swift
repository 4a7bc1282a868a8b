import CommandLanguage
import Text

/// A value, or `none`, which clears what was set.
struct OrNone<Wrapped: ArgumentValue>: ArgumentValue {
  static var kind: ValueKind { Wrapped.kind }
  static var extent: Extent { Wrapped.extent }
  static var sample: OrNone { OrNone(value: .sample) }

  let value: Wrapped?

  init(value: Wrapped?) {
    self.value = value
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    value = words.isKeyword(.none) ? nil : try Wrapped(reading: words, in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    value?.canonical(in: vocabulary) ?? Keyword.none.rawValue
  }
}
