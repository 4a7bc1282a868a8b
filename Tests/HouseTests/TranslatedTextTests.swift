import CommandLanguage
import Commands
import Rendering
import Testing

/// Sentences of the sources have a Chinese translation.
@Suite struct TranslatedTextTests {
  /// Texts with blanks that nobody reads as a sentence: formats, signs, titles of sheets.
  private static let others: Set = [
    "less -FRX", "annual {1}", "lines of", "remove checkpoint", "planbench journal",
    "planbench session", "planbench simulation block",
    "planbench 1", "budget {1} {2} {3}", "line item", "budget line", "grand total", "total budget",
    "+-−¥￥$€£.,% 元万千亿年km", "it is not open",
  ]

  /// Names of the sample, and what is said of the built-in playbook, which is sound.
  private static let own: Set = [
    "Sources/PlanModel/Plan+Sample.swift", "Sources/PlanModel/Playbook/PlaybookFile.swift",
    "Sources/PlanModel/Playbook/PlaybookEntry+JSON.swift",
    "Sources/Formulas/FormulaDistribution+Law.swift",
  ]

  /// What argument-parser shows has no keys: its help stands whole in each language.
  private static let english: Set = [
    "Sources/planbench/Options.swift", "Sources/planbench/Options+Task.swift",
    "Sources/planbench/Options+Chinese.swift", "Sources/planbench/Options+Refusal.swift",
  ]

  @Test(arguments: SourceFile.all(in: "Sources").filter { !$0.path.contains("/Translations") })
  func `a sentence has a translation`(_ file: SourceFile) {
    guard !Self.own.union(Self.english).contains(file.path) else { return }
    for key in file.keys where key.isSentence && !Self.others.contains(key) {
      guard !CommandCatalog.table.namesCommand(key) else { continue }
      #expect(Translations.chinese[key] != nil, "'\(key)'")
    }
  }

  @Test func `what only the program itself says is in its sources`() {
    let keys = ["planbench", "LineEditing"].flatMap { SourceFile.all(in: "Sources/\($0)") }
      .reduce(into: Set<String>()) { $0.formUnion($1.keys) }
    #expect(Set(Translations.program.map(\.key)).subtracting(keys) == [])
  }

  @Test(arguments: [
    (#""'\(a)' has \(b.map { "(\($0))" })""#, ["'{1}' has {2}"]),
    ("\"\"\"\n    a \\\n    b\n    \"\"\"", ["a b"]),
    (#"preconditionFailure("no sentence")"#, []),
    (#"Example("a b", prints: "c d"); "e \"f\" \u{2026}""#, ["e \"f\" …"]),
  ])
  func `keys are read as the language makes them`(source: String, keys: [String]) {
    #expect(SourceFile(path: "a.swift", text: source).keys == Set(keys))
  }
}

extension String {
  /// Whether it has a blank between two words, one of them in lower case.
  fileprivate var isSentence: Bool {
    contains(" ") && contains(/[a-z]{2,}/)
  }
}

extension SourceFile {
  /// The keys that the file's texts would have as messages, but for examples and broken promises.
  var keys: Set<String> {
    var keys: Set<String> = []
    var rest = tokens[...]
    while let token = rest.popFirst() {
      if token.isWord(["preconditionFailure", "precondition", "Example"]) {
        rest = rest.behindBrackets
      } else if token.kind == .text {
        keys.insert(MessageKey.key(of: token.text))
      }
    }
    return keys
  }
}

extension ArraySlice<SourceToken> {
  /// What follows the brackets that open here.
  fileprivate var behindBrackets: Self {
    var depth = 0
    return drop { token in
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth -= 1 }
      return depth > 0
    }
  }
}

/// The key of a message, from the text of its literal.
enum MessageKey {
  static func key(of literal: String) -> String {
    var key = ""
    var holes = 0
    var rest = Substring(unindented(literal))
    while let character = rest.popFirst() {
      guard character == "\\", let escaped = rest.popFirst() else {
        key.append(character)
        continue
      }
      switch escaped {
      case "(":
        holes += 1
        key += "{\(holes)}"
        skipHole(in: &rest)
      case "u":
        let digits = rest.dropFirst().prefix { $0 != "}" }
        rest = rest[digits.endIndex...].dropFirst()
        key += UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
      case "n": key += "\n"
      default: key.append(escaped)
      }
    }
    return key
  }

  /// The rows of a text over several lines, without what stands in front of all of them; a backslash
  /// at a row's end joins it with the next.
  private static func unindented(_ literal: String) -> String {
    let rows = literal.split(separator: "\n", omittingEmptySubsequences: false)
    guard let last = rows.last, rows.count > 1 else { return literal }
    return rows.dropFirst().dropLast().map { $0.dropFirst(last.count) }.joined(separator: "\n")
      .replacing("\\\n", with: "")
  }

  /// Goes behind the bracket that closes an interpolation, over texts inside it.
  private static func skipHole(in rest: inout Substring) {
    var depth = 1
    var isText = false
    while depth > 0, let character = rest.popFirst() {
      if character == "\"" { isText.toggle() }
      if isText { continue }
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
    }
  }
}
