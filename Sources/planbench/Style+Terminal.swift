import Commands
import Glibc
import LineEditing
import Rendering

extension Style {
  /// How answers look: as the terminal wants them, or plain, with nothing of a table cut or broken.
  static var standardOutput: Style { Style(descriptor: STDOUT_FILENO) }

  /// How errors look.
  static var standardError: Style { Style(descriptor: STDERR_FILENO) }

  /// The style with what the user set instead of the terminal's own.
  func following(_ settings: Settings) -> Style {
    var style = self
    if let columns = settings.width.columns { style.width = columns }
    if let charts = settings.charts.style { style.charts = charts }
    switch settings.color {
    case .auto: break
    case .on: style.color = true
    case .off: style.color = false
    }
    return style
  }

  private init(descriptor: Int32) {
    self.init()
    guard isatty(descriptor) == 1 else {
      fitsScreen = false
      return
    }
    width = Terminal.size.columns
    color = !Terminal.isDumb && Environment.variable("NO_COLOR") == nil
    charts = Terminal.isDumb || !Environment.isUTF8 ? .ascii : .unicode
  }
}

extension String {
  /// The text in the signs that charts are drawn with, which may be those of ASCII alone.
  func inSigns(of style: Style) -> String {
    style.charts == .ascii ? replacing("…", with: "...") : self
  }
}
