import Text

/// Cuts one row of a sheet into its cells.
enum SheetCells {
  /// The cells between the signs that stand outside quotes, as RFC 4180 has them, without their
  /// quotes; nil where quotes are still open at the end.
  static func separated(_ text: String, by sign: Unicode.Scalar) -> [String]? {
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        cell.append("\"")
        rest.removeFirst()
      case "\"" where isQuoted: isQuoted = false
      case "\"" where cell.trimmingBlanks.isEmpty:
        cell = ""
        isQuoted = true
      case sign where !isQuoted:
        cells.append(cell)
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return isQuoted ? nil : cells + [cell]
  }

  /// A cell without the quotes around it.
  static func unquoted(_ cell: String) -> String {
    cell.hasPrefix("\"") ? separated(cell, by: "\0")?.first ?? cell : cell
  }

  /// The cells of a row as a person types it: the amount is what stands behind the first blanks,
  /// comma, semicolon, colon or equals sign from where on all reads as one; of none, what stands
  /// behind the last.
  static func typed(
    _ text: String, isAmount: (String) -> Bool
  ) throws(LineError) -> [String] {
    let splits = splits(of: text)
    guard
      let split = splits.first(where: { $0.beginsFigures || isAmount(String($0.right)) })
    else {
      return splits.last.map { [String($0.left), String($0.right)] } ?? [text]
    }
    if split.hasSign, let cells = separated(String(split.left), by: ","), cells.count > 1 {
      return cells + [String(split.right)]
    }
    if !split.hasSign, split.isInsideNumber { throw inside(split) }
    return [String(split.left), String(split.right)]
  }

  /// `A 1 000`: a name that ends in a number, or a number with blanks in it.
  private static func inside(_ split: Split) -> LineError {
    let number = split.left.suffix { $0.isASCIIDigit } + " " + split.right
    return LineError(
      "its amount may be '\(String(split.right))' or '\(String(number))'",
      hint: "Write the amount without blanks, or put a comma in front of it.")
  }

  /// A place where a typed row may fall into a name and an amount.
  private struct Split {
    let left: Substring
    let right: Substring
    /// Whether a sign stands there, not blanks alone.
    let hasSign: Bool
    /// Whether the sign is an equals sign.
    let isEquals: Bool

    /// Whether figures stand behind an equals sign, which are an amount or wrong.
    var beginsFigures: Bool {
      isEquals && right.first { !$0.isWhitespace }?.isNumber == true
    }

    var isInsideNumber: Bool {
      let digits = right.prefix { $0.isASCIIDigit }.count
      let last = left.suffix { $0.isASCIIDigit }
      let before = left.dropLast(last.count).last
      return digits == 3 && (1...3).contains(last.count) && (before == nil || before == " ")
    }
  }

  /// The runs of separators outside quotes, not so far from the end that no amount is that long.
  private static func splits(of text: String) -> [Split] {
    var splits: [Split] = []
    var closer: Unicode.Scalar?
    let scalars = text.unicodeScalars
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      if closer == scalar {
        closer = nil
      } else if closer == nil, let opened = Fold.closer(of: scalar) {
        closer = opened
      }
      guard closer == nil, scalar.separates, !isInsideFigures(scalars, place) else {
        place = scalars.index(after: place)
        continue
      }
      let run = scalars[place...].prefix(while: \.separates)
      let split = Split(
        left: text[..<place], right: text[run.endIndex...],
        hasSign: run.contains { !Fold.isBlank($0) }, isEquals: run.contains(where: \.isEquals))
      place = run.endIndex
      let isAmountLong = scalars.distance(from: place, to: scalars.endIndex) <= longestAmount
      if isAmountLong, !split.left.isEmpty, !split.right.isEmpty { splits.append(split) }
    }
    return splits
  }

  /// Whether a sign stands between digits, as in a ratio or a time of day.
  private static func isInsideFigures(
    _ scalars: String.UnicodeScalarView, _ place: String.UnicodeScalarView.Index
  ) -> Bool {
    guard scalars[place].joinsFigures else { return false }
    return scalars[..<place].last?.isFigure == true
      && scalars[scalars.index(after: place)...].first?.isFigure == true
  }

  private static let longestAmount = 60
}

extension Unicode.Scalar {
  /// Whether it may stand between a typed name and its amount.
  fileprivate var separates: Bool {
    switch self {
    case ",", "，", ";", "；", "、": true
    default: isEquals || joinsFigures || Fold.isBlank(self)
    }
  }

  fileprivate var isEquals: Bool { self == "=" || self == "＝" }

  /// Whether it may stand inside what is no name and no amount.
  fileprivate var joinsFigures: Bool { self == ":" || self == "：" }

  fileprivate var isFigure: Bool { properties.numericType == .decimal }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
  fileprivate func suffix(while isWanted: (Character) -> Bool) -> Substring {
    self[(lastIndex { !isWanted($0) }.map(index(after:)) ?? startIndex)...]
  }
}
