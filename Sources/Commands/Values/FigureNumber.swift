import CommandLanguage
import Formulas
import PlanModel
import Quantities
import Text

/// A number with or without a unit, as a formula has it: `8万`, `12%`, `200元`.
struct FigureNumber: ArgumentValue, Hashable {
  static let kind = ValueKind.measure
  static let sample = FigureNumber(value: 1, text: "1")

  /// Money in units of the currency, a percent as a part of one.
  let value: Double
  private let text: String

  private init(value: Double, text: String) {
    self.value = value
    self.text = text
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    let typed = FormulaText(words.joined, at: words.range.lowerBound)
    let formula = try typed.reading { text throws(FormulaError) in
      try Formula(reading: text, in: vocabulary.currency)
    }
    guard let value = formula.number(in: vocabulary.currency) else {
      throw UsageError(
        "'\(words.joined)' is not a number", hint: "Write a number, as in 120, 8万 or 12%.",
        at: words.range)
    }
    self.init(value: value, text: formula.text(in: vocabulary.currency))
  }

  func canonical(in vocabulary: any Vocabulary) -> String { text }
}
