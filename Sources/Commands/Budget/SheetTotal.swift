import Quantities
import Text

/// The rows of a sheet that are no lines but add others up.
enum SheetTotal {
  /// Of all rows.
  case whole
  /// Of the rows behind the total before it.
  case part

  /// Nil for the name of a line. Blanks, hyphens and a colon do not count.
  init?(_ name: String) {
    let word = Self.bare(name.folded)
    if Self.words.contains(where: { Self.bare($0) == word }) {
      self = .whole
    } else if Self.partWords.contains(where: word.hasSuffix) {
      self = .part
    } else {
      return nil
    }
  }

  private static func bare(_ word: String) -> String { word.filter { !" :-".contains($0) } }

  /// What such rows are called, and nothing else.
  static let words = [
    "total", "grand total", "total budget", "sum", "总计", "合计", "总额", "共计", "总和", "总预算",
  ]

  /// What they are called, or their names end in, as `品牌小计`.
  static let partWords = ["subtotal", "小计"]
}

/// What a row says that others add up to.
struct SheetCheck {
  let total: SheetTotal
  let amount: Money
  let row: SheetRow
  /// The cell that says so.
  let name: String
  /// The entries between the check before it and this one.
  let block: Range<Int>
}
