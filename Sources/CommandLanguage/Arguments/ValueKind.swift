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
  /// A column, or a quarter or month.
  case order(columns: [String])
  case currency
  case preset, playbookKey
  case session, checkpoint, script, file, topic
  case staffPlace, people, layer
  case thing
  case driver, drivers, formula, formulas, goal
  case data, values, column
  case scenario, base, bases
  /// Commands inside a command.
  case commands
  case choice([String])

  /// The placeholder in a usage line.
  package var placeholder: Message { traits.placeholder }

  /// Whether such a value is one or more lines of the budget.
  package var isLine: Bool { [.line, .newLine, .lines, .lineList].contains(self) }

  /// Whether commas may separate several of such a value.
  package var isList: Bool { [.names, .lines, .lineList, .bases, .drivers].contains(self) }

  /// Whether such a value is an objective, a key result or a KPI.
  package var isAim: Bool { [.objective, .result, .aim].contains(self) }

  /// Whether such a value is one or more scenarios, or the plan beside them.
  package var isScenario: Bool { [.scenario, .base, .bases].contains(self) }

  /// The words to choose from; none where anything may be typed.
  var choices: [String] {
    if case .choice(let words) = self { return words }
    if case .order(let columns) = self { return columns }
    return []
  }

  /// Whether such a value is a name or words of the user's own, which may be like a label.
  var isName: Bool { traits.wording != .fixed && !isFigure }

  /// Whether such a value is the name of something that is there already.
  var isFound: Bool { traits.wording == .found || self == .layer }

  /// Whether a word that is a label elsewhere may be such a value, as in `sort amount`.
  var takesLabelWords: Bool { traits.wording == .fixed }

  /// Whether only what is there already, or a figure, may be such a value.
  var isClosed: Bool {
    if case .filter = self { return true }
    return isFound || isFigure || !choices.isEmpty
  }

  /// Whether such a value is written in figures.
  var isFigure: Bool { traits.wording == .figures }

  /// Where such a value begins, if it may be a formula.
  var formulaStart: FormulaStart? {
    switch traits.wording {
    case .figures where self == .goal: .relation
    case .figures where [.formula, .formulas, .allocation].contains(self): .equals
    case .own, .found, .fixed, .figures: nil
    }
  }

  /// Whether such a value is a formula always.
  var isAlwaysFormula: Bool { formulaStart != nil && self != .allocation }

  /// The words with a meaning of their own that may stand for such a value.
  package var keywords: [Keyword] { traits.keyword.map { [$0] } ?? [] }
}

extension ValueKind {
  /// What is to be known of a kind, each in its own line.
  private struct Traits {
    let placeholder: Message
    let wording: Wording
    let keyword: Keyword?

    init(_ placeholder: Message, _ wording: Wording, _ keyword: Keyword? = nil) {
      self.placeholder = placeholder
      self.wording = wording
      self.keyword = keyword
    }
  }

  /// Whose words a value consists of.
  private enum Wording {
    /// The user's, new ones.
    case own
    /// The user's, as something is called that is there already.
    case found
    /// The program's, some of which are labels elsewhere, as is a layer called execution.
    case fixed
    case figures
  }

  private static func placeholder(choosing words: [String]) -> Message {
    "\(words.map(Synonyms.choiceTyped).joined(by: "|", "|"))"
  }

  /// The identifiers that a parameter for aims takes.
  private var aims: String {
    self == .objective ? "O1" : self == .result ? "KR1" : "O1|KR1"
  }

  private var traits: Traits {
    switch self {
    case .line: Traits("LINE", .found)
    case .newLine: Traits("LINE", .own)
    case .lines: Traits("LINES", .found, .others)
    case .lineList: Traits("LINES", .found)
    case .amount: Traits("AMOUNT", .figures)
    case .part, .allocation: Traits("AMOUNT|PERCENT", .figures)
    case .limit: Traits("AMOUNT|PERCENT|1:N", .figures)
    case .percent: Traits("PERCENT", .figures)
    case .ratio: Traits("RATIO", .figures, .rest)
    case .name: Traits("NAME", .own)
    case .session, .checkpoint, .preset, .initiative, .driver, .data, .scenario:
      Traits("NAME", .found)
    case .values: Traits("NUMBERS", .figures)
    case .names: Traits("NAMES", .own)
    case .base, .bases, .drivers: Traits("NAMES", .found)
    case .phrase, .text: Traits("TEXT", .own)
    case .commands: Traits("COMMANDS", .own)
    case .count, .people, .measure: Traits("NUMBER", .figures)
    case .staffPlace: Traits("PLACE", .found)
    case .thing: Traits("PATH", .found)
    case .layer: Traits("LAYER", .fixed)
    case .duration: Traits("HOURS", .figures)
    case .formula, .formulas: Traits("= FORMULA", .figures)
    case .goal: Traits(">= FORMULA", .figures)
    case .day: Traits("DATE", .figures, .today)
    case .period: Traits("PERIOD", .figures)
    case .returnRate: Traits(.verbatim("1:N"), .figures)
    case .objective, .result, .aim: Traits(.verbatim(aims), .found)
    case .measures, .range: Traits(.verbatim(self == .range ? "N..N" : "N/N/N/N"), .figures)
    case .filter: Traits("COLUMN [VALUE]", .fixed, Keyword.none)
    case .column, .order: Traits(self == .column ? "COLUMN" : "COLUMN|PERIOD", .fixed)
    case .currency: Traits("CODE", .figures)
    case .playbookKey: Traits("KEY", .own)
    case .script, .file: Traits("FILE", .own)
    case .topic: Traits("WORDS", .fixed)
    case .choice(let words): Traits(Self.placeholder(choosing: words), .fixed)
    }
  }
}

/// The sign at which a formula begins: the first of the kind outside quotes.
enum FormulaStart: Hashable, Sendable {
  case equals
  /// `>=`, `<=` or `==`.
  case relation
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
  /// All words up to a colon, behind which a text begins.
  case beforeColon
}
