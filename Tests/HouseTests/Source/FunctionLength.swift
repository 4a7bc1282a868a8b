/// How many lines a function takes, from the word that declares it to its closing brace.
struct FunctionLength: Hashable {
  let name: String
  let line: Int
  let count: Int

  static func all(in tokens: [SourceToken], _ language: SourceReader.Language) -> [Self] {
    switch language {
    case .swift: tokens.indices.compactMap { swift(at: $0, in: tokens) }
    case .c: c(in: tokens)
    }
  }

  private init(_ declaration: SourceToken, _ name: SourceToken, end: SourceToken) {
    self.name = name.text
    line = declaration.line
    count = end.line - declaration.line + 1
  }

  /// A function, initialiser, subscript or computed property.
  private static func swift(at index: Int, in tokens: [SourceToken]) -> Self? {
    let isMember = index > 0 && tokens[index - 1].isMark(".")
    guard !isMember, tokens[index].isWord(["func", "init", "deinit", "subscript", "var"]),
      let opening = body(after: index, in: tokens), let end = closing(opening, in: tokens)
    else { return nil }
    let isNamed = tokens[index].isWord(["func", "var"])
    return Self(tokens[index], tokens[isNamed ? index + 1 : index], end: tokens[end])
  }

  /// The brace that opens a declaration's body; nil where it has none.
  private static func body(after start: Int, in tokens: [SourceToken]) -> Int? {
    var depth = 0
    for index in tokens.indices[(start + 1)...] {
      let token = tokens[index]
      if token.isMark("(") || token.isMark("[") { depth += 1 }
      if token.isMark(")") || token.isMark("]") { depth -= 1 }
      guard depth == 0 else { continue }
      if token.isMark("{") { return index }
      let isValue = token.isMark("=") && tokens[start].isWord(["var"])
      if isValue || token.isMark("}") || token.isMark(";") || token.isWord(starters) { return nil }
    }
    return nil
  }

  /// Words that begin what follows a declaration without a body.
  private static let starters: Set = [
    "func", "init", "deinit", "subscript", "var", "let", "static", "mutating", "struct", "enum",
    "class", "extension", "protocol", "typealias", "associatedtype", "case", "private", "package",
    "if", "guard", "switch", "for", "while", "repeat", "do", "return", "defer",
  ]

  private static func closing(_ opening: Int, in tokens: [SourceToken]) -> Int? {
    var depth = 0
    return tokens.indices[opening...].first { index in
      if tokens[index].isMark("{") { depth += 1 }
      if tokens[index].isMark("}") { depth -= 1 }
      return depth == 0
    }
  }

  /// At the top of a C file, a brace behind a parenthesis opens a function.
  private static func c(in tokens: [SourceToken]) -> [Self] {
    var found: [Self] = []
    var (start, index) = (0, 0)
    while index < tokens.count {
      if tokens[index].isMark(";") { start = index + 1 }
      if tokens[index].isMark("{"), let end = closing(index, in: tokens) {
        if index > start, tokens[index - 1].isMark(")") {
          let name = tokens[start..<index].prefix { !$0.isMark("(") }.last ?? tokens[start]
          found.append(Self(tokens[start], name, end: tokens[end]))
          start = end + 1
        }
        index = end
      }
      index += 1
    }
    return found
  }
}
