import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Text

/// A formula behind its sign, whose names stand for things of the plan.
struct FormulaValue: ArgumentValue, Hashable {
  static let kind = ValueKind.formula
  static let sample = FormulaValue(typed: .one)

  let typed: TypedFormula

  private init(typed: TypedFormula) { self.typed = typed }

  var formula: PlanFormula { typed.formula }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    typed = try TypedFormula(reading: FormulaText(words, behind: "="), in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { "= \(typed.text)" }
}

/// A formula behind its sign, or `none` in its place.
struct FormulaOrNone: ArgumentValue, Hashable {
  static let kind = ValueKind.formula
  static let sample = FormulaOrNone(value: .sample)

  private let value: FormulaValue?

  private init(value: FormulaValue?) { self.value = value }

  var formula: PlanFormula? { value?.formula }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let typed = String(words.joined.drop { $0 == "=" || $0 == "＝" || $0.isWhitespace })
    value = Keyword(typed) == Keyword.none ? nil : try FormulaValue(reading: words, in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    value?.canonical(in: vocabulary) ?? "= \(Keyword.none.rawValue)"
  }
}

/// A formula alone, as a calculator takes it.
struct BareFormula: ArgumentValue, Hashable {
  static let kind = ValueKind.formula
  static let sample = BareFormula(typed: .one)

  let typed: TypedFormula

  private init(typed: TypedFormula) { self.typed = typed }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    typed = try TypedFormula(reading: FormulaText(words, behind: "="), in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { typed.text }
}

/// One formula, or several with commas between them.
struct FormulaList: ArgumentValue, Hashable {
  static let kind = ValueKind.formulas
  static let sample = FormulaList(formulas: [.one])

  let formulas: [TypedFormula]
  /// Why it would not be read as a list, where one formula groups the digits of a number.
  let grouping: FormulaError?

  private init(formulas: [TypedFormula]) {
    self.formulas = formulas
    grouping = nil
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let text = FormulaText(words, behind: "=")
    // What is one formula may group the digits of a number.
    let isOne = text.isOne(in: vocabulary.currency)
    grouping = isOne ? text.faultOfList(in: vocabulary.currency) : nil
    formulas = try text.reading { text throws(FormulaError) in
      isOne
        ? [try Formula(reading: text, in: vocabulary.currency)]
        : try Formula.list(reading: text, in: vocabulary.currency)
    }.map { formula throws(UsageError) in
      try TypedFormula(binding: formula, from: text, in: vocabulary)
    }
  }

  func canonical(in vocabulary: any Vocabulary) -> String { "= \(text)" }

  private var text: String { formulas.map(\.text).joined(separator: ", ") }

  /// Where the formulas stand that are too many, or all of them where they are too few.
  func place(behind count: Int) -> FormulaPlace {
    let meant = formulas.count > count ? formulas[count...] : formulas[...]
    let places = meant.map { $0.formula.formula.place }
    return FormulaPlace(text, at: places[0].lowerBound..<places[places.count - 1].upperBound)
  }

  func place(of error: FormulaError) -> FormulaPlace { FormulaPlace(text, at: error.range) }
}

/// What a figure is to come to, behind a comparison.
struct GoalTarget: ArgumentValue, Hashable {
  static let kind = ValueKind.goal
  static let sample = GoalTarget(relation: .atLeast, typed: .one)

  let relation: GoalRelation
  private let typed: TypedFormula

  private init(relation: GoalRelation, typed: TypedFormula) {
    self.relation = relation
    self.typed = typed
  }

  var formula: PlanFormula { typed.formula }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let scalars = words.joined.unicodeScalars
    let sign = scalars.first?.foldingWidth
    relation = sign == "≤" || sign == "<" ? .atMost : sign == "=" ? .equal : .atLeast
    let isWhole = scalars.dropFirst().first?.foldingWidth == "="
    guard isWhole || sign == "≤" || sign == "≥" else {
      throw UsageError(
        "a goal is at least or at most so much", hint: "Write >= or <=.",
        at: words.range.lowerBound..<words.range.lowerBound + 1)
    }
    let count = sign == "≤" || sign == "≥" ? 1 : 2
    let length = scalars.prefix(count).reduce(0) { $0 + UTF8.width($1) }
    let text = String(decoding: words.joined.utf8.dropFirst(length), as: UTF8.self)
    typed = try TypedFormula(
      reading: FormulaText(text, at: words.range.lowerBound + length), in: vocabulary)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { "\(relation.rawValue) \(typed.text)" }
}

/// A formula with the things that its names stand for, and how it is typed in full.
struct TypedFormula: Hashable {
  let formula: PlanFormula
  let text: String

  static let one = TypedFormula(formula: .one, text: "1")

  private init(formula: PlanFormula, text: String) {
    self.formula = formula
    self.text = text
  }

  init(reading text: FormulaText, in vocabulary: any Vocabulary) throws(UsageError) {
    let formula = try text.reading { text throws(FormulaError) in
      try Formula(reading: text, in: vocabulary.currency)
    }
    try self.init(binding: formula, from: text, in: vocabulary)
  }

  /// Finds what the names of a formula stand for.
  init(
    binding formula: Formula, from text: FormulaText, in vocabulary: any Vocabulary
  ) throws(UsageError) {
    var targets: [FormulaTarget] = []
    var names: [String] = []
    for (number, reference) in formula.references.enumerated() {
      let (target, name) = try FormulaTarget.found(
        reference, at: text.place(of: formula.place(ofReference: number)), in: vocabulary)
      targets.append(target)
      names.append(name)
    }
    self.formula = PlanFormula(formula, targets: targets)
    self.text = formula.text(in: vocabulary.currency) { names[$0] }
  }
}

/// What was typed of a formula, and where in the line.
struct FormulaText {
  private let text: String
  private let start: Int

  /// Takes the sign away before it, where it stands.
  init(_ words: ArraySlice<Word>, behind sign: String) {
    let typed = words.joined
    let first = typed.unicodeScalars.first
    let isSign = first?.foldingWidth == sign.unicodeScalars.first
    let length = isSign ? first.map(UTF8.width) ?? 0 : 0
    text = String(decoding: typed.utf8.dropFirst(length), as: UTF8.self)
    start = words.range.lowerBound + length
  }

  init(_ text: String, at start: Int) {
    self.text = text
    self.start = start
  }

  /// Where in the line a part of the formula stands.
  func place(of range: Range<Int>) -> Range<Int> {
    start + range.lowerBound..<start + range.upperBound
  }

  func isOne(in currency: Currency) -> Bool {
    (try? Formula(reading: text, in: currency)) != nil
  }

  func faultOfList(in currency: Currency) -> FormulaError? {
    do throws(FormulaError) {
      _ = try Formula.list(reading: text, in: currency)
      return nil
    } catch {
      return error
    }
  }

  /// Reads the text; an error points into the line.
  func reading<V>(_ read: (String) throws(FormulaError) -> V) throws(UsageError) -> V {
    do {
      return try read(text)
    } catch {
      throw UsageError(error, at: place(of: error.range))
    }
  }
}
