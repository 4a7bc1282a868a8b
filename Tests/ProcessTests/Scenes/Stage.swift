import Testing

/// Where a scene plays: the columns of the screen, the signs that the locale knows, the language.
struct Stage: CustomTestStringConvertible {
  let columns: Int
  let isASCII: Bool
  let isChinese: Bool

  static let all = [80, 40].flatMap { columns in
    [false, true].flatMap { isASCII in
      [false, true].map { Stage(columns: columns, isASCII: isASCII, isChinese: $0) }
    }
  }

  var testDescription: String {
    "\(columns) columns, \(isASCII ? "ASCII" : "UTF-8"), \(isChinese ? "Chinese" : "English")"
  }

  var environment: [String: String] {
    [
      "LANG": isASCII ? "C" : "C.UTF-8", "LC_MESSAGES": isChinese ? "zh_CN.UTF-8" : "C",
    ]
  }

  /// What the plan is called with which one begins.
  var plan: String { said("annual 2028", "2028年度计划") }

  /// What comes from the program as its prompt once the plan was changed.
  var changedPrompt: String { plan + "*\u{1B}[0m> " }

  /// What is said in the language of the scene.
  func said<Words>(_ english: Words, _ chinese: Words) -> Words {
    isChinese ? chinese : english
  }

  /// Rows with the signs that the locale knows.
  func drawn(_ rows: [String]) -> [String] {
    guard isASCII else { return rows }
    return rows.map { row in
      row.map { ["→": "->", "–": "-", "─": "-"][$0] ?? String($0) }.joined()
    }
  }
}
