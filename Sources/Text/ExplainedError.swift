/// An error that a person can act on.
package protocol ExplainedError: Error, Hashable, Sendable {
  /// What is wrong: one sentence in lower case without a full stop.
  var message: Message { get }
  /// How to go on: a sentence to act on.
  var hint: Message? { get }
}
