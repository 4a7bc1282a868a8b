/// What became of one command, ready to be written.
package struct Answer: Hashable, Sendable {
  /// The command as machines are told of it: its name, or the whole line.
  package let command: String
  /// What it says, or why it was refused.
  package let outcome: Result<Report, Failure>

  package init(_ command: String, _ outcome: Result<Report, Failure>) {
    self.command = command
    self.outcome = outcome
  }

  package init(_ command: String, _ report: Report) {
    self.init(command, .success(report))
  }

  package init(_ command: String, _ failure: Failure) {
    self.init(command, .failure(failure))
  }
}
