/// Cuts what a program sends into characters, controls and sequences.
struct ScreenDecoder: Sendable {
  enum Event: Hashable {
    case character(Unicode.Scalar)
    case control(UInt8)
    /// ESC and one character, as `ESC 7`.
    case escape(Character)
    case sequence(ControlSequence)
  }

  private enum State {
    case ground, escape, charset, sequence, title
  }

  private static let escape: UInt8 = 0x1B
  private var state = State.ground
  private var bytes: [UInt8] = []

  mutating func take(_ byte: UInt8, _ hear: (Event) -> Void) {
    if byte == Self.escape {
      begin(.escape, hear)
    } else {
      switch state {
      case .ground: takeText(byte, hear)
      case .escape: takeEscape(byte, hear)
      case .charset: begin(.ground, hear)
      case .sequence: takeSequence(byte, hear)
      case .title: if byte == 0x07 { begin(.ground, hear) }
      }
    }
  }

  private mutating func begin(_ next: State, _ hear: (Event) -> Void) {
    if state == .ground, !bytes.isEmpty { hear(.character("\u{FFFD}")) }
    bytes.removeAll()
    state = next
  }

  private mutating func takeText(_ byte: UInt8, _ hear: (Event) -> Void) {
    guard byte >= 0x80 else {
      begin(.ground, hear)
      return hear(byte < 0x20 || byte == 0x7F ? .control(byte) : .character(.init(byte)))
    }
    if byte >= 0xC0 { begin(.ground, hear) }
    bytes.append(byte)
    if let text = String(validating: bytes, as: UTF8.self), let scalar = text.unicodeScalars.first {
      bytes.removeAll()
      hear(.character(scalar))
    } else if bytes.count == 4 {
      begin(.ground, hear)
    }
  }

  private mutating func takeEscape(_ byte: UInt8, _ hear: (Event) -> Void) {
    switch Character(.init(byte)) {
    case "[": state = .sequence
    case "]": state = .title
    case "(", ")": state = .charset
    case "\\": state = .ground
    case let letter:
      state = .ground
      hear(.escape(letter))
    }
  }

  private mutating func takeSequence(_ byte: UInt8, _ hear: (Event) -> Void) {
    bytes.append(byte)
    guard (0x40...0x7E).contains(byte) else { return }
    hear(.sequence(ControlSequence(bytes: bytes)))
    begin(.ground, hear)
  }
}
