import PseudoTerminal

/// A person at the prompt, in a working folder.
final class Sitting {
  let place: Workplace
  let terminal: PseudoTerminal

  init(
    _ place: Workplace, _ arguments: String..., environment: [String: String] = [:]
  ) throws {
    self.place = place
    terminal = try place.converse(
      arguments + ["--sessions-folder", ".", "--today", "2027-03-12"], environment: environment)
    try terminal.expect("'exit' leaves.")
  }

  func expect(_ text: String) throws {
    try terminal.expect(text)
  }

  func type(_ keys: String) throws {
    try terminal.type(keys)
  }

  /// Types keys and Enter, and waits for what is shown then.
  func enter(_ keys: String, shows text: String) throws {
    try terminal.type(keys + "\r")
    try terminal.expect(text)
  }

  func paste(_ text: String) throws {
    try terminal.type("\u{1B}[200~" + text + "\u{1B}[201~")
  }

  func waitForEnd() throws -> ProcessEnding {
    try terminal.waitForEnd()
  }
}
