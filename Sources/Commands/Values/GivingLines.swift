import CommandLanguage
import PlanModel
import Text

/// The lines that a difference is taken from: all siblings, or a list.
struct GivingLines: ArgumentValue, Hashable {
  static let kind = ValueKind.lines
  static let extent = Extent.phrase
  static let sample = GivingLines(lines: nil)

  /// Nil for all unlocked siblings.
  let lines: [LinePath]?

  init(lines: [LinePath]?) {
    self.lines = lines
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    guard !words.isKeyword(.others) else {
      lines = nil
      return
    }
    var lines: [LinePath] = []
    for item in try ListItems.split(words) {
      lines.append(try LinePath(reading: item[...], in: vocabulary))
    }
    self.lines = lines
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    lines.map { $0.map(\.path).joined(separator: ", ") } ?? Keyword.others.rawValue
  }

  var givers: Givers { lines.map { .lines($0.map(\.id)) } ?? .others }
}
