/// The same edits in a plain dictionary: cut at blanks, look up, add; no undo, no tree, no checks.
struct DictionaryReference {
  private var amounts: [Substring: Int] = [:]

  static func time(of edits: [Edit]) -> Duration {
    let text = edits.map(\.line).joined(separator: "\n")
    var reference = DictionaryReference()
    return CPUClock.time { reference.run(text) }
  }

  private mutating func run(_ text: String) {
    for line in text.split(separator: "\n") { run(line.split(separator: " ")) }
  }

  private mutating func run(_ words: [Substring]) {
    switch words[1] {
    case "move":
      let amount = Self.amount(words[2])
      amounts[words[4], default: 0] -= amount
      amounts[words[6], default: 0] += amount
    case "raise": amounts[words[2], default: 0] += Self.amount(words[3])
    default: amounts[words[2]] = Self.amount(words[3])
    }
  }

  private static func amount(_ word: Substring) -> Int {
    let number = Int(word.dropLast()) ?? 0
    return word.last == "k" ? number * 1000 : number
  }
}
