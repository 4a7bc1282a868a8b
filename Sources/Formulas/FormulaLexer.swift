import Quantities
import Text

/// Cuts a formula into words and signs; signs that Chinese input methods type are read as others.
struct FormulaLexer {
  let scalars: [Unicode.Scalar]
  /// The UTF-8 offset of each scalar, and of the end.
  let places: [Int]
  let currency: Currency
  var index = 0
  /// For each open bracket, whether values stand side by side in it; and the formula around them.
  private var holdsValues: [Bool]
  private var isBehindName = false
  private var isBehindNumber = false

  /// - Parameter asList: whether commas outside of brackets separate formulas.
  static func tokens(
    of text: String, in currency: Currency, asList: Bool = false
  ) throws(FormulaError) -> [FormulaToken] {
    var lexer = FormulaLexer(text, currency, asList)
    var tokens: [FormulaToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return tokens
  }

  private init(_ text: String, _ currency: Currency, _ asList: Bool) {
    scalars = Array(text.unicodeScalars)
    places = scalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    self.currency = currency
    holdsValues = [asList]
  }

  /// The scalar so many places on, with full-width forms folded; nil behind the end.
  func ahead(_ count: Int = 0) -> Unicode.Scalar? {
    guard index + count < scalars.count else { return nil }
    let scalar = scalars[index + count]
    return switch scalar {
    case "×": "*"
    case "÷": "/"
    case "−": "-"
    case "。": "."
    case "、": ","
    default: scalar.foldingWidth
    }
  }

  /// UTF-8 offsets from a scalar up to the next one to read.
  func range(from start: Int) -> Range<Int> { places[start]..<places[index] }

  func text(from start: Int) -> String {
    String(String.UnicodeScalarView(scalars[start..<index].map(\.foldingWidth)))
  }

  private mutating func next() throws(FormulaError) -> FormulaToken? {
    skipBlanks()
    guard let first = ahead() else { return nil }
    let start = index
    defer { isBehindName = scalars[start].isNameSign }
    if let sign = sign(first) {
      isBehindNumber = false
      return FormulaToken(kind: sign, range: range(from: start))
    }
    let kind = try valueOrPath(first)
    if case .literal = kind { isBehindNumber = true } else { isBehindNumber = false }
    return FormulaToken(kind: kind, range: range(from: start))
  }

  /// Moves behind blanks, and behind the comments of lines that go on.
  private mutating func skipBlanks() {
    while let scalar = ahead() {
      let isComment = scalar == "#" && index > 0 && Fold.isBlank(scalars[index - 1])
      let end = isComment ? scalars[index...].firstIndex(of: "\n") : nil
      guard Fold.isBlank(scalar) || end != nil else { return }
      index = end ?? index + 1
    }
  }

  private mutating func valueOrPath(
    _ first: Unicode.Scalar
  ) throws(FormulaError) -> FormulaToken.Kind {
    if first.isDigit || first.isCurrencySign { return try literal() }
    if first.isNameSign || Fold.closer(of: scalars[index]) != nil { return .path(try path()) }
    index += 1
    throw FormulaError(.unknownSign(text(from: index - 1)), at: range(from: index - 1))
  }

  /// A sign at the place, if one stands there.
  private mutating func sign(_ first: Unicode.Scalar) -> FormulaToken.Kind? {
    if isBehindNumber, first.isBetweenEnds {
      while ahead()?.isBetweenEnds == true { index += 1 }
      return .range
    }
    let (kind, length): (FormulaToken.Kind, Int)
    switch (first, ahead(1)) {
    case (".", "."), ("～", _), ("〜", _), ("~", _): (kind, length) = (.range, first == "." ? 2 : 1)
    case ("<", "="): (kind, length) = (.sign(.lessOrEqual), 2)
    case (">", "="): (kind, length) = (.sign(.greaterOrEqual), 2)
    case ("=", "="): (kind, length) = (.sign(.equal), 2)
    case ("!", "="), ("<", ">"): (kind, length) = (.sign(.unequal), 2)
    case ("≤", _): (kind, length) = (.sign(.lessOrEqual), 1)
    case ("≥", _): (kind, length) = (.sign(.greaterOrEqual), 1)
    case ("≠", _): (kind, length) = (.sign(.unequal), 1)
    case ("=", _): (kind, length) = (.sign(.equal), 1)
    case ("(", _): (kind, length) = (.opening, 1)
    case (")", _): (kind, length) = (.closing, 1)
    case (",", _): (kind, length) = (.comma, 1)
    default:
      guard let known = FormulaOperator(rawValue: String(Character(first))) else { return nil }
      (kind, length) = (.sign(known), 1)
    }
    note(first)
    index += length
    return kind
  }

  /// Keeps in mind whether a comma stands between values: in the brackets of a function it does.
  private mutating func note(_ first: Unicode.Scalar) {
    switch first {
    case "(": holdsValues.append(isBehindName)
    case ")" where holdsValues.count > 1: holdsValues.removeLast()
    default: break
    }
  }

  var commasSeparate: Bool { holdsValues[holdsValues.count - 1] }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  var isCurrencySign: Bool { ["¥", "￥", "$", "€", "£", "\u{FF04}"].contains(self) }

  /// Whether the scalar, behind a number, stands for `..`, as in 200至600 and 200–600.
  var isBetweenEnds: Bool { ["至", "到", "–", "—", "…"].contains(self) }

  /// Whether the scalar may stand in a name without quotes.
  var isNameSign: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    case "\u{0}"..."\u{7F}": false
    case "、", "。", "“", "”", "「", "」", "≤", "≥", "≠": false
    case "\u{FF21}"..."\u{FF3A}", "\u{FF41}"..."\u{FF5A}": true
    default: !isCurrencySign && !Fold.isBlank(self) && Fold.replacement(for: self) == nil
    }
  }
}
