import Text

/// Commands inside a command: the rest of its line, with the place where it begins.
package struct InnerLines: ArgumentValue, Hashable {
  package static let kind = ValueKind.commands
  package static let extent = Extent.text
  package static let sample = InnerLines("budget total 1m", at: 0)

  package let text: String
  /// The UTF-8 offset of the text in the line.
  package let offset: Int

  package init(_ text: String, at offset: Int) {
    self.text = text
    self.offset = offset
  }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    text = words.joined
    let isQuoted = words.first?.isQuoted ?? false
    offset = words.range.lowerBound + (isQuoted ? 1 : 0)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw UsageError(
        "there is nothing to try", hint: "Type a command that changes the plan.", at: words.range)
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String {
    "\"\(Quoting.escaped(text))\""
  }
}
