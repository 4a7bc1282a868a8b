extension Unicode.Scalar {
  /// How many columns of a terminal the scalar takes by itself: 0, 1 or 2.
  package var displayWidth: Int {
    if value < 0x300 { return isControl ? 0 : 1 }
    // Most of what is not ASCII here is Chinese, and a look at two bounds settles it.
    if (0x4E00...0x9FFF).contains(value) || WideScalars.contain(value) { return 2 }
    return takesNoColumn ? 0 : 1
  }

  private var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

  private var takesNoColumn: Bool {
    switch value {
    // The later letters of a Hangul syllable stand inside the first one's columns.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: true
    // Signs that are called formats, but are drawn around the digits that follow.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: false
    default: hasNoColumnByCategory
    }
  }

  private var hasNoColumnByCategory: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension Character {
  /// How many columns of a terminal the character takes; a picture of any parts takes two.
  package var displayWidth: Int {
    isPicture ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether the character is an emoji that is drawn as one picture from several scalars.
  private var isPicture: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first, scalars.count > 1, first.properties.isEmoji else {
      return false
    }
    return scalars.dropFirst().contains { part in
      part == Hidden.pictureSelector || part == Hidden.joiner
        || part.properties.isEmojiModifier || part.isRegionalIndicator || part.isTag
    }
  }
}

extension String {
  /// How many columns of a terminal the text takes when it is on one line.
  package var displayWidth: Int {
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { (0x20...0x7E).contains($0) }
    }
    return isPlain == true ? utf8.count : self[...].displayWidth
  }
}

extension StringProtocol {
  /// How many columns of a terminal the text takes when it is on one line.
  package var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      guard let columns = scalar.widthAlone else { return reduce(0) { $0 + $1.displayWidth } }
      width += columns
    }
    return width
  }
}

extension Unicode.Scalar {
  /// The columns of a scalar that never joins with one like it; nil for all others.
  fileprivate var widthAlone: Int? {
    switch value {
    // Beside letters, the arrows of changes and what rules and bars are drawn with.
    case 0x20...0x7E, 0x2190...0x2193, 0x2500...0x259F: 1
    case 0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF: 2
    case 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
    default: nil
    }
  }
}

extension Unicode.Scalar {
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
  var isTag: Bool { (0xE0020...0xE007F).contains(value) }
}
