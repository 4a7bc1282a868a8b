import Quantities
import Text

/// What a reader refuses: what it says, in English, and the part of the text that it points at.
struct Refusal: Hashable, CustomStringConvertible {
  let message: String
  let hint: String?
  let part: String

  init(_ message: String, hint: String?, at part: String) {
    (self.message, self.hint, self.part) = (message, hint, part)
  }

  init(_ error: ReadingError, in text: String) {
    let bytes = Array(text.utf8)[error.range]
    self.init(
      error.message.english, hint: error.hint?.english, at: String(decoding: bytes, as: UTF8.self))
  }

  var description: String { "\(message) | \(hint ?? "–") | \(part)" }
}

/// How reading a text is refused; nil when it is read.
func refusal<Value>(
  of text: String, by read: (String) throws(ReadingError) -> Value
) -> Refusal? {
  do throws(ReadingError) {
    _ = try read(text)
    return nil
  } catch {
    return Refusal(error, in: text)
  }
}

extension Message {
  /// The text with its holes filled plainly.
  var english: String {
    var text = key
    for (index, hole) in holes.enumerated() {
      guard let place = text.firstRange(of: "{\(index + 1)}") else { continue }
      text.replaceSubrange(place, with: hole.english)
    }
    return text
  }
}

extension Message.Hole {
  fileprivate var english: String {
    switch self {
    case .text(let text): text
    case .count(let count): String(count)
    case .money(let minorUnits): Money(minorUnits: minorUnits).canonical(in: .cny)
    case .fraction(let numerator, let denominator):
      Fraction(numerator, of: denominator)?.percent ?? "\(numerator)/\(denominator)"
    case .day(let year, let month, let day):
      Day(year: year, month: month, day: day)?.canonical ?? "no day"
    case .message(let message): message.english
    case .typed(let words): words.english
    }
  }
}
