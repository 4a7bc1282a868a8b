import Text

/// What something in a plan is called: shown as first typed, the same in any case and width.
package struct Name: Hashable, Sendable {
  package let text: String
  /// What names are compared by.
  package let folded: String

  package static let maximumLength = 80

  /// Takes the text without its outer blanks; refuses what could not be told apart or shown.
  package init(_ text: String) throws(NameError) {
    if text.isPlainWord, text.utf8.count <= Name.maximumLength {
      (self.text, folded) = (text, text)
      return
    }
    let trimmed = text.trimmingBlanks
    guard !trimmed.isEmpty else { throw .empty }
    if let scalar = trimmed.firstHiddenScalar { throw .hidden(scalar) }
    // A character has one byte or more, so most names are known to be short without counting.
    guard trimmed.utf8.count <= Name.maximumLength || trimmed.count <= Name.maximumLength else {
      throw .long(count: trimmed.count)
    }
    self.text = trimmed
    folded = trimmed.folded
  }

  package static func == (left: Name, right: Name) -> Bool { left.folded == right.folded }

  package func hash(into hasher: inout Hasher) { hasher.combine(folded) }
}
