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

  private var bareUsage: String {
    guard let label else { return orLabel.map(usage(or:)) ?? name.uppercased() }
    return extent == .flag ? label.rawValue : "\(label.rawValue) \(kind.placeholder)"
  }

  private func usage(or label: Label) -> String {
    kind == .ratio
      ? "\(name.uppercased())|\(label.rawValue) NAME" : "[\(label.rawValue)] \(kind.placeholder)"
  }
}
