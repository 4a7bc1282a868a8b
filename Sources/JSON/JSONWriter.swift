/// Writes JSON into bytes.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private let layout: JSON.Layout
  private var depth = 0

  static func write(_ value: JSON, _ layout: JSON.Layout) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    writer.append(value)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  private init(layout: JSON.Layout) {
    self.layout = layout
  }

  private mutating func append(_ value: JSON) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): append(text)
    case .array(let values):
      enclose(values, in: ("[", "]")) { writer, value in writer.append(value) }
    case .object(let members):
      enclose(ordered(members), in: ("{", "}")) { writer, member in writer.append(member) }
    }
  }

  private mutating func append(_ member: JSON.Member) {
    append(member.key)
    bytes.append(UInt8(ascii: ":"))
    if layout == .sorted { bytes.append(UInt8(ascii: " ")) }
    append(member.value)
  }

  private mutating func enclose<Element>(
    _ elements: [Element], in brackets: (open: Unicode.Scalar, close: Unicode.Scalar),
    _ append: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(UInt8(ascii: brackets.open))
    depth += 1
    for place in elements.indices {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      append(&self, elements[place])
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    bytes.append(UInt8(ascii: brackets.close))
  }

  private mutating func breakLine() {
    guard layout == .sorted else { return }
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { bytes.append(UInt8(ascii: " ")) }
  }

  private func ordered(_ members: [JSON.Member]) -> [JSON.Member] {
    let isOrdered =
      layout == .line || zip(members, members.dropFirst()).allSatisfy { $0.key < $1.key }
    return isOrdered ? members : members.sorted { $0.key < $1.key }
  }
}

extension JSONWriter {
  private mutating func append(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.allSatisfy(\.isPlain) {
      bytes += text.utf8
    } else {
      for scalar in text.unicodeScalars { append(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes += #"\""#.utf8
    case "\\": bytes += #"\\"#.utf8
    case "\n": bytes += #"\n"#.utf8
    case "\r": bytes += #"\r"#.utf8
    case "\t": bytes += #"\t"#.utf8
    // Beside what JSON asks for, what would end the line for some reader, or steer a terminal.
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": escape(scalar)
    default: bytes += scalar.utf8
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    bytes += #"\u"#.utf8
    for shift in [12, 8, 4, 0] {
      let digit = UInt8(truncatingIfNeeded: scalar.value >> shift & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}

extension UInt8 {
  /// Whether the byte is no part of a scalar that may need an escape.
  fileprivate var isPlain: Bool {
    switch self {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2: false
    default: true
    }
  }
}
