/// An entry of the history as a line of its file: a newline in it is `\n`, a backslash `\\`.
enum HistoryLine {
  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")
  private static let letter = UInt8(ascii: "n")

  /// The line, with its end.
  static func bytes(of entry: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case newline: bytes += [backslash, letter]
      case backslash: bytes += [backslash, backslash]
      default: bytes.append(byte)
      }
    }
    return bytes + [newline]
  }

  /// The entries of whole lines; a line that nobody wrote as an entry is left out.
  static func entries(in bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split(separator: newline).compactMap(entry)
  }

  private static func entry(of line: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line {
      switch (isEscaped, byte) {
      case (_, 0): return nil
      case (false, backslash):
        isEscaped = true
        continue
      case (true, letter): bytes.append(newline)
      case (false, _), (true, backslash): bytes.append(byte)
      case (true, _): return nil
      }
      isEscaped = false
    }
    return isEscaped ? nil : String(validating: bytes, as: UTF8.self)
  }
}
