/// Writes names so that they read back as the same names.
package enum Quoting {
  /// A name as one word: in quotes if it would read as anything else.
  package static func quoted(_ name: String) -> String {
    needsQuotes(name) ? inQuotes(name) : name
  }

  /// Names joined to a path.
  package static func path(_ names: [String]) -> String {
    // Bytes: a text takes four times as long to grow, and each line that is read may have a path.
    var path: [UInt8] = []
    path.reserveCapacity(names.reduce(0) { $0 + $1.utf8.count + 1 })
    for name in names {
      let element = element(name, behindDigit: path.last.map(isDigit) ?? false)
      if !path.isEmpty { path.append(UInt8(ascii: ".")) }
      path += element.utf8
    }
    return String(decoding: path, as: UTF8.self)
  }

  /// A path that goes on with a name. A dot between two digits would not separate them.
  package static func path(_ path: String, _ name: String) -> String {
    "\(path).\(element(name, behindDigit: path.utf8.last.map(isDigit) ?? false))"
  }

  private static func element(_ name: String, behindDigit: Bool) -> String {
    behindDigit && name.utf8.first.map(isDigit) ?? false ? inQuotes(name) : quoted(name)
  }

  private static func inQuotes(_ name: String) -> String { "\"\(escaped(name))\"" }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  package static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
    else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\"" || scalar == "\\" { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
  }

  private static func needsQuotes(_ name: String) -> Bool {
    // A plain word is folded already.
    if name.isPlainWord { return reserved[name] != nil || readsAsAmount(name) }
    return !isPlain(name) || reserved[name.folded] != nil || readsAsAmount(name)
  }

  /// The words that mean something by themselves.
  private static let reserved = WordTable(
    (Label.words + Keyword.words).map { (word: String) in (word, true) })

  /// Whether a name is digits with what multiplies them, as `5k`: typed without quotes, it is
  /// rather an amount in the wrong place.
  package static func readsAsAmount(_ name: String) -> Bool {
    guard name.utf8.first.map(isDigit) ?? false else { return false }
    let ending = name.folded.unicodeScalars.drop {
      ("0"..."9").contains($0) || $0 == "." || $0 == ","
    }
    return amountEndings.contains(String(ending))
  }

  private static let amountEndings: Set = [
    "%", "k", "m", "千", "万", "百万", "千万", "亿", "万亿", "元",
  ]

  /// Whether a name is one word that no sign splits and nothing folds.
  private static func isPlain(_ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    var previousIsDigit = false
    var dotAfterDigit = false
    for scalar in name.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if dotAfterDigit && !isDigit { return false }
      dotAfterDigit = scalar == "." && previousIsDigit
      if scalar == "." ? !previousIsDigit : !isPlain(scalar) { return false }
      previousIsDigit = isDigit
    }
    return !dotAfterDigit
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "&", "+", "/": true
    case "\u{0}"..."\u{7F}": false
    case "、", "。", "“", "”", "「", "」": false
    default: !Fold.isBlank(scalar) && Fold.replacement(for: scalar) == nil
    }
  }
}
