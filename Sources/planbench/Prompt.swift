import Text

/// What stands before the line that is typed.
struct Prompt {
  private static let widestName = 30

  let name: String
  /// Whether the line belongs to what has begun.
  let isOpen: Bool
  /// What is behind the name.
  let mark: String
  let isBold: Bool

  var text: String {
    guard !isOpen else { return "... " }
    return (isBold ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "> "
  }

  private var title: String {
    shortName + mark
  }

  /// The name, cut where it would leave too little room for the line.
  private var shortName: String {
    guard name.displayWidth > Self.widestName else { return name }
    var width = 1
    let start = name.prefix { character in
      width += String(character).displayWidth
      return width <= Self.widestName
    }
    return start + "…"
  }
}
