import Text

/// What the binder asks of a parameter, without its texts: looked at several times for every line.
struct Slot: Sendable {
  let label: Label?
  let orLabel: Label?
  let extent: Extent
  let isOptional: Bool
  /// Where its value stands in a canonical line.
  let place: Place
  /// Whether commas separate its values.
  let isList: Bool
  /// Whether nothing but a formula may be its value.
  let takesFormulaOnly: Bool
  /// Whether a word that is a label elsewhere may be its value.
  let takesLabelWords: Bool

  init(_ parameter: Parameter) {
    label = parameter.label
    orLabel = parameter.orLabel
    extent = parameter.extent
    isOptional = parameter.isOptional
    isList = parameter.kind.isList
    takesLabelWords = parameter.kind.takesLabelWords
    takesFormulaOnly = parameter.kind.isAlwaysFormula
    place =
      extent == .text || takesFormulaOnly
      ? .last : label == nil ? .first : .behindLabel
  }

  /// Positionals first, then labels, a text last, so that no value swallows another.
  enum Place: CaseIterable { case first, behindLabel, last }

  func takes(_ word: Label) -> Bool { label == word || orLabel == word }
}
