import Text

/// A line with the language's own words in Chinese: names, figures and texts stay as they are.
struct ChineseLine {
  private let bytes: [UInt8]
  private let table: CommandTable
  /// What stands in place of parts of the line, by their UTF-8 offsets.
  private var words: [(range: Range<Int>, chinese: String)] = []

  init(_ line: String, in table: CommandTable) {
    bytes = Array(line.utf8)
    self.table = table
    var cutter = StatementCutter(line, table, .whole)
    while let statement = cutter.nextKnown() { add(statement) }
  }

  var text: String {
    var (text, start) = ([UInt8](), 0)
    for (range, chinese) in words.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      text += bytes[start..<range.lowerBound] + Array(chinese.utf8)
      start = range.upperBound
    }
    return String(decoding: text + bytes[start...], as: UTF8.self)
  }

  private mutating func add(_ statement: Statement) {
    put(statement.entry.typedName, at: statement.commandRange)
    guard let bound = try? Binder.bind(statement) else {
      for word in statement.words where word.isLabel { put(label: word, of: nil) }
      return
    }
    var values: Set<Range<Int>> = []
    for (parameter, binding) in zip(statement.entry.parameters, bound) {
      guard let typed = binding.words, parameter.extent != .flag else { continue }
      values.formUnion(typed.map(\.range))
      put(typed, as: parameter.kind)
    }
    let others = statement.words.filter { !values.contains($0.range) }
    for word in others where word.isLabel {
      put(label: word, of: statement.entry.parameter(behind: word))
    }
  }

  private mutating func put(label word: Word, of parameter: Parameter?) {
    let label = parameter?.label ?? parameter?.orLabel ?? Label(word.text)
    let isLimit = parameter?.kind.isFigure ?? false
    if let typed = label?.typed(beforeFigure: isLimit) { put(typed, at: word.range) }
  }

  /// The words of a value that have a meaning of their own.
  private mutating func put(_ typed: ArraySlice<Word>, as kind: ValueKind) {
    if typed.count == 1, let word = typed.first, !word.isQuoted, kind != .text, kind != .commands,
      let keyword = Keyword(word.text)
    {
      return put(keyword.typed, at: word.range)
    }
    if kind == .commands { put(commands: typed.range) }
    if [.base, .bases].contains(kind) { put(bases: typed) }
    if let word = typed.first, word.isFormula { put(formula: word) }
    if !kind.choices.isEmpty { put(choices: typed) }
    if case .filter(let columns) = kind { put(filter: typed, of: columns) }
    if kind == .topic { put(topic: typed) }
    if kind == .ratio { put(ratio: typed) }
    if [.count, .file].contains(kind) {
      put(choices: typed.filter { ["auto", "off"].contains($0.text) }[...])
    }
  }

  /// A formula behind its sign, or a word in its place.
  private mutating func put(formula word: Word) {
    let typed = String(decoding: bytes[word.range], as: UTF8.self)
    let text = typed.drop { "=<>".contains($0) }.drop { $0 == " " }
    let range = word.range.upperBound - text.utf8.count..<word.range.upperBound
    if let keyword = Keyword(String(text)), keyword == .none {
      put(keyword.typed, at: range)
    } else {
      words.append((range, table.chineseFormula(String(text))))
    }
  }

  private mutating func put(choices typed: ArraySlice<Word>) {
    for word in typed where !word.isQuoted {
      put(Synonyms.choiceTyped(Synonyms.choice(word.text) ?? word.text.folded), at: word.range)
    }
  }

  /// A column, and what it holds where that is one of a few words.
  private mutating func put(filter typed: ArraySlice<Word>, of columns: [String]) {
    guard let column = typed.first else { return }
    put(choices: [column])
    let value = typed.dropFirst()
    guard value.count == 1, let word = value.first, !word.isQuoted else { return }
    if let keyword = Keyword(word.text), keyword == .none || keyword == .total {
      put(keyword.typed, at: word.range)
    } else if [.status, .kind].contains(Label(Synonyms.choice(column.text) ?? column.text)) {
      put(choices: [word])
    }
  }

  /// The words of a command, else those that mean something.
  private mutating func put(topic typed: ArraySlice<Word>) {
    for (index, word) in zip(0..., typed) {
      let (noun, verb) = (Synonyms.noun(word.text), Synonyms.verb(word.text))
      let isNoun = noun.chinese != noun.english && (index == 0 || verb.chinese == verb.english)
      let other = isNoun ? noun : verb
      put(other.chinese == other.english ? Typed(words: word.text) : other, at: word.range)
    }
  }

  /// Commands inside a command.
  private mutating func put(commands range: Range<Int>) {
    let isQuoted = bytes[range.lowerBound] == UInt8(ascii: "\"")
    let inner = isQuoted ? range.lowerBound + 1..<range.upperBound - 1 : range
    let line = String(decoding: bytes[inner], as: UTF8.self)
    words.append((inner, ChineseLine(line, in: table).text))
  }

  /// Scenarios, among which the plan may be.
  private mutating func put(bases typed: ArraySlice<Word>) {
    for word in typed where !word.isQuoted {
      let name = word.text.prefix { !",、".contains($0) }
      guard name == "plan" else { continue }
      let start = word.range.lowerBound
      put(Synonyms.noun(String(name)), at: start..<start + name.utf8.count)
    }
  }

  /// A ratio, of which a part may be the rest.
  private mutating func put(ratio words: ArraySlice<Word>) {
    for word in words where !word.hasQuotes {
      let typed = String(decoding: bytes[word.range], as: UTF8.self)
      let parts = typed.split(omittingEmptySubsequences: false) { "/:-".contains($0) }
      for part in parts where Keyword(String(part)) == .rest {
        let start = word.range.lowerBound + typed[..<part.startIndex].utf8.count
        put(Keyword.rest.typed, at: start..<start + part.utf8.count)
      }
    }
  }

  private mutating func put(_ typed: Typed, at range: Range<Int>) {
    words.append((range, typed.chinese))
  }
}

extension CommandTable {
  /// A line as readers of each language type it.
  package func typed(_ line: String) -> Typed {
    Typed(english: line, chinese: ChineseLine(line, in: self).text)
  }
}

extension CommandTable.Entry {
  /// A line of this command as readers of each language type it.
  func typed(_ line: String) -> Typed { CommandTable([(title: "", commands: [type])]).typed(line) }

  /// The parameter that a label announces.
  fileprivate func parameter(behind label: Word) -> Parameter? {
    let labels = Label.all(named: label.text)
    return parameters.first { parameter in
      labels.contains { $0 == parameter.label || $0 == parameter.orLabel }
    }
  }
}
