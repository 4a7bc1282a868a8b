extension Message {
  /// Several messages as one, with a sign between them; nil where there are none.
  package static func joined(_ parts: [Message], by sign: String) -> Message? {
    guard let first = parts.first else { return nil }
    return parts.dropFirst().reduce(first) { text, part in
      Message(key: "{1}\(sign){2}", holes: [.message(text), .message(part)])
    }
  }
}
