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

  /// The text cut to that many columns, with an ellipsis at its end where something is missing.
  package func clipped(to width: Int, ellipsis: String = "…") -> String {
    guard displayWidth > width else { return self }
    var room = width - ellipsis.displayWidth
    let kept = prefix { character in
      room -= character.displayWidth
      return room >= 0
    }
    return String(kept + ellipsis.prefix(Swift.max(width, 0)))
  }

  /// So many blanks; none for a negative number.
  package static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: Swift.max(count, 0))
  }
}
