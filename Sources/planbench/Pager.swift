import Glibc
import LineEditing

/// The program that shows answers taller than the screen: `$PAGER`, or else `less`.
struct Pager {
  private let command: String

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
  func shows(_ text: String, prompting prompt: String) -> Bool {
    // Color stays color, and names are read as they are written, whatever the locale.
    setenv("LESS", "FRXP?e(END) .\(prompt)$", 0)
    setenv("LESSCHARSET", "utf-8", 0)
    return Terminal.page(text, through: command)
  }

  private static var hasLess: Bool {
    let folders = Environment.variable("PATH")?.split(separator: ":") ?? []
    return folders.contains { access("\($0)/less", X_OK) == 0 }
  }
}
