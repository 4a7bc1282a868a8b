import CommandLanguage
import PlanModel
import Text

/// Figures, each by its name alone.
struct FigureNames: ArgumentValue, Hashable {
  static let kind = ValueKind.drivers
  static let extent = Extent.phrase
  static let sample = FigureNames(figures: [.sample])

  let figures: [FigureName]

  private init(figures: [FigureName]) {
    self.figures = figures
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    figures = try ListItems.distinct(words, in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    figures.map(\.text).joined(separator: ", ")
  }
}
