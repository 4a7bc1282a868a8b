import Quantities
import Text

extension Message {
  /// The English text with its holes filled in, money in yuan.
  package var plain: String {
    var text = key
    for (index, hole) in holes.enumerated().reversed() {
      text = text.split(separator: "{\(index + 1)}", omittingEmptySubsequences: false)
        .joined(separator: hole.plain)
    }
    return text
  }
}

extension Message.Hole {
  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let units): Money(minorUnits: units).canonical(in: .cny)
    case .fraction(let numerator, let denominator): "\(numerator)/\(denominator)"
    case .day(let year, let month, let day): "\(year)-\(month)-\(day)"
    case .message(let message): message.plain
    case .typed(let words): words.english
    }
  }
}
