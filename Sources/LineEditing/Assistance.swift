/// What the editor asks while a line is typed. Nothing for what nobody answers.
package struct Assistance {
  /// What Tab offers: from the text before the cursor to what may stand there. Without it Tab is a
  /// character like another, which keeps the cells of a row apart.
  package var completion: ((_ textBeforeCursor: String) -> TypedWord)?
  /// What comes next, shown dimmed behind the line; asked only while nobody types.
  package var hint: ((_ line: String) -> String?)?
  /// What may be made ready while nobody types.
  package var preparation: (() -> Void)?
  /// What a question mark that begins a word shows, whole rows; nil where it is only a character.
  package var usage: ((_ textBeforeCursor: String) -> String?)?
  /// Whether hints may be shown, and descriptions dimmed.
  package var mayDim = false

  package init(
    completion: ((_ textBeforeCursor: String) -> TypedWord)? = nil,
    hint: ((_ line: String) -> String?)? = nil,
    usage: ((_ textBeforeCursor: String) -> String?)? = nil,
    preparation: (() -> Void)? = nil, mayDim: Bool = false
  ) {
    self.completion = completion
    self.hint = hint
    self.usage = usage
    self.preparation = preparation
    self.mayDim = mayDim
  }

  /// Where what is typed is no command, and Tab no character either.
  package static var silent: Assistance {
    Assistance(completion: { _ in TypedWord(word: "", candidates: []) })
  }
}
