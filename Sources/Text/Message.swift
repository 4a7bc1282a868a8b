/// Text for a person: an English sentence with numbered, typed holes, whose key is the text itself.
package struct Message: Hashable, Sendable {
  /// The English text with `{1}`, `{2}` … where its holes stand; translations are found by it.
  package let key: String
  /// What stands in the holes, in the order of their numbers.
  package let holes: [Hole]

  /// A typed value inside a message, shown in the language and number style of the reader.
  package indirect enum Hole: Hashable, Sendable {
    /// The user's words, a file's name or code: never translated.
    case text(String)
    case count(Int)
    /// Minor units of the plan's currency.
    case money(minorUnits: Int64)
    /// Shown as a percent.
    case fraction(numerator: Int64, denominator: Int64)
    case day(year: Int, month: Int, day: Int)
    case message(Message)
    /// Words to type, in those of the reader's language.
    case typed(Typed)
  }

  package init(key: String, holes: [Hole]) {
    self.key = key
    self.holes = holes
  }

  /// A text that is the same in every language: the user's words, code, a name.
  package static func verbatim(_ text: String) -> Message {
    Message(key: "{1}", holes: [.text(text)])
  }
}

extension Message: ExpressibleByStringInterpolation {
  package init(stringLiteral text: String) {
    self.init(key: text, holes: [])
  }

  package init(stringInterpolation interpolation: StringInterpolation) {
    self.init(key: interpolation.key, holes: interpolation.holes)
  }

  /// Collects the literal parts as the key and numbers the holes.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var key = ""
    fileprivate var holes: [Hole] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      key.reserveCapacity(literalCapacity + 3 * interpolationCount)
      holes.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      key += literal
    }

    /// Puts a typed value into the next hole; targets above add their own types by it.
    package mutating func appendHole(_ hole: Hole) {
      holes.append(hole)
      key += holes.count <= Self.marks.count ? Self.marks[holes.count - 1] : "{\(holes.count)}"
    }

    /// What stands for the first holes in the key.
    private static let marks = ["{1}", "{2}", "{3}", "{4}", "{5}", "{6}"]

    package mutating func appendInterpolation(_ text: String) {
      appendHole(.text(text))
    }

    package mutating func appendInterpolation(_ count: Int) {
      appendHole(.count(count))
    }

    package mutating func appendInterpolation(_ message: Message) {
      appendHole(.message(message))
    }
  }
}
