import Text

/// What stands before the line that is typed.
struct Prompt {
  private static let widestName = 30

  let name: String
  /// The scenario that lines change; nil where they change the plan.
  let scenario: String?
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
    shortened(name) + (scenario.map { " [\(shortened($0))]" } ?? "") + mark
  }

  /// A name, cut where it would leave too little room for the line.
  private func shortened(_ name: String) -> String {
    guard name.displayWidth > Self.widestName else { return name }
    var width = 1
    let start = name.prefix { character in
      width += String(character).displayWidth
      return width <= Self.widestName
    }
    return start + "…"
  }
}
