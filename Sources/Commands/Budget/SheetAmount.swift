import PlanModel
import Quantities
import Text

/// The amounts in the cells of a sheet.
enum SheetAmount {
  /// Reads what spreadsheets write; `(5,000)` is their negative, of which a budget takes none.
  static func read(_ text: String, in currency: Currency) throws(LineError) -> Money {
    let text = text.replacing("\u{A0}", with: " ").trimmingBlanks
    guard !nothing.contains(text) else { return .zero }
    let bare = withoutBrackets(text)
    let amount = try joined { () throws(ReadingError) in
      try Money(reading: bare ?? text, in: currency)
    }
    guard amount >= .zero, bare == nil || amount == .zero else {
      throw LineError(
        "negative amounts are not taken",
        hint: "Leave the row out, and take its amount off another: budget cut LINE by AMOUNT")
    }
    return amount
  }

  /// Whether a text is meant as an amount, be it one that is refused.
  static func isOne(_ text: String, in currency: Currency) -> Bool {
    let cell = SheetCells.unquoted(text.replacing("\u{A0}", with: " ").trimmingBlanks)
    guard !nothing.contains(cell) else { return true }
    do throws(ReadingError) {
      _ = try Money(reading: withoutBrackets(cell) ?? cell, in: currency)
      return true
    } catch {
      guard case .money = error.cause else { return false }
      return true
    }
  }

  /// What spreadsheets show in place of a zero.
  private static let nothing: Set = ["-", "–", "—"]

  private static func withoutBrackets(_ text: String) -> String? {
    let folded = text.folded
    guard folded.hasPrefix("("), folded.hasSuffix(")") else { return nil }
    return String(text.dropFirst().dropLast())
  }
}
