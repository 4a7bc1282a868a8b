import Text

/// The words that a parameter gets; nil where it gets none.
struct Binding {
  var words: ArraySlice<Word>?
}

/// Gives every typed word of a command to a recorded parameter, before any value is read.
struct Binder {
  let entry: CommandTable.Entry
  let slots: [Slot]
  private let command: Range<Int>
  /// What the cutter took out of the words, where the command takes a text.
  private let text: Word?
  var bound: [Binding]
  var positionals: ArraySlice<Word> = []

  /// The words for each parameter of a command, in the order of its asking.
  static func bind(_ statement: Statement) throws(UsageError) -> [Binding] {
    var binder = Binder(statement.entry, behind: statement.commandRange, text: statement.text)
    try binder.takeLabels(statement.words[...])
    binder.giveText()
    try binder.givePositionals()
    try binder.requireAll(behindCommand: statement.words.first)
    return binder.bound
  }

  init(_ entry: CommandTable.Entry, behind command: Range<Int> = 0..<0, text: Word? = nil) {
    self.entry = entry
    self.command = command
    self.text = text
    slots = entry.slots
    bound = entry.unbound
  }

  /// Walks the words once: what follows a label goes to it, the others are positionals.
  private mutating func takeLabels(_ words: ArraySlice<Word>) throws(UsageError) {
    if entry.takesFixedAmounts, let word = words.first(where: \.beginsFormula) {
      throw Faults.formula(word, in: entry)
    }
    var rest = words
    if let last = rest.last, last.isFormula {
      giveFormula(last)
      rest.removeLast()
    }
    // Most commands begin with positionals, and many have nothing else.
    positionals = rest.prefix { !$0.isLabel }
    rest = rest[positionals.endIndex...]
    while let word = rest.first {
      if let index = try slot(announcedBy: word) {
        try take(&rest, for: index)
      } else {
        positionals.append(word)
        rest.removeFirst()
      }
    }
  }

  /// A formula stands last, and goes to the parameter that may be one.
  private mutating func giveFormula(_ word: Word) {
    guard let index = entry.parameters.firstIndex(where: { $0.kind.formulaStart != nil }) else {
      preconditionFailure("only a command that takes a formula is given one")
    }
    bound[index].words = [word]
  }

  /// The parameter that a word announces; nil for a value.
  func slot(announcedBy word: Word) throws(UsageError) -> Int? {
    guard !word.isQuoted else { return nil }
    let labels = Label.all(named: word.text)
    guard !labels.isEmpty else { return nil }
    for label in labels {
      let free = slots.indices.first { slots[$0].takes(label) && bound[$0].words == nil }
      if let free { return free }
      let isKnown = slots.contains { $0.takes(label) }
      if isKnown { throw Faults.repeated(label, at: word.range) }
    }
    let isTaken = slots.contains { $0.label == nil && $0.takesLabelWords }
    guard isTaken else { throw Faults.foreignLabel(word, in: entry) }
    return nil
  }

  private mutating func take(_ rest: inout ArraySlice<Word>, for index: Int) throws(UsageError) {
    let label = rest.removeFirst()
    guard slots[index].extent != .flag else {
      bound[index].words = [label]
      return
    }
    let values = valueWords(rest, for: slots[index])
    guard !values.isEmpty else {
      throw Faults.missingValue(
        entry.parameters[index], behind: label, in: entry, before: rest.first)
    }
    bound[index].words = values
    if slots[index].extent != .text { rest = rest[values.endIndex...] }
  }

  func valueWords(_ rest: ArraySlice<Word>, for slot: Slot) -> ArraySlice<Word> {
    if slot.extent == .text { return text.map { [$0] } ?? [] }
    guard let first = rest.first, slot.takesLabelWords || !first.isLabel else { return [] }
    guard slot.extent == .phrase else { return rest.prefix(1) }
    let end = rest.indices.dropFirst().first { index in
      rest[index].isLabel && !(slot.isList && isItem(rest[index], behind: rest[index - 1]))
    }
    return rest[..<(end ?? rest.endIndex)]
  }

  /// Whether a word is the next item of a list: a comma says that a name follows, and so a label
  /// that this command does not have is one.
  private func isItem(_ word: Word, behind previous: Word) -> Bool {
    guard previous.endsWithSeparator else { return false }
    let labels = Label.all(named: word.text)
    return !slots.contains { slot in labels.contains(where: slot.takes) }
  }

  private mutating func giveText() {
    guard let text, let index = slots.firstIndex(where: { $0.extent == .text && $0.label == nil })
    else { return }
    bound[index].words = [text]
  }

  /// Positionals in order; an optional one takes a word only where enough are left.
  mutating func givePositionals() throws(UsageError) {
    var (last, required) = (0, 0)
    for index in slots.indices where isOpen(index) {
      last = index
      if !slots[index].isOptional { required += 1 }
    }
    var rest = positionals
    for index in slots.indices where isOpen(index) {
      if !slots[index].isOptional { required -= 1 }
      guard !rest.isEmpty, !slots[index].isOptional || rest.count > required else { continue }
      let takesAll = [.phrase, .beforeColon].contains(slots[index].extent) && index == last
      bound[index].words = takesAll ? rest : rest.prefix(1)
      rest = takesAll ? [] : rest.dropFirst()
    }
    if let extra = rest.first { throw fault(of: extra) }
  }

  /// A word that is too many stands rather behind a label that was left out.
  private func fault(of extra: Word) -> UsageError {
    let lacking = slots.indices.first { index in
      slots[index].label != nil && !slots[index].isOptional && bound[index].words == nil
    }
    let isBehindName = entry.textStart == .behindColon && positionals.count > 1
    guard let lacking else {
      return Faults.extra(isBehindName ? positionals[positionals.startIndex + 1] : extra, in: entry)
    }
    return Faults.missing(
      entry.parameters[lacking], in: entry, behindCommand: nil, at: extra.range.lowerBound)
  }

  /// Whether a parameter is a positional without words.
  func isOpen(_ index: Int) -> Bool {
    slots[index].label == nil && bound[index].words == nil && !slots[index].takesFormulaOnly
  }

  private func requireAll(behindCommand first: Word?) throws(UsageError) {
    for index in slots.indices where !slots[index].isOptional && bound[index].words == nil {
      let end = positionals.last?.range.upperBound ?? command.upperBound
      let last = bound.compactMap { $0.words?.range.upperBound }.max() ?? end
      throw Faults.missing(
        entry.parameters[index], in: entry, behindCommand: first, at: max(last, end))
    }
  }
}

extension Word {
  /// A formula begins at the first unquoted `=`, blanks around it or not.
  fileprivate var beginsFormula: Bool {
    guard !text.isPlainWord else { return false }
    return text.utf8.enumerated().contains { place, byte in
      byte == UInt8(ascii: "=") && !isQuoted(at: place)
    }
  }

  var isLabel: Bool { !isQuoted && Label(text) != nil }
}
