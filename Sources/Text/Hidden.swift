/// Characters that steer the text instead of being seen: controls, line ends, marks of writing
/// direction, zero-width characters and fillers.
enum Hidden {
  /// Joins emoji to one picture.
  static let joiner: Unicode.Scalar = "\u{200D}"
  /// Asks for the picture of a character that also has a plain form.
  static let pictureSelector: Unicode.Scalar = "\u{FE0F}"
  static let plainSelector: Unicode.Scalar = "\u{FE0E}"
}

extension Unicode.Scalar {
  /// Whether the scalar is a control, a line end, or invisible by itself.
  package var isHidden: Bool {
    if value < 0x7F { return value < 0x20 }
    // What most names are written in, with one filler among it.
    if (0x2E80...0xD7FF).contains(value) { return value == 0x3164 }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(value)
    }
  }

  /// The scalar as code shows it: `\u{202E}`.
  package var escaped: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}

extension Character {
  /// The first hidden scalar that does not belong to a picture.
  var firstHiddenScalar: Unicode.Scalar? {
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar.isHidden, !(previous.map { scalar.isPart(ofPicture: self, after: $0) } ?? false) {
        return scalar
      }
      previous = scalar
    }
    return nil
  }

  /// Whether the character is a digit or sign on the picture of a key.
  fileprivate var isKeycap: Bool { unicodeScalars.last == "\u{20E3}" }
}

extension Unicode.Scalar {
  /// Whether a hidden scalar does its proper work between the parts of an emoji.
  fileprivate func isPart(ofPicture picture: Character, after previous: Unicode.Scalar) -> Bool {
    guard let first = picture.unicodeScalars.first, first.properties.isEmoji else { return false }
    switch self {
    case Hidden.pictureSelector, Hidden.plainSelector:
      return previous.properties.isEmoji && (previous.value > 0x7F || picture.isKeycap)
    case Hidden.joiner:
      return picture.unicodeScalars.last != self && first.value > 0x7F
    default:
      return isTag && first == "\u{1F3F4}"
    }
  }
}

extension String {
  /// The first character that cannot be seen, other than the joiners inside an emoji.
  package var firstHiddenScalar: Unicode.Scalar? {
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
    guard unicodeScalars.contains(where: \.isHidden) else { return nil }
    return lazy.compactMap(\.firstHiddenScalar).first
  }

  /// The text with its hidden characters shown as code, so that a terminal only shows it.
  package var escapingControls: String {
    guard firstHiddenScalar != nil else { return self }
    return reduce(into: "") { text, character in
      if character.firstHiddenScalar == nil {
        text.append(character)
      } else {
        for scalar in character.unicodeScalars {
          text += scalar.isHidden ? scalar.escaped : String(scalar)
        }
      }
    }
  }
}
