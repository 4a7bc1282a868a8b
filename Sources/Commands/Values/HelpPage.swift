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
    if self.words.count == 1, FormatsPage.words.contains(self.words[0].folded) {
      report = FormatsPage.report
      return
    }
    let help = Help(CommandCatalog.table, translation: vocabulary.translation)
    guard let page = help.page(for: self.words) else {
      try Self.refuseReserved(words)
      throw UsageError(
        "no command speaks of '\(self.words.joined(separator: " "))'",
        hint: help.nearest(to: self.words).map { "Did you mean 'help \($0)'?" }
          ?? "Type 'help' for what there is.", at: words.range)
    }
    report = page
  }

  private static func refuseReserved(_ words: ArraySlice<Word>) throws(UsageError) {
    guard let word = words.first, ReservedNouns.all.contains(word.text.folded) else { return }
    throw UsageError(
      "'\(word.text)' is kept for a later release", hint: "Type 'help' for what there is.",
      at: word.range)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    words.map(Quoting.quoted).joined(separator: " ")
  }
}
