/// What may stand at the cursor: the word that is being typed, and what it may become.
package struct Completion: Sendable {
  /// One thing that the word may become.
  package struct Candidate: Hashable, Sendable {
    /// What is typed for it, quotes and a closing blank included.
    package let text: String
    /// How the list shows it.
    package let label: String

    package init(_ text: String, label: String? = nil) {
      self.text = text
      self.label = label ?? text
    }
  }

  /// The end of the text before the cursor that a candidate replaces.
  package let word: String
  package let candidates: [Candidate]

  package init(word: String, candidates: [Candidate]) {
    self.word = word
    self.candidates = candidates
  }

  /// What all candidates begin with, where that is more than what was typed.
  var filledIn: String? {
    guard let first = candidates.first else { return nil }
    let common = candidates.dropFirst().reduce(Substring(first.text)) { common, candidate in
      common.commonPrefix(with: candidate.text)
    }
    return common.isEmpty || common == word ? nil : String(common)
  }

  var listing: String {
    candidates.map { $0.label + "\n" }.joined()
  }
}

extension Substring {
  /// Compared by character: never a part of one, whatever its bytes.
  fileprivate func commonPrefix(with other: String) -> Substring {
    prefix(zip(self, other).prefix { $0 == $1 }.count)
  }
}
