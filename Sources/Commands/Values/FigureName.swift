import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Text

/// A figure by its name alone: a driver, or `budget.LINE`, `staff.PLACE`, `okr.KR1`.
struct FigureName: ArgumentValue, Hashable {
  static let kind = ValueKind.driver
  static let extent = Extent.phrase
  static let sample = FigureName(
    formula: PlanFormula(
      .reference(FormulaReference(.budget, ["total"])), targets: [.line(.total)]),
    text: "budget.total")

  let formula: PlanFormula
  /// As it is typed in full.
  let text: String

  /// What the name stands for.
  var target: FormulaTarget {
    guard let target = formula.targets.first else {
      preconditionFailure("a name stands for something")
    }
    return target
  }

  private init(formula: PlanFormula, text: String) {
    self.formula = formula
    self.text = text
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let typed = words.joined
    if typed.contains("("), !words.contains(where: \.hasQuotes) {
      let formula = try TypedFormula(
        reading: FormulaText(typed, at: words.range.lowerBound), in: vocabulary)
      guard formula.formula.formula.nodes == [.reference(0)] else {
        throw UsageError(
          "'\(typed)' is a formula, not the name of a figure",
          hint: "Name it with 'let', or write it behind =.", at: words.range)
      }
      self.init(formula: formula.formula, text: formula.text)
      return
    }
    guard !typed.contains("=") || words.contains(where: \.hasQuotes) else {
      throw UsageError(
        "'\(typed)' is more than the name of a figure",
        hint: "'seek' takes a target behind =, 'let' gives a value.", at: words.range)
    }
    let reference = FormulaReference(words.path)
    let (target, text) = try FormulaTarget.found(reference, at: words.range, in: vocabulary)
    self.init(formula: PlanFormula(.reference(reference), targets: [target]), text: text)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { text }
}
