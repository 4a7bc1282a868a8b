import LineEditing
import Rendering

extension LineEditing.Wording {
  /// What the editor itself says, in the words of a renderer.
  init(_ renderer: Renderer, _ style: Style) {
    self.init()
    ellipsis = "…".inSigns(of: style)
    more = { renderer.text(of: "… \($0) more; Tab again").inSigns(of: style) }
    search = { renderer.text(of: "search '\($0)': ").inSigns(of: style) }
    searchedInVain = { renderer.text(of: "nothing holds '\($0)': ").inSigns(of: style) }
    notText = { renderer.text(of: "what was typed is no UTF-8 text") }
  }
}
