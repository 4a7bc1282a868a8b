/// What a terminal can do to a text to make it stand out.
enum Color: String {
  case bold = "1"
  case red = "1;31"
  case green = "1;32"

  func paint(_ text: String) -> String {
    text.isEmpty ? "" : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
