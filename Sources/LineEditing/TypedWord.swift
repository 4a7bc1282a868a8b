/// The word that is being typed, and what it may become.
package struct TypedWord: Sendable {
  /// One thing that the word may become.
  package struct Candidate: Hashable, Sendable {
    /// What is typed for it, quotes and a closing blank included.
    package let text: String
    /// How the list shows it.
    package let label: String
    /// What it is, in a few words; empty where nothing need be said.
    package let about: String

    package init(_ text: String, label: String? = nil, about: String = "") {
      self.text = text
      self.label = label ?? text
      self.about = about
    }
  }

  /// The end of the text before the cursor that a candidate replaces.
  package let word: String
  package let candidates: [Candidate]

  package init(word: String, candidates: [Candidate]) {
    self.word = word
    self.candidates = candidates
  }

  /// What all candidates begin with, where that is more than what was typed, or its right form.
  package var filledIn: String? {
    guard let first = candidates.first else { return nil }
    var common = Substring(first.text)
    for candidate in candidates.dropFirst() where !common.begins(candidate.text) {
      common = common.commonPrefix(with: candidate.text)
      // Nothing that was typed is taken away, unless there is just one thing to put in its place.
      guard common.count >= word.count else { return nil }
    }
    return common.isEmpty || common == word ? nil : String(common)
  }
}

extension Substring {
  /// Whether the other text begins with this one, as can be seen from the bytes: behind it comes a
  /// character that cannot belong to the one before. That is much faster than by characters.
  fileprivate func begins(_ other: String) -> Bool {
    let count = utf8.count
    guard other.utf8.count >= count, other.utf8.starts(with: utf8) else { return false }
    guard let next = other.utf8.dropFirst(count).first else { return true }
    return next < 0x80 && next != 0x0A
  }

  /// Compared by character: never a part of one, whatever its bytes.
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
