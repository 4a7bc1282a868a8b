/// What became of one command, ready to be written.
package struct Answer: Hashable, Sendable {
  /// The command as machines are told of it: its name, or the whole line.
  package let command: String
  /// What it says, or why it was refused.
  package let outcome: Result<Report, Failure>
  /// What it is written in.
  package let style: AnswerStyle

  package init(
    _ command: String, _ outcome: Result<Report, Failure>, in style: AnswerStyle = AnswerStyle()
  ) {
    self.command = command
    self.outcome = outcome
    self.style = style
  }

  package init(_ command: String, _ report: Report, in style: AnswerStyle = AnswerStyle()) {
    self.init(command, .success(report), in: style)
  }

  package init(_ command: String, _ failure: Failure, in style: AnswerStyle = AnswerStyle()) {
    self.init(command, .failure(failure), in: style)
  }
}
