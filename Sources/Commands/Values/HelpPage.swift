import CommandLanguage
import Reports
import Text

/// What help has for some words.
struct HelpPage: ArgumentValue {
  static let kind = ValueKind.topic
  static let extent = Extent.phrase
  static let sample = HelpPage(words: [], report: .empty)

  let words: [String]
  let report: Report

  private init(words: [String], report: Report) {
    self.words = words
    self.report = report
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    self.words = words.flatMap { $0.text.split(separator: " ").map(String.init) }
    guard let page = Help(CommandCatalog.table).page(for: self.words) else {
      throw UsageError(
        "no command speaks of '\(self.words.joined(separator: " "))'",
        hint: "Type 'help' for what there is.", at: words.range)
    }
    report = page
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    words.map(Quoting.quoted).joined(separator: " ")
  }
}
