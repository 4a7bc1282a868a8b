import LineEditing
import Testing

struct TypedWordTests {
  private static let table: [(word: String, candidates: [String], filledIn: String?)] = [
    ("bud", ["budget "], "budget "),
    ("bud", ["budget add", "budget set"], "budget "),
    ("budget", ["budget add", "budget"], nil),
    ("", ["add", "set"], nil),
    ("", ["预算总额", "预算拆分"], "预算"),
    ("预", ["预算总额", "预算拆分"], "预算"),
    // Part of a character is nothing that they share.
    ("", ["é", "e"], nil),
    ("👨", ["👨‍👩‍👧", "👨‍👩‍👦"], nil),
    // The right form of what was typed.
    ("BUD", ["budget add", "budget set"], "budget "),
    ("ＢＵＤ", ["bud1", "bud2"], "bud"),
    ("华东", ["\"华东 一\"", "\"华东 二\""], "\"华东 "),
    // Other words than the one that was typed: none is put in its place, unless it is the only one.
    ("shwo", ["show", "shop"], nil),
    ("shwo", ["show"], "show"),
    ("x", [], nil),
  ]

  @Test(arguments: table)
  func `what all candidates share is filled in`(
    word: String, candidates: [String], filledIn: String?
  ) {
    let completion = TypedWord(
      word: word, candidates: candidates.map { TypedWord.Candidate($0) })
    #expect(completion.filledIn == filledIn)
  }
}
