import CommandLanguage
import PlanModel
import Text

/// Figures, each by its name alone.
struct FigureNames: ArgumentValue, Hashable {
  static let kind = ValueKind.driver
  static let extent = Extent.phrase
  static let sample = FigureNames(figures: [.sample])

  let figures: [FigureName]

  private init(figures: [FigureName]) {
    self.figures = figures
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    var figures: [FigureName] = []
    for item in try ListItems.split(words) {
      let figure = try FigureName(reading: item[...], in: vocabulary)
      guard !figures.contains(figure) else {
        throw UsageError(
          "'\(figure.text)' stands here twice", hint: "Name each of them once.",
          at: item[...].range)
      }
      figures.append(figure)
    }
    self.figures = figures
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    figures.map(\.text).joined(separator: ", ")
  }
}
