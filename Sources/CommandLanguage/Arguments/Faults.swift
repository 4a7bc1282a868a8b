import Text

/// What can be wrong with the words of a command before any value is read.
enum Faults {
  static func repeated(_ label: Label, at range: Range<Int>) -> UsageError {
    UsageError(
      "'\(label.typed)' stands here once more than it may",
      hint: "Say it once; put a name like it into quotes.", at: range)
  }

  static func foreignLabel(_ word: Word, in entry: CommandTable.Entry) -> UsageError {
    let sibling = Label.all(named: word.text).compactMap(entry.sibling).first
    let hint: Message =
      if let sibling {
        "Did you mean '\(sibling)'?"
      } else if word.isLabel(.to), entry.changesByAmount {
        "'budget set' gives a line an amount; 'budget raise' and 'budget cut' change it by one."
      } else if isDifference(word, in: entry) {
        "'budget raise' and 'budget cut' change a line by so much."
      } else if entry.formulaStart == .relation {
        "Write >= for at least and <= for at most. Usage: \(entry.usage)"
      } else if entry.takesNames {
        "Usage: \(entry.usage). A name like it goes into quotes: \"\(word.text)\"."
      } else {
        "Usage: \(entry.usage)"
      }
    return UsageError(
      "'\(entry.typedName)' has no '\(word.text)'", hint: hint, at: word.range)
  }

  /// Whether a label announces how much more or less is wanted, where a new amount is taken.
  static func isDifference(_ label: Word, in entry: CommandTable.Entry) -> Bool {
    label.isLabel(.by) && entry.name == "budget set"
  }

  /// Where another label stands in place of a name, it may have been meant as one.
  static func missingValue(
    _ parameter: Parameter, behind label: Word, in entry: CommandTable.Entry, before next: Word?
  ) -> UsageError {
    let place = next == nil ? label.range.upperBound..<label.range.upperBound : label.range
    if let choices = parameter.choices {
      return UsageError(
        "'\(label.text)' needs a word behind it",
        hint: "One of: \(choices.list).", at: place)
    }
    let placeholder = parameter.placeholderBehindLabel
    return UsageError(
      "'\(label.text)' needs \(placeholder) behind it",
      hint: next != nil && parameter.isNameBehindLabel
        ? "A name that is also a label goes into quotes." : "Usage: \(entry.usage)",
      at: place)
  }

  /// Where a name is missing, a label that stands in its place may have been meant as one.
  static func missing(
    _ parameter: Parameter, in entry: CommandTable.Entry, behindCommand first: Word?, at end: Int
  ) -> UsageError {
    let mayBeName = first.map { $0.isLabel && parameter.label == nil && parameter.kind.isName }
    return UsageError(
      "\(parameter.usage) is missing: \(parameter.about)",
      hint: mayBeName == true
        ? "Usage: \(entry.usage). A name like a label goes into quotes: \"\(first?.text ?? "")\"."
        : "Usage: \(entry.usage)",
      at: end..<end)
  }

  static func extra(_ word: Word, in entry: CommandTable.Entry) -> UsageError {
    guard entry.textStart != .behindColon else {
      return UsageError(
        "'\(entry.typedName)' needs a colon behind the name", hint: "Usage: \(entry.usage)",
        at: word.range.lowerBound..<word.range.lowerBound)
    }
    let labels = entry.parameters.compactMap(\.label)
    let hint: Message =
      if entry.parameters.isEmpty {
        "Type '\(entry.typedName)' alone."
      } else if let nearest = Label.nearest(to: word.text, among: labels) {
        "Did you mean '\(nearest)'? Usage: \(entry.usage)"
      } else if entry.takesNames {
        "Usage: \(entry.usage). A name with blanks goes into quotes."
      } else {
        "Usage: \(entry.usage)"
      }
    return UsageError(
      "'\(word.text)' is more than '\(entry.typedName)' takes", hint: hint, at: word.range)
  }

  /// Why words are no line, where the ones before a word that is almost a label are one; nil where
  /// they are not.
  static func mistypedLabel(
    in words: ArraySlice<Word>, as kind: ValueKind, of entry: CommandTable.Entry,
    _ vocabulary: any Vocabulary
  ) -> UsageError? {
    let labels = entry.parameters.compactMap(\.label)
    for word in words.dropFirst() where kind == .line && !word.isQuoted {
      guard let label = Label.nearest(to: word.text, among: labels) else { continue }
      let before = words.prefix { $0 != word }
      guard case .found = vocabulary.resolve(before.path, as: .line) else { return nil }
      return UsageError(
        "'\(word.text)' does not follow a line here", hint: "Did you mean '\(label)'?",
        at: word.range)
    }
    return nil
  }

  static func formula(_ word: Word, in entry: CommandTable.Entry) -> UsageError {
    UsageError(
      "'\(entry.typedName)' takes no formula",
      hint: "'budget set' and 'budget add' do; here an amount or a percent stands, as 120k or 12%.",
      at: word.range)
  }

  /// A formula in a script that lacks its sign.
  static func bareFormula(_ word: Word) -> UsageError {
    UsageError(
      "no command begins with '\(word.text)'",
      hint: "In scripts a formula has = before it, as in '= 2 * 3'.", at: word.range)
  }

  /// A line that begins with the name of a line; nil for other words.
  static func formula(beginningWith name: Resolution, _ word: Word) -> UsageError? {
    let path: String
    switch name {
    case .unknown, .removed: return nil
    case .found(_, let found): path = found
    case .ambiguous(let paths): path = paths[0]
    }
    return UsageError(
      "'\(word.text)' alone is no command",
      hint: "'budget show \(path)' shows the line; in a formula it is budget.\(path).",
      at: word.range)
  }
}
