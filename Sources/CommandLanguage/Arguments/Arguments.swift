import Text

/// What a command's initialiser asks for its parameters.
///
/// Run over nothing, once per command, the asking is recorded: usage lines, help and completion
/// read that record. Run over a line, each asking gets the words that were bound to it before.
package struct Arguments: ~Copyable {
  private let bound: [Binding]
  /// The command that asks; nil while its asking is recorded.
  private let entry: CommandTable.Entry?
  private let vocabulary: (any Vocabulary)?
  private(set) var parameters: [Parameter] = []
  private(set) var asked: [Asked] = []
  private var next = 0

  /// A value that was read, and the words that it was read from.
  struct Asked: Sendable {
    let parameter: Int
    let canonical: String
    /// Nil for a value that was filled in.
    let words: ArraySlice<Word>?

    var isFormula: Bool { words?.last?.isFormula ?? false }
  }

  /// Arguments that record what is asked for.
  init() {
    bound = []
    entry = nil
    vocabulary = nil
  }

  /// Arguments that give the words of a line.
  init(_ bound: [Binding], of entry: CommandTable.Entry, in vocabulary: any Vocabulary) {
    self.bound = bound
    self.entry = entry
    self.vocabulary = vocabulary
    asked.reserveCapacity(bound.count)
  }

  /// The next positional value; of a kind of its own where Tab offers what is there already.
  package mutating func next<V: ArgumentValue>(
    _ name: String, of kind: ValueKind = V.kind, _ about: @autoclosure () -> Message
  ) throws(UsageError) -> V {
    try required(nil, name, about, kind)
  }

  /// The next positional value, before which a label may stand.
  package mutating func next<V: ArgumentValue>(
    _ name: String, or label: Label, _ about: @autoclosure () -> Message
  ) throws(UsageError) -> V {
    try required(nil, name, about, V.kind, or: label)
  }

  /// The next positional value, where there is one; a label may stand before it.
  package mutating func next<V: ArgumentValue>(
    _ name: String, or label: Label, _ about: @autoclosure () -> Message
  ) throws(UsageError) -> V? {
    try optional(nil, name, about, V.kind, or: label)
  }

  /// The next positional value, which takes a word only where enough are left for the others.
  package mutating func next<V: ArgumentValue>(
    _ name: String, of kind: ValueKind = V.kind, _ about: @autoclosure () -> Message
  ) throws(UsageError) -> V? {
    try optional(nil, name, about, kind)
  }

  /// The next positional value, or one that the vocabulary may give and the canonical line spells
  /// out.
  package mutating func next<V: ArgumentValue>(
    _ name: String, _ about: @autoclosure () -> Message,
    otherwise fallback: (any Vocabulary) -> V?
  ) throws(UsageError) -> V? {
    if let value: V = try optional(nil, name, about, V.kind) { return value }
    guard let vocabulary, let value = fallback(vocabulary) else { return nil }
    fill(value.canonical(in: vocabulary))
    return value
  }

  /// The value behind a label; its name stands in usage lines where its kind says too little.
  package mutating func labeled<V: ArgumentValue>(
    _ label: Label, as name: String? = nil, _ about: @autoclosure () -> Message
  ) throws(UsageError) -> V {
    try required(label, name, about, V.kind)
  }

  /// The value behind a label, where there is one.
  package mutating func labeled<V: ArgumentValue>(
    _ label: Label, as name: String? = nil, _ about: @autoclosure () -> Message
  ) throws(UsageError) -> V? {
    try optional(label, name, about, V.kind)
  }

  /// The value behind a label, or one that the vocabulary gives and the canonical line spells out.
  package mutating func labeled<V: ArgumentValue>(
    _ label: Label, _ about: @autoclosure () -> Message,
    otherwise fallback: (any Vocabulary) -> V
  ) throws(UsageError) -> V {
    if let value: V = try optional(label, nil, about, V.kind) { return value }
    guard let vocabulary else { return V.sample }
    let value = fallback(vocabulary)
    fill(value.canonical(in: vocabulary))
    return value
  }

  /// The value behind a label, or one that the vocabulary may give and the canonical line spells
  /// out.
  package mutating func labeled<V: ArgumentValue>(
    _ label: Label, _ about: @autoclosure () -> Message,
    otherwise fallback: (any Vocabulary) -> V?
  ) throws(UsageError) -> V? {
    if let value: V = try optional(label, nil, about, V.kind) { return value }
    guard let vocabulary, let value = fallback(vocabulary) else { return nil }
    fill(value.canonical(in: vocabulary))
    return value
  }

  /// Whether a label that takes no value was given.
  package mutating func flag(_ label: Label, _ about: @autoclosure () -> Message) -> Bool {
    guard vocabulary != nil else {
      record(label, nil, about(), .choice([]), .flag, isOptional: true)
      return false
    }
    guard let words = nextWords() else { return false }
    note("", of: words)
    return true
  }

  private mutating func required<V: ArgumentValue>(
    _ label: Label?, _ name: String?, _ about: () -> Message, _ kind: ValueKind,
    or orLabel: Label? = nil
  ) throws(UsageError) -> V {
    guard let vocabulary else {
      record(label, name, about(), kind, V.extent, isOptional: false, or: orLabel)
      return V.sample
    }
    guard let words = nextWords() else {
      preconditionFailure("the binder gives every required parameter its words")
    }
    return try read(words, vocabulary)
  }

  private mutating func optional<V: ArgumentValue>(
    _ label: Label?, _ name: String?, _ about: () -> Message, _ kind: ValueKind,
    or orLabel: Label? = nil
  ) throws(UsageError) -> V? {
    guard let vocabulary else {
      record(label, name, about(), kind, V.extent, isOptional: true, or: orLabel)
      return V.sample
    }
    guard let words = nextWords() else { return nil }
    return try read(words, vocabulary)
  }

  private mutating func read<V: ArgumentValue>(
    _ words: ArraySlice<Word>, _ vocabulary: any Vocabulary
  ) throws(UsageError) -> V {
    let value: V
    do throws(UsageError) {
      value = try V(reading: words, in: vocabulary)
    } catch {
      let mistyped = entry.flatMap {
        Faults.mistypedLabel(in: words, as: V.kind, of: $0, vocabulary)
      }
      throw mistyped ?? error
    }
    note(value.canonical(in: vocabulary), of: words)
    return value
  }

  /// The words of the parameter whose turn it is.
  private mutating func nextWords() -> ArraySlice<Word>? {
    defer { next += 1 }
    return bound[next].words
  }

  /// Keeps what the words stand for that were taken last.
  private mutating func note(_ canonical: String, of words: ArraySlice<Word>) {
    asked.append(Asked(parameter: next - 1, canonical: canonical, words: words))
  }

  /// Keeps a value that no words stand for.
  private mutating func fill(_ canonical: String) {
    asked.append(Asked(parameter: next - 1, canonical: canonical, words: nil))
  }

  private mutating func record(
    _ label: Label?, _ name: String?, _ about: Message, _ kind: ValueKind, _ extent: Extent,
    isOptional: Bool, or orLabel: Label? = nil
  ) {
    parameters.append(
      Parameter(
        label: label, orLabel: orLabel, name: name, about: about, kind: kind, extent: extent,
        isOptional: isOptional))
  }
}
