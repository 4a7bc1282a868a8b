import Text

/// Words up to the next label: a title, a source, words to look for.
package struct Phrase: ArgumentValue, Hashable {
  package static let kind = ValueKind.phrase
  package static let extent = Extent.phrase
  package static let sample = Phrase("text")

  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) {
    text = words.count > 1 ? words.map(\.inPhrase).joined(separator: " ") : words.joined
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { Quoting.quoted(text) }
}

extension Word {
  /// The text as a part of a phrase: among other words the quotes around one are the user's own,
  /// unless a label had to be hidden in them.
  fileprivate var inPhrase: String { isQuoted && Label(text) == nil ? "\"\(text)\"" : text }
}

/// The rest of a line, as it was typed: a note.
package struct FreeText: ArgumentValue, Hashable {
  package static let kind = ValueKind.text
  package static let extent = Extent.text
  package static let sample = FreeText("text")

  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// Where the line went on, one blank stands.
  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    text = words.joined.replacing(" \n", with: " ")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw UsageError("the text is empty", hint: "Type at least one word.", at: words.range)
    }
  }

  /// In quotes, so that nothing in it can end the line early.
  package func canonical(in vocabulary: any Vocabulary) -> String { "\"\(Quoting.escaped(text))\"" }
}

/// The path of a file, as typed: its name may hold full-width signs, and only those that part a
/// path are read as what they stand for.
package struct FileName: ArgumentValue, Hashable {
  package static let kind = ValueKind.file
  package static let sample = FileName("file")

  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    path = words.map(\.asPath).joined(separator: " ")
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw UsageError("a file needs a name", hint: "Give its path.", at: words.range)
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { "\"\(Quoting.escaped(path))\"" }
}

extension Word {
  /// The text as typed, but for the signs that part a path.
  fileprivate var asPath: String {
    guard !hasQuotes else { return unfolded }
    return unfolded.replacing("／", with: "/").replacing("．", with: ".").replacing("。", with: ".")
  }
}
