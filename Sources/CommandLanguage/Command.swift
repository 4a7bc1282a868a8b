import Text

/// A command: its parameters are what its initialiser asks for.
package protocol Command: Sendable {
  /// The words that begin it: a noun and a verb, or one word.
  static var name: String { get }
  static var summary: Message { get }
  /// What has to be known besides the parameters, a sentence or two each.
  static var details: [Message] { get }
  static var examples: [Example] { get }
  /// Asks for the parameters in documented order. It holds no `if`: it also runs on sample values.
  init(_ arguments: inout Arguments) throws(UsageError)
}

extension Command {
  package static var details: [Message] { [] }
}

/// A line to type with what it prints: shown by help, executed by the tests.
package struct Example: Hashable, Sendable {
  package let line: String
  /// Lines that come first, on the same plan.
  package let after: [String]
  /// The whole output, as at the prompt without color at 80 columns.
  package let output: String

  package init(_ line: String, after: [String] = [], prints output: String) {
    self.line = line
    self.after = after
    self.output = output
  }
}
