import Text

extension String {
  /// The text in lines no wider than a screen, broken at blanks and between Chinese characters; a
  /// word that is too long by itself is broken where the line ends.
  func wrapped(to width: Int) -> [String] {
    if displayWidth <= width, !utf8.contains(UInt8(ascii: "\n")) { return [withoutTrailingBlanks] }
    return split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.wrappedLine(to: max(2, width)) }
  }

  /// The width that lines need such that none of them ends inside a word.
  var wordWidth: Int {
    self[...].unbreakablePieces.map(\.withoutTrailingBlanks.displayWidth).max() ?? 0
  }
}

extension Substring {
  fileprivate func wrappedLine(to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var column = 0
    for piece in unbreakablePieces {
      let pieceWidth = piece.withoutTrailingBlanks.displayWidth
      if column + pieceWidth > width, !line.isEmpty {
        lines.append(line.withoutTrailingBlanks)
        (line, column) = ("", 0)
      }
      for character in piece {
        let characterWidth = character.displayWidth
        if column + characterWidth > width, character != " " {
          lines.append(line)
          (line, column) = ("", 0)
        }
        line.append(character)
        column += characterWidth
      }
    }
    return lines + [line.withoutTrailingBlanks]
  }

  /// The text cut wherever a line may end: after blanks, and beside Chinese characters.
  fileprivate var unbreakablePieces: [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    for index in indices.dropFirst() where mayBreak(before: index) {
      pieces.append(self[start..<index])
      start = index
    }
    return pieces + [self[start...]]
  }

  private func mayBreak(before index: Index) -> Bool {
    let before = self[self.index(before: index)]
    let after = self[index]
    if after == " " { return false }
    if before == " " { return true }
    guard before.isWide || after.isWide else { return false }
    return !after.mayNotBeginLine && !before.mayNotEndLine
  }
}

extension Character {
  fileprivate var isWide: Bool {
    displayWidth == 2
  }

  /// Closing marks stay with what they close.
  fileprivate var mayNotBeginLine: Bool {
    "，。、；：！？）》」』】〉”’％,.;:!?)]}%".contains(self)
  }

  /// Opening marks stay with what they open.
  fileprivate var mayNotEndLine: Bool {
    "（《「『【〈“‘([{￥¥".contains(self)
  }
}

extension StringProtocol {
  /// The text up to the last character that is no blank.
  var withoutTrailingBlanks: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
