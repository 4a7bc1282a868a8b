/// One cell of a screen: what stands in it, and how it looks.
package struct ScreenCell: Hashable, Sendable {
  /// A character with the marks that combine with it; empty in the right half of a wide one.
  package var text = " "
  package var look = Look()
  /// Whether a program put it there; a blank may just be where nothing is.
  var isWritten = false

  static let blank = ScreenCell()

  var isRightHalf: Bool { text.isEmpty }

  /// How a character is drawn.
  package struct Look: Hashable, Sendable {
    package var isBold = false
    package var isDim = false
    package var isUnderlined = false
    package var isInverse = false
    /// The number of a color of the terminal.
    package var color: Int?

    package init(isBold: Bool = false, isDim: Bool = false, color: Int? = nil) {
      self.isBold = isBold
      self.isDim = isDim
      self.color = color
    }
  }
}
