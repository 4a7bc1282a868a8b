/// The JSON that our data files are written in: objects, lists and texts, nothing else.
///
/// Figures stand in texts too (`"30%"`), so that a file and a typed line are read by one reader.
package enum DataFile: Hashable, Sendable {
  case text(String)
  case list([DataFile])
  case object([String: DataFile])

  /// Why bytes are not such a file, and where.
  package struct Fault: Error, Hashable {
    package let offset: Int
    package let problem: Problem

    package enum Problem: Hashable {
      case unexpected, unfinished, badEscape, badText, repeatedKey, tooDeep
    }
  }

  /// Reads UTF-8 bytes; refuses everything that is not exactly one such value.
  package init(reading bytes: [UInt8]) throws(Fault) {
    var reader = DataFileReader(bytes)
    self = try reader.value(depth: 0)
    try reader.finish()
  }

  var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  var list: [DataFile]? {
    if case .list(let list) = self { list } else { nil }
  }

  var object: [String: DataFile]? {
    if case .object(let object) = self { object } else { nil }
  }
}

/// Takes a data file apart, byte by byte.
private struct DataFileReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func value(depth: Int) throws(DataFile.Fault) -> DataFile {
    guard depth < 8 else { throw fault(.tooDeep) }
    skipBlanks()
    switch next {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "{"): return try object(depth: depth)
    default: throw fault(next == nil ? .unfinished : .unexpected)
    }
  }

  mutating func finish() throws(DataFile.Fault) {
    skipBlanks()
    guard next == nil else { throw fault(.unexpected) }
  }

  private mutating func list(depth: Int) throws(DataFile.Fault) -> DataFile {
    var elements: [DataFile] = []
    try take("[")
    guard !takes("]") else { return .list([]) }
    repeat { elements.append(try value(depth: depth + 1)) } while takes(",")
    try take("]")
    return .list(elements)
  }

  private mutating func object(depth: Int) throws(DataFile.Fault) -> DataFile {
    var members: [String: DataFile] = [:]
    try take("{")
    guard !takes("}") else { return .object([:]) }
    repeat {
      skipBlanks()
      let key = try text()
      guard members[key] == nil else { throw fault(.repeatedKey) }
      try take(":")
      members[key] = try value(depth: depth + 1)
    } while takes(",")
    try take("}")
    return .object(members)
  }

  private mutating func text() throws(DataFile.Fault) -> String {
    try take("\"")
    var units: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault(.badText) }
      offset += 1
      units.append(byte == UInt8(ascii: "\\") ? try escaped() : byte)
    }
    try take("\"")
    guard let text = String(validating: units, as: UTF8.self) else { throw fault(.badText) }
    return text
  }

  private mutating func escaped() throws(DataFile.Fault) -> UInt8 {
    guard let byte = next else { throw fault(.unfinished) }
    guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { throw fault(.badEscape) }
    offset += 1
    return byte
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }

  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: sign) else { return false }
    offset += 1
    return true
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(DataFile.Fault) {
    guard takes(sign) else { throw fault(next == nil ? .unfinished : .unexpected) }
  }

  private func fault(_ problem: DataFile.Fault.Problem) -> DataFile.Fault {
    DataFile.Fault(offset: offset, problem: problem)
  }
}
