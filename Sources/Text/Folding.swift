extension String {
  /// The text as it is compared: full-width forms as ASCII, capitals as small letters.
  ///
  /// Comparing and hashing strings already treats canonically equivalent ones as equal.
  package var folded: String {
    if isPlainWord || unicodeScalars.allSatisfy(\.isItsOwnFolding) { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      let scalar = scalar.foldingWidth
      if scalar.value < 0x80 {
        text.unicodeScalars.append(scalar.loweringASCII)
      } else {
        text += scalar.foldingCase
      }
    }
  }
}

extension Unicode.Scalar {
  /// The ASCII character that a full-width form stands for; any other scalar as it is.
  package var foldingWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFEE0))
    case 0x3000: " "
    default: self
    }
  }

  /// The small letter of an ASCII capital; any other scalar as it is.
  package var loweringASCII: Unicode.Scalar {
    (0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value + 0x20)) : self
  }

  /// Going by the capital brings together small letters that share one, as σ and ς; going by the
  /// small letter first does so for capitals that have none of their own, as ẞ.
  fileprivate var foldingCase: String {
    isEastAsian ? String(self) : String(self).lowercased().uppercased().lowercased()
  }

  /// Whether the scalar is one of the many that certainly stay as they are.
  fileprivate var isItsOwnFolding: Bool {
    value < 0x80 ? !(0x41...0x5A).contains(value) : isEastAsian && value != 0x3000
  }

  /// Chinese characters, kana and Hangul have no case, and are most of what is not ASCII.
  private var isEastAsian: Bool {
    (0x3000...0xA63F).contains(value) || (0xAC00...0xD7FF).contains(value)
  }
}

extension String {
  /// The text without the blanks around it, full-width ones too.
  package var trimmingBlanks: String {
    let scalars = unicodeScalars
    guard scalars.first?.isBlank ?? false || scalars.last?.isBlank ?? false else { return self }
    // A blank that carries an accent is no blank.
    let isBlank = { (character: Character) in
      character.unicodeScalars.count == 1 && character.unicodeScalars.allSatisfy(\.isBlank)
    }
    guard let start = firstIndex(where: { !isBlank($0) }),
      let end = lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\u{3000}" || self == "\t" }
}
