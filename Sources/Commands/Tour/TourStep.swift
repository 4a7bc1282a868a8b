import PlanModel
import Text

/// One step of the tour: what it is for, the line that does it, and how to see that it was done.
struct TourStep: Sendable {
  /// What the step is for, in a sentence or two.
  let purpose: Message
  /// The command that the step is about.
  let command: String
  /// A line that does it on the plan as it is; the user may type another.
  let line: @Sendable (Plan) -> Message
  /// Whether a plan shows that the step was done in it; nil where nothing of it stays.
  let isSeen: (@Sendable (Plan) -> Bool)?

  init(
    _ command: String, _ purpose: Message, line: @autoclosure @escaping @Sendable () -> Message,
    isSeen: (@Sendable (Plan) -> Bool)? = nil
  ) {
    self.init(command, purpose, line: { _ in line() }, isSeen: isSeen)
  }

  init(
    _ command: String, _ purpose: Message, line: @escaping @Sendable (Plan) -> Message,
    isSeen: (@Sendable (Plan) -> Bool)? = nil
  ) {
    self.command = command
    self.purpose = purpose
    self.line = line
    self.isSeen = isSeen
  }
}
