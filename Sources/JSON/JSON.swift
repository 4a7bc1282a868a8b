/// A JSON value; numbers stay as they were written, so that nothing is rounded.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// How values are laid out; each ends with a line end.
  package enum Layout: Sendable {
    /// All on one line, members in their own order.
    case line
    /// One value per line, members in the order of their keys.
    case sorted
  }
}

extension JSON {
  /// Reads UTF-8 bytes that are exactly one value: nothing after it, no key twice in an object, no
  /// nesting beyond 64.
  package init(reading bytes: [UInt8]) throws(JSONSyntaxError) {
    self = try JSONReader.read(bytes)
  }

  package func bytes(_ layout: Layout) -> [UInt8] { JSONWriter.write(self, layout) }

  /// An object without the members that have no value.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  package static func number(_ value: some FixedWidthInteger) -> JSON { .number(String(value)) }
}
