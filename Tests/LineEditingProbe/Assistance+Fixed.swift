import LineEditing

extension Assistance {
  /// What a program might know, always the same.
  static var fixed: Assistance {
    Assistance(
      completion: { text in
        let word = String(text.split(separator: " ", omittingEmptySubsequences: false).last ?? "")
        return TypedWord(word: word, candidates: candidates.filter { $0.text.hasPrefix(word) })
      },
      hint: { hints[$0] },
      usage: { text in
        text.hasPrefix("note ") ? nil : "<usage behind \(text.debugDescription)>\n  second row\n"
      })
  }

  private static let hints = [
    "budget add ": "NAME AMOUNT", "预算 ": "名称 金额", "strange ": "a\u{1B}[31m\nb",
  ]

  private static let described = [
    ("budget", "money by line"), ("bundle", "several things as one"), ("bureau", "部门与人员"),
  ]

  private static let candidates: [TypedWord.Candidate] =
    ["预算总额", "预算拆分", "brand"].map { TypedWord.Candidate($0) }
    + described.map { TypedWord.Candidate($0 + " ", label: $0, about: $1) }
    + (1...10_000).map { TypedWord.Candidate("线\($0)", about: "line \($0) of many") }
}
