import Quantities
import Reports
import Text

/// Puts messages and cells into a reader's words.
///
/// A class, because every part of a report is handed it.
final class Wording: Sendable {
  let style: Style
  /// Whether control, bidirectional and zero-width characters are spelled out, as a screen needs.
  let escapesControls: Bool
  /// Hears the key of every message that is put into words.
  let onKey: (@Sendable (String) -> Void)?
  let glyphs: Glyphs
  let figures: Figures

  init(
    _ style: Style, escapesControls: Bool = true, onKey: (@Sendable (String) -> Void)? = nil
  ) {
    self.style = style
    self.escapesControls = escapesControls
    self.onKey = onKey
    glyphs = Glyphs(style.charts)
    figures = Figures(style)
  }

  /// A message in the reader's language, with its holes filled.
  func text(of message: Message) -> String {
    let template = template(for: message.key)
    guard !message.holes.isEmpty else { return template }
    return filled(template, message.holes.map(text(of:)))
  }

  /// What is wrong with a line, which quotes of a long one only as much as one takes in at a glance.
  func text(ofError message: Message) -> String {
    let holes = message.holes.map { hole -> Message.Hole in
      guard case .text(let words) = hole else { return hole }
      return .text(words.clipped(to: Self.longestQuote))
    }
    return text(of: Message(key: message.key, holes: holes))
  }

  private static let longestQuote = 60

  /// A cell as people read it.
  func text(of cell: Cell, _ look: FigureLook = .alone) -> String {
    switch cell {
    case .empty: ""
    case .unknown: "?"
    case .text(let words), .written(let words, _): escaped(words)
    case .message(let message), .marked(let message, _): text(of: message)
    case .money(let money): figures.money(money, look.amounts)
    case .change(let money): figures.change(money, look.amounts)
    case .share(let share): figures.share(share, decimals: look.percentDecimals)
    case .count(let count): figures.count(count)
    case .returnRate(let rate): "1:" + figures.decimal(rate.significand, decimals: rate.decimals)
    case .measure(let measure):
      figures.measure(measure, decimals: look.measureDecimals)
    case .number(let number): figures.number(number)
    case .numberChange(let change): (change > 0 ? "+" : "") + figures.number(change)
    case .shareChange(let change): figures.change(change)
    case .rounded: text(of: cell.shown, look)
    case .uncertain(let mean, let low, let high):
      UncertainText(mean, low, high, self).text(look.amounts)
    case .score(let score): ScoreBar(score, self).text
    case .day(let day): Digits.day(day.year, day.monthNumber, day.dayOfMonth)
    }
  }

  /// The lines for this reader.
  func choice(of lines: [String], _ chinese: [String]?) -> [String] {
    style.language == .chinese ? chinese ?? lines : lines
  }

  /// The user's words as this reader may see them.
  func escaped(_ words: String) -> String {
    escapesControls ? words.escapingControls : words
  }

  private func text(of hole: Message.Hole) -> String {
    switch hole {
    case .text(let words): escaped(words)
    case .count(let count): figures.count(count)
    case .money(let minorUnits): figures.money(Money(minorUnits: minorUnits))
    case .fraction(let numerator, let denominator):
      figures.percent(numerator, of: denominator)
    case .day(let year, let month, let day): Digits.day(year, month, day)
    case .message(let message): text(of: message)
    case .typed(let words): escaped(style.language == .chinese ? words.chinese : words.english)
    }
  }

  private func template(for key: String) -> String {
    onKey?(key)
    return switch style.language {
    case .english: key
    case .chinese: Translations.chinese[key] ?? key
    }
  }

  /// Signs around words of the user's, in the texts of each language.
  private static let quotes: [(opening: [UInt8], closing: [UInt8])] = [
    (Array("'".utf8), Array("'".utf8)), (Array("“".utf8), Array("”".utf8)),
  ]

  /// Puts each text where its number stands in braces; one in quotes of its own needs no others.
  private func filled(_ template: String, _ texts: [String]) -> String {
    var result: [UInt8] = []
    var rest = Array(template.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "{"), let text = rest.takeHole(for: texts) {
        if text.isQuoted, let quotes = Self.quotes.first(where: { result.ends(with: $0.opening) }),
          rest.starts(with: quotes.closing)
        {
          result.removeLast(quotes.opening.count)
          rest = rest.dropFirst(quotes.closing.count)
        }
        result += text.utf8
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension String {
  fileprivate var isQuoted: Bool {
    utf8.count > 1 && utf8.first == UInt8(ascii: "\"") && utf8.last == UInt8(ascii: "\"")
  }
}

extension [UInt8] {
  fileprivate func ends(with bytes: [UInt8]) -> Bool { suffix(bytes.count) == bytes[...] }
}

extension ArraySlice<UInt8> {
  /// Takes the number of one of these texts and the brace behind it, where they come next.
  fileprivate mutating func takeHole(for texts: [String]) -> String? {
    let digits = prefix(2).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let number = digits.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
    let end = digits.endIndex
    guard texts.indices.contains(number - 1), self[end...].first == UInt8(ascii: "}") else {
      return nil
    }
    self = self[(end + 1)...]
    return texts[number - 1]
  }
}
