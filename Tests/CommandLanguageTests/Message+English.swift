import Text

extension Message {
  /// The message with its holes filled, as far as the language itself fills them.
  var english: String {
    var text = key
    for (index, hole) in holes.enumerated() {
      text = text.replacing("{\(index + 1)}", with: Self.english(hole))
    }
    return text
  }

  private static func english(_ hole: Hole) -> String {
    switch hole {
    case .text(let text): text
    case .count(let count): String(count)
    case .message(let message): message.english
    case .typed(let words): words.english
    case .money(let minorUnits): "\(minorUnits)"
    case .fraction(let numerator, let denominator): "\(numerator * 100 / denominator)%"
    case .day(let year, let month, let day): "\(year)-\(month)-\(day)"
    }
  }
}
