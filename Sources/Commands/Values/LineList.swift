import CommandLanguage
import PlanModel
import Text

/// Lines of the budget, each found by its path.
struct LineList: ArgumentValue, Hashable {
  static let kind = ValueKind.lineList
  static let extent = Extent.phrase
  static let sample = LineList(lines: [.sample])

  let lines: [LinePath]

  private init(lines: [LinePath]) {
    self.lines = lines
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    var lines: [LinePath] = []
    for item in try ListItems.split(words) {
      let line = try LinePath(reading: item[...], in: vocabulary)
      guard !lines.contains(line) else {
        throw UsageError(
          "the line '\(line.path)' stands twice in the list", hint: "Name each line once.",
          at: item[...].range)
      }
      lines.append(line)
    }
    self.lines = lines
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    lines.map(\.path).joined(separator: ", ")
  }
}
