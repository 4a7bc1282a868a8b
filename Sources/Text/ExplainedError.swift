/// An error that a person can act on.
package protocol ExplainedError: Error, Hashable, Sendable {
  /// What is wrong: one sentence in lower case without a full stop.
  var message: Message { get }
  /// How to go on: a sentence to act on.
  var hint: Message? { get }
  /// What the error is about, as a parameter names it: a full path, a name; nil for the whole line.
  var culprit: String? { get }
}

extension ExplainedError {
  package var culprit: String? { nil }
}
