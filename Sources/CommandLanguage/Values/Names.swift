import Quantities
import Text

extension Name: ArgumentValue {
  package static var kind: ValueKind { .name }
  package static var extent: Extent { .phrase }
  package static var sample: Name { name("name") }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    if let word = words.first(where: \.hasSeparator) {
      throw UsageError(
        "'\(word.text)' has a comma in it",
        hint: "Put a blank before the next label, or the whole name into quotes.", at: word.range)
    }
    if words.count > 1, let first = words.first, first.isQuoted {
      let rest = words.dropFirst()
      throw UsageError(
        "'\(rest.joined)' stands behind a name in quotes",
        hint: "Put the whole name into one pair of quotes.", at: words.range)
    }
    do {
      try self.init(words.joined)
    } catch {
      throw UsageError(error, at: words.range)
    }
  }

  package func canonical(in vocabulary: any Vocabulary) -> String { Quoting.quoted(text) }

  static func name(_ text: String) -> Name {
    do {
      return try Name(text)
    } catch {
      preconditionFailure("'\(text)' is a name")
    }
  }
}

/// A list of names: split at commas where it has one, else at blanks.
package struct Names: ArgumentValue, Hashable {
  package static let kind = ValueKind.names
  package static let extent = Extent.phrase
  package static let sample = Names([.sample])

  package let names: [Name]

  package init(_ names: [Name]) {
    self.names = names
  }

  package init(
    reading words: ArraySlice<Word>, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    var names: [Name] = []
    for item in try ListItems.split(words) {
      try item[...].refusePath()
      names.append(try Name(reading: item[...], in: vocabulary))
    }
    self.names = names
  }

  /// Each name that needs them in quotes, so that blanks may separate names.
  package func canonical(in vocabulary: any Vocabulary) -> String {
    names.map { $0.canonical(in: vocabulary) }.joined(separator: ", ")
  }
}

extension ArraySlice<Word> {
  /// Refuses a path where a name is wanted; one with a dot goes into quotes, as canonical lines
  /// write it.
  package func refusePath() throws(UsageError) {
    guard let word = first(where: { $0.path.count > 1 }) else { return }
    throw UsageError(
      "'\(word.text)' is a path, and a name is wanted here",
      hint: "Type the name alone, or in quotes if the dot belongs to it.", at: word.range)
  }
}
