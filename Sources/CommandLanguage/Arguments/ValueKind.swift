import Text

/// What a parameter takes: it names the parameter in usage lines and picks what Tab offers.
package enum ValueKind: Hashable, Sendable {
  case line, newLine, lines, lineList
  case amount, part, allocation, limit, ratio, percent
  case name, names, phrase, text
  case count, day, period, duration, returnRate
  case objective, result, aim, initiative
  case measure, measures, range
  case filter(columns: [String])
  case currency
  case preset, playbookKey
  case session, checkpoint, script, file, topic
  case staffPlace, people, layer
  case choice([String])

  /// The placeholder in a usage line.
  package var placeholder: Message {
    switch self {
    case .line, .newLine: "LINE"
    case .lines, .lineList: "LINES"
    case .amount: "AMOUNT"
    case .part, .allocation: "AMOUNT|PERCENT"
    case .limit: "AMOUNT|PERCENT|1:N"
    case .percent: "PERCENT"
    case .ratio: "RATIO"
    case .name, .session, .checkpoint, .preset, .initiative: "NAME"
    case .names: "NAMES"
    case .phrase, .text: "TEXT"
    case .count, .people: "NUMBER"
    case .staffPlace: "PLACE"
    case .layer: "LAYER"
    case .duration: "HOURS"
    case .day: "DATE"
    case .period: "PERIOD"
    case .returnRate: .verbatim("1:N")
    case .objective: .verbatim("O1")
    case .result: .verbatim("KR1")
    case .aim: .verbatim("O1|KR1")
    case .measure: "NUMBER"
    case .measures: .verbatim("N/N/N/N")
    case .range: .verbatim("N..N")
    case .filter: "COLUMN [VALUE]"
    case .currency: "CODE"
    case .playbookKey: "KEY"
    case .script, .file: "FILE"
    case .topic: "WORDS"
    case .choice(let words): "\(words.map(Synonyms.choiceTyped).joined(by: "|", "|"))"
    }
  }

  /// Whether such a value is one or more lines of the budget.
  package var isLine: Bool { [.line, .newLine, .lines, .lineList].contains(self) }

  /// Whether commas may separate several of such a value.
  package var isList: Bool { [.names, .lines, .lineList].contains(self) }

  /// Whether such a value is an objective, a key result or a KPI.
  package var isAim: Bool { [.objective, .result, .aim].contains(self) }

  /// The words to choose from; none where anything may be typed.
  var choices: [String] {
    if case .choice(let words) = self { words } else { [] }
  }

  /// Whether such a value is a name or words of the user's own, which may be like a label.
  var isName: Bool { wording == .own }

  /// Whether a word that is a label elsewhere may be such a value, as in `sort amount`.
  var takesLabelWords: Bool { wording == .fixed }

  /// Whether only what is there already, or a figure, may be such a value.
  var isClosed: Bool {
    switch self {
    case .line, .lines, .lineList, .choice, .filter, .preset, .staffPlace, .layer, .objective,
      .result, .aim, .initiative:
      true
    case .amount, .part, .allocation, .limit, .ratio, .percent, .count, .day, .period, .duration,
      .returnRate, .currency, .newLine, .name, .names, .phrase, .text, .playbookKey, .session,
      .checkpoint,
      .script, .file, .topic, .people, .measure, .measures, .range:
      isFigure
    }
  }

  /// Whether such a value is written in figures.
  var isFigure: Bool { wording == .figures }

  private enum Wording { case own, fixed, figures }

  /// Whose words such a value consists of.
  private var wording: Wording {
    switch self {
    case .line, .newLine, .lines, .lineList, .name, .names, .phrase, .text, .preset, .playbookKey,
      .session,
      .checkpoint, .script, .file, .staffPlace, .objective, .result, .aim, .initiative:
      .own
    // The playbook's own layers are called strategy, coordination and execution.
    case .filter, .topic, .choice, .layer: .fixed
    case .amount, .part, .allocation, .limit, .ratio, .percent, .count, .day, .period, .duration,
      .returnRate, .currency, .people, .measure, .measures, .range:
      .figures
    }
  }

  /// The words with a meaning of their own that may stand for such a value.
  package var keywords: [Keyword] {
    switch self {
    case .ratio: [.rest]
    case .lines: [.others]
    case .filter: [.none]
    case .day: [.today]
    case .line, .newLine, .lineList, .initiative, .amount, .part, .allocation, .limit, .percent,
      .name, .names, .phrase,
      .text,
      .count, .period, .duration, .returnRate, .currency, .preset, .playbookKey, .session,
      .checkpoint, .script, .file, .topic, .choice, .staffPlace, .people, .layer, .objective,
      .result, .aim, .measure,
      .measures, .range:
      []
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
