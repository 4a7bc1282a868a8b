import CommandLanguage
import PlanModel
import Quantities
import Text

/// The name of a driver, a new one too, or one of the periods of a driver: `price Q3`.
struct DriverPart: ArgumentValue, Hashable {
  static let kind = ValueKind.driver
  static let extent = Extent.phrase
  static let sample = DriverPart(name: .sample, typedName: "name", period: nil)

  let name: Name
  let period: DriverPeriod?
  private let typedName: String

  private init(name: Name, typedName: String, period: DriverPeriod?) {
    self.name = name
    self.typedName = typedName
    self.period = period
  }

  init(reading words: ArraySlice<Word>, in vocabulary: any Vocabulary) throws(UsageError) {
    if let whole = Self.found(words.joined, vocabulary) {
      self.init(
        name: try Name(reading: words, in: vocabulary), typedName: whole, period: nil)
      return
    }
    try Self.refuseGlued(words, vocabulary)
    guard words.count > 1, let last = words.last, !last.hasQuotes,
      let period = try DriverPeriod(last, in: vocabulary.fiscalYear)
    else {
      let name = try Name(reading: words, in: vocabulary)
      self.init(name: name, typedName: name.canonical(in: vocabulary), period: nil)
      return
    }
    let driver = words.dropLast()
    guard let typedName = Self.found(driver.joined, vocabulary) else {
      throw UsageError(
        "there is no driver '\(driver.joined)' that has periods",
        hint: "Make it first with 'let', or put the whole name into quotes.", at: driver.range)
    }
    self.init(
      name: try Name(reading: driver, in: vocabulary), typedName: typedName, period: period)
  }

  /// A period that a blank is missing before: `priceQ3`.
  private static func refuseGlued(
    _ words: ArraySlice<Word>, _ vocabulary: any Vocabulary
  ) throws(UsageError) {
    guard words.count == 1, let word = words.first, !word.hasQuotes else { return }
    for place in word.text.indices.dropFirst() {
      let (name, rest) = (String(word.text[..<place]), String(word.text[place...]))
      guard found(name, vocabulary) != nil,
        let period = try? Period(reading: rest, in: vocabulary.fiscalYear),
        period.isPart
      else { continue }
      throw UsageError(
        "'\(word.text)' may be a name, or a period of '\(name)'",
        hint: "Write '\(name) \(rest)', or put the whole name into quotes.", at: word.range)
    }
  }

  /// How a driver of that name is typed; nil where there is none.
  private static func found(_ name: String, _ vocabulary: any Vocabulary) -> String? {
    guard case .found(_, let path) = vocabulary.resolve([name], as: .driver) else { return nil }
    return path
  }

  func canonical(in vocabulary: any Vocabulary) -> String {
    period.map { "\(typedName) \($0.canonical)" } ?? typedName
  }
}

/// A quarter or a month of the plan's year.
struct DriverPeriod: Hashable {
  let step: Phasing.Step
  /// Which of its kind it is, from 0 on.
  let index: Int
  /// As it is typed, with its year.
  let canonical: String

  /// Nil for a word that is no part of a year.
  fileprivate init?(_ word: Word, in year: FiscalYear) throws(UsageError) {
    let period = try? Period(reading: word.text, in: year)
    guard period?.isPart ?? word.text.isQuarter else { return nil }
    canonical = period?.canonical ?? word.text
    if case .quarter(let quarter) = period, let index = year.quarters.firstIndex(of: quarter) {
      (step, self.index) = (.quarter, index)
    } else if case .month(let month) = period, let index = year.months.firstIndex(of: month) {
      (step, self.index) = (.month, index)
    } else {
      throw UsageError(
        "'\(word.text)' is no quarter or month of the plan's year",
        hint: "Name one of them, as Q3 or Mar, or put the whole name into quotes.", at: word.range)
    }
  }
}

extension String {
  /// Whether it is written as a quarter, of whatever number.
  fileprivate var isQuarter: Bool {
    guard count > 1, let first, first == "Q" || first == "q" else { return false }
    return dropFirst().allSatisfy { ("0"..."9").contains($0) }
  }
}

extension Period {
  /// Whether it is shorter than a year.
  fileprivate var isPart: Bool {
    switch self {
    case .quarter, .month, .week, .day: true
    case .year: false
    }
  }
}
