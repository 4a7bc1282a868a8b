/// What became of one command, ready to be written.
package struct Answer: Hashable, Sendable {
  /// The command as machines are told of it: its name, or the whole line.
  package let command: String
  /// What it says, or why it was refused.
  package let outcome: Result<Report, Failure>
  /// What the amounts in it are written in.
  package let figures: FigureStyle

  package init(
    _ command: String, _ outcome: Result<Report, Failure>, in figures: FigureStyle = FigureStyle()
  ) {
    self.command = command
    self.outcome = outcome
    self.figures = figures
  }

  package init(_ command: String, _ report: Report, in figures: FigureStyle = FigureStyle()) {
    self.init(command, .success(report), in: figures)
  }

  package init(_ command: String, _ failure: Failure, in figures: FigureStyle = FigureStyle()) {
    self.init(command, .failure(failure), in: figures)
  }
}
