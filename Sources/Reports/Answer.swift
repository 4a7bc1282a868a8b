/// What became of one command, ready to be written.
package struct Answer: Sendable {
  /// The command as machines are told of it: its name, or the whole line.
  package let command: String
  package let outcome: Result<Report, Refusal>

  /// A failure as the error of a result.
  package struct Refusal: Error, Hashable, Sendable {
    package let failure: Failure
  }

  package init(_ command: String, _ report: Report) {
    self.command = command
    outcome = .success(report)
  }

  package init(_ command: String, _ failure: Failure) {
    self.command = command
    outcome = .failure(Refusal(failure: failure))
  }
}
