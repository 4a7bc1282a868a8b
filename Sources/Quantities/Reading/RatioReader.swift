import Text

/// Reads the parts of a ratio, once their separator has been found.
struct RatioReader {
  private let whole: Cursor
  private let separator: Unicode.Scalar
  private let parts: [Cursor]
  private let currency: Currency

  init(_ text: String, currency: Currency) throws(ReadingError) {
    whole = Cursor(text)
    separator = try whole.separator()
    parts = whole.parts(between: separator)
    self.currency = currency
    for part in parts where part.isAtEnd { throw part.error(.ratio(.missingPart)) }
  }

  func ratio() throws(ReadingError) -> Ratio {
    switch try kind() {
    case .weights: try weights()
    case .percents: try percents()
    case .amounts: try amounts()
    }
  }

  private func kind() throws(ReadingError) -> Ratio.Kind {
    if parts.contains(where: \.holdsPercent) { return .percents }
    let isOfWeights = separator == ":" || separator == .to
    if isOfWeights, parts.allSatisfy({ $0.isPlain || $0.isGrouped }) { return .weights }
    guard parts.allSatisfy({ $0.isRest || $0.isPlain }) else { return .amounts }
    guard let rest = parts.first(where: \.isRest) else { return .weights }
    guard !isOfWeights else { throw rest.error(.ratio(.restOfWeights)) }
    return .amounts
  }

  private func weights() throws(ReadingError) -> Ratio {
    let decimals = try parts.map { part throws(ReadingError) in try part.decimal().withoutZeros }
    let finest = decimals.map(\.decimals).max() ?? 0
    let scaled = decimals.compactMap { decimal in
      decimal.significand.shifted(by: finest - decimal.decimals).flatMap(Int64.init(exactly:))
    }
    guard scaled.count == parts.count else { throw whole.error(.ratio(.size)) }
    return try pointing { () throws(RatioError) in try Ratio(weights: scaled, decimals: finest) }
  }

  private func percents() throws(ReadingError) -> Ratio {
    let fractions = try parts.map { part throws(ReadingError) in
      part.isRest ? nil : try part.percent()
    }
    return try pointing { () throws(RatioError) in try Ratio(percents: fractions) }
  }

  private func amounts() throws(ReadingError) -> Ratio {
    let amounts = try parts.map { part throws(ReadingError) in
      part.isRest ? nil : try part.money(in: currency)
    }
    try refuseSomeUnits()
    return try pointing { () throws(RatioError) in try Ratio(amounts: amounts) }
  }

  /// Refuses `60/25/15万`, where the unit may be meant for all; who types thousands means them.
  private func refuseSomeUnits() throws(ReadingError) {
    guard let unit = parts.last(where: \.hasUnit)?.unit else { return }
    let isAmbiguous = parts.contains { $0.isPlain && !$0.isLarge && $0.number != "0" }
    guard isAmbiguous else { return }
    let sign = String(separator)
    let all = parts.map { part in
      part.isPlain ? unit.before + part.number + unit.after : part.typed(from: part.place)
    }
    let none = parts.map { $0.isRest ? $0.typed(from: $0.place) : $0.number }
    throw whole.error(
      .ratio(
        .someUnits(all: all.joined(separator: sign), none: none.joined(separator: sign))))
  }

  private func pointing(_ make: () throws(RatioError) -> Ratio) throws(ReadingError) -> Ratio {
    do throws(RatioError) {
      return try make()
    } catch {
      throw whole.error(.ratio(error))
    }
  }
}

extension Cursor {
  /// The one sign that stands between the parts of a ratio.
  fileprivate func separator() throws(ReadingError) -> Unicode.Scalar {
    var found: Unicode.Scalar?
    var previous: Unicode.Scalar?
    for scalar in left where scalar != " " {
      defer { previous = scalar }
      guard scalar.separatesParts(behind: previous) else { continue }
      // Two minuses in a row have a part missing between them.
      if scalar == "-", previous != "-", previous?.separatesParts(behind: nil) ?? true {
        throw error(.ratio(.negative))
      }
      if let first = found, first != scalar {
        throw error(.ratio(.separators(String(first), String(scalar))))
      }
      found = scalar
    }
    guard let found else { throw error(.ratio(hasCommas ? .commas : .onePart)) }
    return found
  }

  /// Whether commas stand between parts, and not between three digits of one number.
  private var hasCommas: Bool {
    let parts = left.split(separator: ",", omittingEmptySubsequences: false)
    return parts.count > 1
      && !parts.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isDigit) }
  }

  fileprivate var isRest: Bool { Keyword(rest) == .rest }

  fileprivate var holdsPercent: Bool { left.contains("%") || isChineseShare }
  fileprivate var isPlain: Bool {
    left.allSatisfy { $0.isDigit || $0 == "." || $0 == "+" } || isChineseWeight
  }

  /// Whether it is nothing but a number in groups of digits.
  fileprivate var isGrouped: Bool { left.allSatisfy(\.isFigure) }

  /// Whether it is a small number in Chinese numerals, as 三 or 二十: one with 百 or 万 is an amount.
  private var isChineseWeight: Bool { left.allSatisfy(\.isChineseNumeral) }

  /// Whether something but figures stands in an amount, as in `25万` and `¥25`.
  fileprivate var hasUnit: Bool {
    !isRest && left.contains { !$0.isFigure } && left.contains(where: \.isDigit)
  }

  /// The figures of an amount.
  fileprivate var number: String {
    isChineseWeight
      ? typed(from: place) : String(String.UnicodeScalarView(left.filter(\.isFigure)))
  }

  /// Whether four digits or more stand before the point.
  fileprivate var isLarge: Bool { left.prefix(while: \.isDigit).count > 3 }

  /// What stands before the figures and behind them.
  fileprivate var unit: (before: String, after: String) {
    let before = left.prefix { !$0.isFigure }
    let after = left.dropFirst(before.count).drop(while: \.isFigure)
    return (String(String.UnicodeScalarView(before)), String(String.UnicodeScalarView(after)))
  }

  fileprivate func decimal() throws(ReadingError) -> Decimal {
    var cursor = self
    let decimal =
      if let number = cursor.takeChineseNumber() {
        Decimal(number)
      } else {
        try cursor.takeDecimal(from: place)
      }
    guard cursor.isAtEnd else { throw cursor.wrongEnding(from: place) }
    return decimal
  }

  fileprivate func percent() throws(ReadingError) -> Fraction {
    var cursor = self
    if let share = try cursor.takeChinesePercent() { return share }
    let decimal = try cursor.takeDecimal(from: place)
    guard cursor.take("%") else { throw error(.ratio(.mixedKinds)) }
    guard cursor.isAtEnd else { throw cursor.wrongEnding(from: place) }
    return try percent(decimal, from: place)
  }

  fileprivate func money(in currency: Currency) throws(ReadingError) -> Money {
    var cursor = self
    return try cursor.takeMoney(in: currency)
  }
}

extension Unicode.Scalar {
  fileprivate var isFigure: Bool { isDigit || ".,_+".unicodeScalars.contains(self) }

  fileprivate var isChineseNumeral: Bool {
    isChineseDigit || self == "十"
  }

  /// As in 5比3比2.
  fileprivate static let to: Unicode.Scalar = "比"

  /// Whether it parts a ratio; 比 does behind a figure, and not in the name of a currency.
  fileprivate func separatesParts(behind previous: Unicode.Scalar?) -> Bool {
    self == ":" || self == "/" || self == "-"
      || self == .to && previous.map { $0.isFigure || $0.isChineseNumeral } == true
  }
}
