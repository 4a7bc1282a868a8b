/// Writes JSON with sorted keys and one value per line.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  static func write(_ value: JSON) -> [UInt8] {
    var writer = JSONWriter()
    writer.append(value)
    writer.bytes.append(10)
    return writer.bytes
  }

  private mutating func append(_ value: JSON) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let text): bytes += text.utf8
    case .string(let text): append(text)
    case .array(let values):
      enclose(values, in: ("[", "]")) { writer, value in writer.append(value) }
    case .object(let members):
      enclose(JSONWriter.sorted(members), in: ("{", "}")) { writer, member in
        writer.append(member.key)
        writer.bytes += ": ".utf8
        writer.append(member.value)
      }
    }
  }

  private mutating func enclose<Element>(
    _ elements: [Element], in brackets: (String, String),
    _ append: (inout JSONWriter, Element) -> Void
  ) {
    bytes += brackets.0.utf8
    depth += 1
    for (place, element) in elements.enumerated() {
      if place > 0 { bytes += ",".utf8 }
      breakLine()
      append(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    bytes += brackets.1.utf8
  }

  private mutating func breakLine() {
    bytes.append(10)
    for _ in 0..<depth { bytes += "  ".utf8 }
  }

  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 10: bytes += "\\n".utf8
      case 9: bytes += "\\t".utf8
      case 0..<16: bytes += "\\u000\(String(byte, radix: 16))".utf8
      case 16..<32: bytes += "\\u00\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func sorted(_ members: [JSON.Member]) -> [JSON.Member] {
    let isSorted = zip(members, members.dropFirst()).allSatisfy { $0.key < $1.key }
    return isSorted ? members : members.sorted { $0.key < $1.key }
  }
}
