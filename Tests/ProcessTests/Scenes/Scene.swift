import PseudoTerminal

/// A person at the prompt, whose whole screen is looked at.
final class Scene {
  static let prompt = "annual 2028> "
  static let changed = "annual 2028*> "

  let stage: Stage
  let terminal: PseudoTerminal
  private let place: Workplace

  /// At a screen on which there is nothing but the prompt.
  init(
    on stage: Stage, under shellLine: String = #"exec "$planbench" "$@""#
  ) throws {
    self.stage = stage
    place = try Workplace()
    terminal = try place.converse(
      ["--sessions-folder", ".", "--today", "2027-03-12"], environment: stage.environment,
      columns: stage.columns, under: shellLine)
    try terminal.expect("annual 2028")
    try clear()
  }

  /// Leaves nothing but the prompt on the screen, with what is typed there.
  func clear(_ prompt: String = Scene.prompt, line: String = "") throws {
    try type("\u{C}")
    try terminal.expect(screen: [(prompt + line).withoutBlanksBehind])
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
    below above: [String] = [], _ prompt: String = Scene.prompt, line: String = "",
    cursor: Int? = nil
  ) throws {
    let layout = Layout(
      prompt, Array(line), cursor: cursor ?? line.count, columns: stage.columns)
    let place = Screen.Place(
      row: above.count + layout.cursor.row, column: layout.cursor.column)
    try terminal.expect(screen: stage.drawn(above) + layout.rows, cursor: place)
  }

  /// The rows that a line takes once it was entered.
  func rows(_ line: String, at prompt: String = Scene.prompt) -> [String] {
    Layout(prompt, Array(line), cursor: line.count, columns: stage.columns).rows
  }
}
