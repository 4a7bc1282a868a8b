extension String {
  /// The text as it is compared: full-width forms as ASCII, capitals as small letters.
  ///
  /// Comparing and hashing strings already treats canonically equivalent ones as equal.
  package var folded: String {
    if isFoldedASCII { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      let scalar = scalar.foldingWidth
      if scalar.value < 0x80 {
        text.unicodeScalars.append(scalar.loweringASCII)
      } else {
        text += scalar.foldingCase
      }
    }
  }

  private var isFoldedASCII: Bool { utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }
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

  /// Going by the capital brings together small letters that share one, as σ and ς.
  fileprivate var foldingCase: String {
    properties.uppercaseMapping.unicodeScalars.reduce(into: "") {
      $0 += $1.properties.lowercaseMapping
    }
  }
}

extension StringProtocol {
  /// The text without the blanks around it, full-width ones too.
  package var trimmingBlanks: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.foldingWidth == " " || scalar == "\t" }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[first...last])
  }
}
