import Reports

extension Workbench {
  /// A file that takes the answers.
  package struct Destination: Hashable, Sendable {
    package let path: String
    package let format: AnswerFormat
    /// Whether an answer stands there already.
    var isBegun = false
  }

  /// Puts an answer into the form of a file; the first one of a file may look different.
  package typealias AnswerWriter =
    @Sendable (_ answer: Answer, _ format: AnswerFormat, _ isFirst: Bool) -> [UInt8]
}
