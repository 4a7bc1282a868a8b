import Text

/// What a parameter takes: it names the parameter in usage lines and picks what Tab offers.
package enum ValueKind: Hashable, Sendable {
  case line, newLine, lines
  case amount, part, allocation, ratio, percent
  case name, names, phrase, text
  case count, day, period, returnRate
  case column, filter
  case currency
  case preset, playbookValue, value
  case session, checkpoint, file, topic
  case choice([String])

  /// The placeholder in a usage line.
  package var placeholder: String {
    switch self {
    case .line, .newLine: "LINE"
    case .lines: "LINES"
    case .amount: "AMOUNT"
    case .part, .allocation: "AMOUNT|PERCENT"
    case .percent: "PERCENT"
    case .ratio: "RATIO"
    case .name, .session, .checkpoint, .preset: "NAME"
    case .names: "NAMES"
    case .phrase, .text: "TEXT"
    case .count: "NUMBER"
    case .day: "DATE"
    case .period: "PERIOD"
    case .returnRate: "1:N"
    case .column: "COLUMN"
    case .filter: "COLUMN [VALUE]"
    case .currency: "CODE"
    case .playbookValue: "KEY"
    case .value: "VALUE"
    case .file: "FILE"
    case .topic: "WORDS"
    case .choice(let words): words.joined(separator: "|")
    }
  }

  /// Whether such a value is a name or words of the user's own, which may be like a label.
  var isName: Bool {
    switch self {
    case .line, .newLine, .lines, .name, .names, .phrase, .text, .preset, .session,
      .checkpoint, .file, .topic, .value:
      true
    case .amount, .part, .allocation, .ratio, .percent, .count, .day, .period, .returnRate,
      .column, .filter, .currency, .playbookValue, .choice:
      false
    }
  }

  /// Whether a word that is a label elsewhere may be such a value, as in `sort amount`.
  var takesLabelWords: Bool {
    switch self {
    case .column, .filter, .topic, .choice: true
    case .line, .newLine, .lines, .amount, .part, .allocation, .ratio, .percent, .name, .names,
      .phrase, .text, .count, .day, .period, .returnRate, .currency, .preset, .playbookValue,
      .value, .session, .checkpoint, .file:
      false
    }
  }
}

/// How many words a parameter takes.
package enum Extent: Hashable, Sendable {
  /// None: the label alone.
  case flag
  case word
  /// All words up to the next label.
  case phrase
  /// The rest of the line as it was typed.
  case text
}
