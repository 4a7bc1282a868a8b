import PseudoTerminal

/// A person at the prompt, whose whole screen is looked at.
final class Scene {
  let stage: Stage
  let terminal: PseudoTerminal
  private let place: Workplace

  var prompt: String { stage.plan + "> " }
  /// The prompt once the plan was changed.
  var changed: String { stage.plan + "*> " }

  /// At a screen on which there is nothing but the prompt.
  init(
    on stage: Stage, under shellLine: String = #"exec "$planbench" "$@""#
  ) throws {
    self.stage = stage
    place = try Workplace()
    terminal = try place.converse(
      ["--sessions-folder", ".", "--today", "2027-03-12"], environment: stage.environment,
      columns: stage.columns, under: shellLine)
    try terminal.expect(stage.plan)
    try clear()
  }

  /// Leaves nothing but the prompt on the screen, with what is typed there.
  func clear(_ prompt: String? = nil, line: String = "") throws {
    try type("\u{C}")
    try terminal.expect(screen: [((prompt ?? self.prompt) + line).withoutBlanksBehind])
  }

  func type(_ keys: String) throws {
    try terminal.type(keys)
  }

  func paste(_ text: String) throws {
    try type("\u{1B}[200~" + text + "\u{1B}[201~")
  }

  /// Waits until a line stands at the prompt, below these rows, with the cursor behind so many of
  /// its characters, or at its end.
  func expect(
    below above: [String] = [], _ prompt: String? = nil, line: String = "",
    cursor: Int? = nil
  ) throws {
    let layout = Layout(
      prompt ?? self.prompt, Array(line), cursor: cursor ?? line.count, columns: stage.columns)
    let place = Screen.Place(
      row: above.count + layout.cursor.row, column: layout.cursor.column)
    try terminal.expect(screen: stage.drawn(above) + layout.rows, cursor: place)
  }

  /// The rows that a line takes once it was entered.
  func rows(_ line: String, at prompt: String? = nil) -> [String] {
    Layout(prompt ?? self.prompt, Array(line), cursor: line.count, columns: stage.columns).rows
  }
}
