/// Words of the command language, as readers of each language type them.
package struct Typed: Hashable, Sendable {
  package let english: String
  package let chinese: String

  package init(english: String, chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// What both type alike: a name, a figure.
  package init(own text: String) {
    self.init(english: text, chinese: text)
  }

  /// A command by its noun and its verb.
  package init(command name: String) {
    let words = name.split(separator: " ").map(String.init)
    let verb = words.dropFirst().first.map { Synonyms.verb($0, of: words[0]) }
    self = [words.first.map(Synonyms.noun), verb].compactMap(\.self).joined(by: " ", " ")
  }

  /// Several words behind each other: labels, keywords and choices.
  package init(words: String) {
    self = words.split(separator: " ").map { word in
      let word = String(word)
      return Label(word)?.typed ?? Keyword(word)?.typed ?? Synonyms.choiceTyped(word)
    }.joined(by: " ", " ")
  }
}

extension [Typed] {
  /// The words that come nearest to a typed one, which is shown as it is in English.
  package func nearest(to word: String) -> Typed? {
    map(\.english).nearest(to: word).flatMap { nearest in first { $0.english == nearest } }
  }

  /// The words with a comma between them.
  package var list: Typed { joined(by: ", ", "、") }

  /// The words with a sign between them, for readers of each language.
  package func joined(by english: String, _ chinese: String) -> Typed {
    Typed(
      english: map(\.english).joined(separator: english),
      chinese: map(\.chinese).joined(separator: chinese))
  }
}

extension Message.StringInterpolation {
  package mutating func appendInterpolation(_ words: Typed) {
    appendHole(.typed(words))
  }
}
