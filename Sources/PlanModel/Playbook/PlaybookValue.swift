import Quantities
import Text

/// A figure of the playbook, as it is written and as it is meant.
package struct PlaybookValue: Hashable, Sendable {
  package let text: String
  package let meaning: Meaning

  package enum Meaning: Hashable, Sendable {
    /// A count, a percent as its fraction, an amount in whole units of the currency, or a decimal.
    case number(Fraction)
    /// Both ends belong to it.
    case range(Fraction, Fraction)
    case choice(String)
    case names([Name])
    case ratio(Ratio)
  }

  /// Whether both mean the same; names only as they are written, for they are shown so.
  func isSame(as other: PlaybookValue) -> Bool {
    switch meaning {
    case .names: text == other.text
    case .number, .range, .choice, .ratio: meaning == other.meaning
    }
  }
}

/// What can be written for a figure of the playbook.
package enum PlaybookKind: Hashable, Sendable {
  case count, percent, money, decimal
  /// A range of whole numbers, such as scores from 1 to 10.
  case counts
  case percents
  case choice([String])
  case names
  /// A ratio with so many parts.
  case ratio(parts: Int)

  /// What is asked for, as in 'takes a percent'.
  package var description: Message {
    switch self {
    case .count: "a whole number"
    case .percent: "a percent"
    case .money: "an amount of whole units"
    case .decimal: "a number"
    case .counts: "a range of whole numbers, such as 1..10"
    case .percents: "a range of percents, such as 3%..5%"
    case .choice(let words): "one of: \(words.joined(separator: ", "))"
    case .names: "a list of names"
    case .ratio(let count): "a ratio of \(count) parts by weights or percents"
    }
  }

  /// Reads a figure; nil where it is of another kind.
  func value(of text: String) -> PlaybookValue? {
    meaning(of: text).map { PlaybookValue(text: text, meaning: $0) }
  }

  /// What is wrong with a text as a ratio; nil where it is one, or no ratio is asked for.
  func ratioError(in text: String) -> RatioError? {
    guard case .ratio = self else { return nil }
    do throws(ReadingError) {
      _ = try Ratio(reading: text, in: .cny)
      return nil
    } catch {
      guard case .ratio(let fault) = error.cause else { return nil }
      return fault
    }
  }

  private func meaning(of text: String) -> PlaybookValue.Meaning? {
    switch self {
    case .count, .money: text.number(isPercent: false, isWhole: true).map { .number($0) }
    case .percent: text.number(isPercent: true, isWhole: false).map { .number($0) }
    case .decimal: text.number(isPercent: false, isWhole: false).map { .number($0) }
    case .counts: text.range(isPercent: false)
    case .percents: text.range(isPercent: true)
    case .choice(let words): words.first { $0.folded == text.folded }.map { .choice($0) }
    case .names: text.names.map { .names($0) }
    case .ratio(let count): text.ratio(parts: count).map { .ratio($0) }
    }
  }
}

extension StringProtocol {
  fileprivate func number(isPercent: Bool, isWhole: Bool) -> Fraction? {
    guard let numeral = try? Numeral(reading: String(self)), numeral.isPercent == isPercent,
      let fraction = numeral.fraction
    else { return nil }
    return isWhole && fraction.denominator != 1 ? nil : fraction
  }

  fileprivate func range(isPercent: Bool) -> PlaybookValue.Meaning? {
    let ends = split(separator: "..", omittingEmptySubsequences: false)
    guard ends.count == 2, let low = ends[0].number(isPercent: isPercent, isWhole: !isPercent),
      let high = ends[1].number(isPercent: isPercent, isWhole: !isPercent), low <= high
    else { return nil }
    return .range(low, high)
  }

  fileprivate var names: [Name]? {
    let words = split(omittingEmptySubsequences: false) { $0 == "," || $0 == "、" || $0 == "，" }
    let names = words.compactMap { try? Name(String($0)) }
    return names.count == words.count && Set(names).count == names.count ? names : nil
  }

  fileprivate func ratio(parts count: Int) -> Ratio? {
    // Amounts are refused, so that any currency will do.
    guard let ratio = try? Ratio(reading: String(self), in: .cny), ratio.kind != .amounts,
      ratio.count == count
    else { return nil }
    return ratio
  }
}
