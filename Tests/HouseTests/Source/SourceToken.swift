/// A word, a mark or a text of a source file; comments and blanks are none.
struct SourceToken: Hashable {
  enum Kind {
    /// Letters, digits and `_`.
    case word
    /// One sign.
    case mark
    /// A string, without its quotes; what it interpolates is part of it.
    case text
    /// A name in backticks.
    case name
  }

  let kind: Kind
  let text: String
  /// From 1.
  let line: Int

  func isWord(_ words: Set<String>) -> Bool {
    kind == .word && words.contains(text)
  }

  func isMark(_ mark: String) -> Bool {
    kind == .mark && text == mark
  }
}
