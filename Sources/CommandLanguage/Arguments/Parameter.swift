import Text

/// A parameter of a command, recorded from the asking of its initialiser.
package struct Parameter: Hashable, Sendable {
  /// The word before the value; nil for a positional.
  package let label: Label?
  /// The label that may stand before a positional and give it its place, as in `preset 532`.
  package let orLabel: Label?
  /// What stands for the value in a usage line, in lower case; nil where its kind says it.
  package let name: String?
  package let about: Message
  package let kind: ValueKind
  package let extent: Extent
  package let isOptional: Bool

  /// How the parameter stands in a usage line.
  package var usage: Message {
    isOptional ? "[\(bareUsage)]" : bareUsage
  }

  /// The English words that say what the parameter is.
  var words: String {
    let typed = [label?.rawValue, orLabel?.rawValue].compactMap(\.self) + kind.choices
    return (typed + [placeholder.key, about.key]).joined(separator: " ")
  }

  /// What stands for the value behind a label: behind `preset`, a name takes a ratio's place.
  var placeholderBehindLabel: Message { takesPresetName ? "NAME" : placeholder }

  /// Whether the value behind the label may be like a label itself.
  var isNameBehindLabel: Bool { takesPresetName || kind.isName }

  private var takesPresetName: Bool { kind == .ratio && orLabel != nil }

  private var bareUsage: Message {
    guard let label = typedLabel else { return orLabel.map(usage(or:)) ?? placeholder }
    return extent == .flag ? "\(label)" : "\(label) \(placeholder)"
  }

  /// The label as it is typed before such a value.
  var typedLabel: Typed? { label?.typed(beforeFigure: kind.isFigure) }

  private var placeholder: Message {
    if case .choice = kind, choices == nil { return kind.placeholder }
    if kind.isAlwaysFormula { return kind.placeholder }
    return name.map { Message(key: $0.uppercased(), holes: []) } ?? kind.placeholder
  }

  /// The words of a choice that are too many for a usage line.
  package var choices: [Typed]? {
    let words = kind.choices
    let areMany = words.count > 3 || words.contains { $0.count > 9 }
    return areMany ? words.map(Synonyms.choiceTyped) : nil
  }

  private func usage(or label: Label) -> Message {
    takesPresetName
      ? "\(placeholder)|\(label.typed) \(placeholderBehindLabel)"
      : "[\(label.typed)] \(placeholder)"
  }
}
