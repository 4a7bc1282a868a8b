import CommandLanguage

/// The number of a step, or 0 for what was before the first.
struct StepNumber: ArgumentValue, Hashable {
  static let kind = ValueKind.count
  static let sample = StepNumber(value: 0)

  let value: Int

  private init(value: Int) {
    self.value = value
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    value = words.joined == "0" ? 0 : try Count(reading: words, in: vocabulary).value
  }

  func canonical(in vocabulary: any Vocabulary) -> String { String(value) }
}
