/// Fields between tabs, the last of them a checksum of the ones before, and a line end.
package enum RecordLine {
  package static func bytes(of fields: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for field in fields {
      append(field, to: &bytes)
      bytes.append(tab)
    }
    bytes += Checksum(of: bytes).description.utf8
    bytes.append(lineEnd)
    return bytes
  }

  /// The fields without the checksum; nil when it does not match.
  static func fields(of line: ArraySlice<UInt8>) -> [String]? {
    guard let end = line.lastIndex(of: tab) else { return nil }
    let content = line[...end]
    let checksum = String(decoding: line[(end + 1)...], as: UTF8.self)
    guard Checksum(of: content).description == checksum else { return nil }
    var fields: [String] = []
    for field in content.dropLast().split(separator: tab, omittingEmptySubsequences: false) {
      guard let text = text(of: field) else { return nil }
      fields.append(text)
    }
    return fields
  }

  /// Whether the line begins with a whole record and goes on: its line end was damaged, since a
  /// cut leaves nothing there but zeros.
  static func isFollowed(_ line: ArraySlice<UInt8>) -> Bool {
    var checksum = Checksum()
    for (place, byte) in zip(line.indices, line) {
      checksum.absorb(CollectionOfOne(byte))
      guard byte == tab, line[(place + 1)...].starts(with: checksum.description.utf8) else {
        continue
      }
      return line[(place + 17)...].contains { $0 != 0 }
    }
    return false
  }

  static let lineEnd = UInt8(ascii: "\n")
  private static let tab = UInt8(ascii: "\t")
  private static let backslash = UInt8(ascii: "\\")

  /// Escapes what separates fields and records.
  private static func append(_ field: String, to bytes: inout [UInt8]) {
    for byte in field.utf8 {
      switch byte {
      case tab: bytes += Array("\\t".utf8)
      case lineEnd: bytes += Array("\\n".utf8)
      case backslash: bytes += Array("\\\\".utf8)
      default: bytes.append(byte)
      }
    }
  }

  private static func text(of field: ArraySlice<UInt8>) -> String? {
    guard field.contains(backslash) else { return String(validating: field, as: UTF8.self) }
    var bytes: [UInt8] = []
    var rest = field
    while let byte = rest.popFirst() {
      guard byte == backslash else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "t"): bytes.append(tab)
      case UInt8(ascii: "n"): bytes.append(lineEnd)
      case backslash: bytes.append(backslash)
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
