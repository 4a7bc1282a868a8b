import Formulas
import PlanModel
import Quantities
import Text

/// One value of data: a number, a percent or an amount of money, as people and programs write it.
struct DataCell: Hashable {
  let decimal: FormulaDecimal
  let unit: FormulaUnit

  /// - Throws: why a text is no number.
  init(reading text: String, in currency: Currency) throws(LineError) {
    let typed = text.replacing("\u{A0}", with: " ").trimmingBlanks
    let sign = typed.prefix { "-−+".contains($0) }
    let bare = String(typed.dropFirst(sign.count)).joiningUnits
    let (mantissa, power) = Self.scientific(bare)
    guard sign.count <= 1, let power, let literal = Self.literal(mantissa, in: currency) else {
      throw LineError(
        "'\(text)' is no number", hint: "A value is a number, a percent or an amount.",
        culprit: text)
    }
    let value = FormulaDecimal(literal.value.significand, exponent: literal.value.exponent + power)
    guard Self.sizes.contains(value.exponent + String(value.significand).utf8.count) else {
      throw LineError(
        "'\(text)' is larger or smaller than data may be",
        hint: "Write the values in thousands or millions, and multiply in the formula.",
        culprit: text)
    }
    decimal = sign == "-" || sign == "−" ? value.negated : value
    unit = literal.unit
  }

  /// How many digits may stand before the point; zeros behind it count against it.
  private static let sizes = -15...18

  /// A number and the power of ten behind its `e`; nil for one that is not whole.
  private static func scientific(_ text: String) -> (mantissa: String, power: Int?) {
    guard let place = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
      let power = Int(text[text.index(after: place)...])
    else { return (text, 0) }
    return (String(text[..<place]), (-99...99).contains(power) ? power : nil)
  }

  private static func literal(
    _ text: String, in currency: Currency
  ) -> (value: FormulaDecimal, unit: FormulaUnit)? {
    guard let formula = try? Formula(reading: text, in: currency), formula.nodes.count == 1,
      case .literal(let literal) = formula.nodes[0]
    else { return nil }
    switch literal {
    case .number(let decimal): return (decimal, .plain)
    case .percent(let decimal): return (decimal, .share)
    case .money(let money):
      let digits = String(currency.unit).utf8.count - 1
      return (FormulaDecimal(money.minorUnits, exponent: -digits), .money)
    }
  }
}

extension String {
  /// The text without blanks before a unit, as in `200 EUR`; between digits they stay.
  fileprivate var joiningUnits: String {
    split(separator: " ").reduce(into: "") { text, part in
      let isCut = text.last.map { $0.isNumber || $0 == "," } == true && part.first?.isNumber == true
      text += (isCut ? " " : "") + part
    }
  }
}

extension DataValues {
  /// Values that may stand together: plain numbers and amounts may, percents stand alone.
  init(_ cells: [DataCell]) throws(LineError) {
    let percents = cells.count { $0.unit == .share }
    guard percents == 0 || percents == cells.count else {
      throw LineError(
        "some of the values are percents, and some are not", hint: "Write all of them alike.")
    }
    guard cells.count <= Self.most else {
      throw LineError(
        "a set of data holds at most \(Self.most) values", hint: "Draw some of them at random.")
    }
    let unit = cells.first { $0.unit != .plain }?.unit ?? .plain
    self.init(cells.map(\.decimal), unit: unit)
  }
}
