import CommandLanguage
import Quantities
import Text

/// A whole number of people; nobody is a number, too.
struct People: ArgumentValue, Hashable {
  static let kind = ValueKind.people
  static let sample = People(count: 20)

  let count: Int64

  private init(count: Int64) {
    self.count = count
  }

  /// Digits, grouped or not, or Chinese figures; `人` may stand behind them.
  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    try words.refuseLongCount()
    let typed = words.joined
    guard let count = Int64(readingWhole: typed.last == "人" ? String(typed.dropLast()) : typed)
    else {
      throw UsageError(
        "'\(typed)' is not a whole number of people", hint: "Type it in digits, as 20.",
        at: words.range)
    }
    guard count <= TwoWayApportionment.largestTotal else {
      throw UsageError(
        "a plan has at most \(Int(TwoWayApportionment.largestTotal)) people",
        hint: "Type a smaller number.", at: words.range)
    }
    self.init(count: count)
  }

  func canonical(in vocabulary: any Vocabulary) -> String { String(count) }
}
