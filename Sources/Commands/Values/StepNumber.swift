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
    try words.refuseLongCount()
    guard let value = Int(words.joined), value >= 0 else {
      throw UsageError(
        "'\(words.joined)' is no number of a step",
        hint: "'history' shows the numbers; 0 is what was before the first.", at: words.range)
    }
    self.value = value
  }

  func canonical(in vocabulary: any Vocabulary) -> String { String(value) }
}
