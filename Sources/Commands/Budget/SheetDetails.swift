import CommandLanguage
import PlanModel
import Quantities
import Text

/// What a row tells of its line besides the amount.
struct SheetDetails {
  private let owner: Name?
  private let category: Name?
  private let status: LineStatus?
  private let expectedReturn: ReturnRate?
  private let source: String?
  let notes: [String]

  /// Takes what the columns say; those of which nothing is said are not among them.
  init(_ said: [SheetColumn: String], notes: [String]) throws(LineError) {
    owner = try Self.read(said[.owner], as: Self.name)
    category = try Self.read(said[.category], as: Self.name)
    status = try Self.read(said[.status], as: Self.status)
    expectedReturn = try Self.read(said[.return], as: Self.rate)
    source = said[.source]
    self.notes = notes
  }

  /// The labels of `budget edit` with what they take; nil where nothing is told.
  var labels: String? {
    let parts: [(Label, String?)] = [
      (.owner, owner.map { Quoting.quoted($0.text) }),
      (.category, category.map { Quoting.quoted($0.text) }), (.status, status?.rawValue),
      (.return, expectedReturn?.canonical), (.source, source.map(Quoting.quoted)),
    ]
    let told = parts.compactMap { label, value in value.map { "\(label.rawValue) \($0)" } }
    return told.isEmpty ? nil : told.joined(separator: " ")
  }

  /// What a cell says, if anything; it is to blame for what is wrong in it.
  private static func read<Value>(
    _ cell: String?, as read: (String) throws(LineError) -> Value
  ) throws(LineError) -> Value? {
    guard let cell else { return nil }
    do throws(LineError) {
      return try read(cell)
    } catch {
      throw LineError(error.message, hint: error.hint, culprit: cell)
    }
  }

  private static func name(_ text: String) throws(LineError) -> Name {
    try joined { () throws(NameError) in try Name(text) }
  }

  private static func status(_ text: String) throws(LineError) -> LineStatus {
    let word = text.folded
    if let status = LineStatus(rawValue: Synonyms.choice(word) ?? word) { return status }
    let words = LineStatus.allCases.map { Synonyms.choiceTyped($0.rawValue) }.list
    throw LineError(
      "the status '\(text)' is not one of \(words)",
      hint: "Write one of them, or nothing.")
  }

  /// A plain number is what comes back for 1, as CSV files have it.
  private static func rate(_ text: String) throws(LineError) -> ReturnRate {
    let isPlain = text.allSatisfy { $0.isNumber || $0 == "." }
    return try joined { () throws(ReadingError) in
      try ReturnRate(reading: isPlain ? text + "x" : text)
    }
  }
}
