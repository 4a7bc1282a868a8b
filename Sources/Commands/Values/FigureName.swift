import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Text

/// A figure by its name alone: a driver, or `budget.LINE`, `staff.PLACE`, `okr.KR1`.
struct FigureName: ArgumentValue, Hashable {
  static let kind = ValueKind.driver
  static let extent = Extent.phrase
  static let sample = FigureName(formula: .one, text: "price")

  let formula: PlanFormula
  /// As it is typed in full.
  let text: String

  private init(formula: PlanFormula, text: String) {
    self.formula = formula
    self.text = text
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let typed = words.joined
    guard !typed.contains("(") else {
      let formula = try TypedFormula(
        reading: FormulaText(typed, at: words.range.lowerBound), in: vocabulary)
      self.init(formula: formula.formula, text: formula.text)
      return
    }
    let reference = FormulaReference(words.path)
    let (target, text) = try FormulaTarget.found(reference, at: words.range, in: vocabulary)
    self.init(formula: PlanFormula(.reference(reference), targets: [target]), text: text)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { text }
}
