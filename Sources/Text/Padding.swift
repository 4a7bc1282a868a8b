/// Where a text stands in its column.
package enum Alignment: Hashable, Sendable { case left, right, center }

extension String {
  /// The text with blanks around it, so that it takes that many columns; a wider one as it is.
  package func padded(to width: Int, _ alignment: Alignment = .left) -> String {
    let missing = width - displayWidth
    guard missing > 0 else { return self }
    let before =
      switch alignment {
      case .left: 0
      case .right: missing
      case .center: missing / 2
      }
    return .blanks(before) + self + .blanks(missing - before)
  }

  /// The text cut to that many columns, its last one an ellipsis where something is missing.
  package func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var room = width - 1
    let kept = prefix { character in
      room -= character.displayWidth
      return room >= 0
    }
    return width > 0 ? kept + "…" : ""
  }

  /// So many blanks; none for a negative number.
  package static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: Swift.max(count, 0))
  }
}
