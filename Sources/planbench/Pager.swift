import Glibc
import LineEditing

/// The program that shows answers taller than the screen: `$PAGER`, or else `less`.
struct Pager {
  private let command: String
  /// Whether nobody but this program says what `less` has for a prompt.
  private let ownsPrompt = getenv("LESS") == nil

  /// Nothing where there is no such program, or `$PAGER` is empty.
  init?() {
    guard let chosen = getenv("PAGER") else {
      guard Self.hasLess else { return nil }
      command = "less -FRX"
      return
    }
    guard chosen.pointee != 0 else { return nil }
    command = String(cString: chosen)
  }

  /// False where the program cannot be run.
  ///
  /// Debian's `less` garbles a prompt that is not in ASCII: such a one stands above the text.
  func shows(_ text: String, prompting prompt: String) -> Bool {
    let fits = prompt.utf8.allSatisfy { $0 < 0x80 }
    // Color stays color, and names are read as they are written, whatever the locale.
    if ownsPrompt { setenv("LESS", "FRXP?e(END) .\(fits ? prompt : "q, space")$", 1) }
    setenv("LESSCHARSET", "utf-8", 0)
    // Keys that were typed ahead for the prompt may run no programs and write no files.
    setenv("LESSSECURE", "1", 1)
    setenv("LESSHISTFILE", "-", 1)
    let isHeaded = !fits && ownsPrompt && command.hasPrefix("less")
    return Terminal.page(isHeaded ? "\(prompt)\n\n\(text)" : text, through: command)
  }

  private static var hasLess: Bool {
    let folders = Environment.variable("PATH")?.split(separator: ":") ?? []
    return folders.contains { access("\($0)/less", X_OK) == 0 }
  }
}
