import Text

/// The words that a parameter gets; nil where it gets none.
struct Binding {
  var words: ArraySlice<Word>?
}

/// Gives every typed word of a command to a recorded parameter, before any value is read.
struct Binder {
  private let entry: CommandTable.Entry
  private let command: Range<Int>
  private var bound: [Binding]
  private var positionals: [Word] = []

  /// The words for each parameter of a command, in the order of its asking.
  static func bind(_ statement: Statement) throws(UsageError) -> [Binding] {
    var binder = Binder(statement.entry, command: statement.commandRange)
    try binder.takeLabels(statement.words[...], text: statement.text)
    try binder.givePositionals()
    try binder.requireAll()
    return binder.bound
  }

  private init(_ entry: CommandTable.Entry, command: Range<Int>) {
    self.entry = entry
    self.command = command
    bound = Array(repeating: Binding(), count: entry.parameters.count)
  }

  /// Walks the words once: what follows a label goes to it, the others are positionals.
  private mutating func takeLabels(_ words: ArraySlice<Word>, text: Word?) throws(UsageError) {
    if entry.takesFormulas, let word = words.first(where: \.beginsFormula) {
      throw Faults.formula(word)
    }
    var rest = words
    while let word = rest.first {
      if let parameter = try labelParameter(of: word) {
        try take(&rest, for: parameter)
      } else {
        positionals.append(word)
        rest.removeFirst()
      }
    }
    if let text { giveText(text) }
  }

  /// The parameter that a word announces; nil for a value.
  private func labelParameter(of word: Word) throws(UsageError) -> Int? {
    guard !word.isQuoted else { return nil }
    let labels = Label.all(named: word.text)
    guard !labels.isEmpty else { return nil }
    for label in labels {
      let occurrences = entry.parameters.indices.filter { entry.parameters[$0].takes(label) }
      if let free = occurrences.first(where: { bound[$0].words == nil }) { return free }
      guard occurrences.isEmpty else { throw Faults.repeated(label, at: word.range) }
    }
    let isTaken = entry.parameters.contains { $0.label == nil && $0.kind.takesLabelWords }
    guard isTaken else { throw Faults.foreignLabel(word, in: entry) }
    return nil
  }

  private mutating func take(_ rest: inout ArraySlice<Word>, for index: Int) throws(UsageError) {
    let parameter = entry.parameters[index]
    let label = rest.removeFirst()
    switch parameter.extent {
    case .flag:
      bound[index].words = [label]
    case .word, .phrase:
      let values = valueWords(rest, for: parameter)
      guard !values.isEmpty else { throw Faults.missingValue(parameter, behind: label, in: entry) }
      bound[index].words = values
      rest = rest[values.endIndex...]
    case .text:
      guard rest.isEmpty else { preconditionFailure("the cutter takes a text out of the words") }
    }
  }

  private func valueWords(_ rest: ArraySlice<Word>, for parameter: Parameter) -> ArraySlice<Word> {
    guard let first = rest.first else { return [] }
    let isLabel = !first.isQuoted && Label(first.text) != nil
    guard !isLabel || parameter.kind.takesLabelWords else { return [] }
    guard parameter.extent == .phrase else { return rest.prefix(1) }
    let more = rest.dropFirst().prefix { $0.isQuoted || Label($0.text) == nil }
    return rest[rest.startIndex..<more.endIndex]
  }

  private mutating func giveText(_ text: Word) {
    let index = entry.parameters.lastIndex { $0.extent == .text }
    if let index { bound[index].words = [text] }
  }

  /// Positionals in order; an optional one takes a word only where enough are left.
  private mutating func givePositionals() throws(UsageError) {
    let open = entry.parameters.indices.filter {
      entry.parameters[$0].label == nil && bound[$0].words == nil
    }
    var required = open.count { !entry.parameters[$0].isOptional }
    var rest = positionals[...]
    for index in open {
      let parameter = entry.parameters[index]
      if !parameter.isOptional { required -= 1 }
      guard !rest.isEmpty, !parameter.isOptional || rest.count > required else { continue }
      let takesAll = parameter.extent == .phrase && index == open.last
      bound[index].words = takesAll ? rest : rest.prefix(1)
      rest = takesAll ? [] : rest.dropFirst()
    }
    if let extra = rest.first { throw Faults.extra(extra, in: entry) }
  }

  private func requireAll() throws(UsageError) {
    for (parameter, binding) in zip(entry.parameters, bound)
    where !parameter.isOptional && binding.words == nil {
      let end = positionals.last?.range.upperBound ?? command.upperBound
      let last = bound.compactMap { $0.words?.range.upperBound }.max() ?? end
      throw Faults.missing(parameter, in: entry, at: max(last, end))
    }
  }
}

extension Parameter {
  fileprivate func takes(_ word: Label) -> Bool { label == word || orLabel == word }
}

extension CommandTable.Entry {
  /// Whether a `=` outside quotes begins a formula: where an amount may be one.
  fileprivate var takesFormulas: Bool {
    parameters.contains { [.amount, .allocation, .part].contains($0.kind) }
  }
}

extension Word {
  /// A formula begins at the first unquoted `=`, blanks around it or not.
  fileprivate var beginsFormula: Bool {
    text.utf8.enumerated().contains { place, byte in
      byte == UInt8(ascii: "=") && !isQuoted(at: place)
    }
  }
}
