import CommandLanguage

/// A ratio behind a label, where the name of one in the playbook needs no further label.
struct GoalSplit: ArgumentValue, Hashable {
  static let kind = ValueKind.ratio
  static let sample = GoalSplit(choice: .sample)

  let choice: RatioChoice

  private init(choice: RatioChoice) {
    self.choice = choice
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    choice = try RatioChoice(reading: words, in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    switch choice {
    case .ratio: choice.canonical(in: vocabulary)
    case .preset(let name): name.canonical(in: vocabulary)
    }
  }
}
