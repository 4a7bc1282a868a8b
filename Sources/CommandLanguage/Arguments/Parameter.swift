import Text

/// A parameter of a command, recorded from the asking of its initialiser.
package struct Parameter: Hashable, Sendable {
  /// The word before the value; nil for a positional.
  package let label: Label?
  /// The label that may stand before a positional and give it its place, as in `preset 532`.
  package let orLabel: Label?
  /// The placeholder of a positional, in lower case.
  package let name: String
  package let about: Message
  package let kind: ValueKind
  package let extent: Extent
  package let isOptional: Bool

  /// How the parameter stands in a usage line.
  package var usage: String {
    isOptional ? "[\(bareUsage)]" : bareUsage
  }

  /// What stands for the value behind a label: behind `preset`, a name takes a ratio's place.
  func placeholder(behind label: String) -> String {
    kind == .ratio && orLabel?.rawValue == label ? "NAME" : kind.placeholder
  }

  private var bareUsage: String {
    guard let label else { return orLabel.map(usage(or:)) ?? name.uppercased() }
    return extent == .flag ? label.rawValue : "\(label.rawValue) \(placeholder)"
  }

  private var placeholder: String {
    choices == nil ? kind.placeholder : name.uppercased()
  }

  /// The words of a choice that are too many for a usage line.
  package var choices: [String]? {
    guard case .choice(let words) = kind, words.count > 2 || words.contains(where: { $0.count > 8 })
    else { return nil }
    return words
  }

  private func usage(or label: Label) -> String {
    let placeholder = placeholder(behind: label.rawValue)
    return kind == .ratio
      ? "\(name.uppercased())|\(label.rawValue) \(placeholder)"
      : "[\(label.rawValue)] \(placeholder)"
  }
}
