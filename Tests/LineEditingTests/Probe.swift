import Glibc
import PseudoTerminal

/// The program that tells each input it reads, at its first prompt, with the text of an editor
/// configuration.
func startProbe(
  prompt: String = "> ", environment: [String: String] = [:], configuration: String = "",
  columns: Int = 80, rows: Int = 24
) throws -> PseudoTerminal {
  let path = try temporaryFile(bytes: Array(configuration.utf8))
  defer { unlink(path) }
  let terminal = try PseudoTerminal(
    running: BuiltProgram.path(of: "line-editing-probe"), [prompt],
    environment: environment.merging(["EDITRC": path]) { $1 }, columns: columns,
    rows: rows)
  try terminal.expect("> ")
  return terminal
}

extension PseudoTerminal {
  /// Types keys and Enter, and waits until the program has read the line and asks for the next.
  func enter(_ keys: String, reads line: String) throws {
    try type(keys + "\r")
    try expect("<line \(line.debugDescription)>")
    try expect("> ")
  }

  func paste(_ text: String) throws {
    try type("\u{1B}[200~" + text + "\u{1B}[201~")
  }
}

/// Keys as a terminal sends them.
enum Key {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let controlLeft = "\u{1B}[1;5D"
  static let backspace = "\u{7F}"
  static let controlC = "\u{3}"
  static let controlD = "\u{4}"
  static let controlR = "\u{12}"
  static let controlZ = "\u{1A}"
}
