import CommandLanguage
import Testing

@Suite struct RefusalTests {
  /// What is typed, the words that the error points at, its message with holes filled, and the hint.
  @Test(arguments: [
    ("budgt show", "budgt", "there is no command 'budgt'", "Did you mean 'budget'?"),
    ("budget shw", "shw", "there is no 'budget shw'", "Did you mean 'budget show'?"),
    ("budget", "", "'budget' needs a second word", "One of: note, set, show, split."),
    (
      "staff show", "staff", "'staff' is kept for a later release", "Type 'help' for what there is."
    ),
    (
      "12 * 3", "12", "no command begins with '12'",
      "In scripts a formula has = before it, as in '= 2 * 3'."
    ),
    (
      "budget set core", "", "AMOUNT is missing: its new amount",
      "Usage: budget set LINE AMOUNT [owner NAME] [on DATE]"
    ),
    (
      "budget set core 5 6", "6", "'6' is more than 'budget set' takes",
      "Usage: budget set LINE AMOUNT [owner NAME] [on DATE]. A name with blanks goes into quotes."
    ),
    (
      "budget set core 5 from brand", "from", "'budget set' has no 'from'",
      "Usage: budget set LINE AMOUNT [owner NAME] [on DATE]. A name like it goes into quotes: \"from\"."
    ),
    (
      "budget set core 5 owner", "", "'owner' needs NAME behind it",
      "Usage: budget set LINE AMOUNT [owner NAME] [on DATE]"
    ),
    (
      "budget set core 5 on today on today", "on", "'on' stands here once more than it may",
      "Say it once; put a name like it into quotes."
    ),
    ("budget set core \"5", "\"", "this quote is never closed", "Close it with \"."),
    (
      "budget set \"core\"x 5", "\"core\"", "a blank is missing behind the quote",
      "Put the whole name into one pair of quotes."
    ),
    (
      "budget split 1:1 into a,,b", "a,,b", "nothing stands between two commas",
      "Take one comma away."
    ),
    (
      "budget split 1:1 into x80,000", "x80,000", "'x80,000' may be one number or two items",
      "Type 'x80, 000' for two, or \"x80,000\" in quotes for one."
    ),
    (
      "budget show sort amout", "amout", "'amout' is no word that may stand here",
      "Did you mean 'amount'?"
    ),
    (
      "budget show sort size", "size", "'size' is no word that may stand here",
      "Type one of them: line, amount, owner."
    ),
    (
      "budget show owner", "owner", "'sort' is missing before 'owner'", "Did you mean 'sort owner'?"
    ),
    (
      "budget set core to 5", "to", "'budget set' has no 'to'",
      "Did you mean 'budget set core 5'?"
    ),
    (
      "budget set core owner Li 5", "", "AMOUNT is missing: its new amount",
      "Did you mean 'budget set core 5 owner Li'?"
    ),
    ("split", "split", "'split' needs its noun before it", "Did you mean 'budget split'?"),
    (
      "budget set core １２x", "x", "'12x' ends in 'x', which is not known",
      "A number may end in k, m, %, 千, 万, 百万 or 亿."
    ),
    (
      "budget set core １２万万", "万", "'12万万' has more than one ending",
      "Write it with one of them, as in 12万 or 5亿."
    ),
    (
      "budget split 5:-3 into a, b", "5:-3", "a part of the ratio is less than nothing",
      "Write the parts without a minus."
    ),
    (
      "undo to 99999999999999", "99999999999999",
      "'99999999999999' is more than anything is counted to here", "Type a smaller number."
    ),
    ("undo to 0", "0", "'0' is not a whole number from 1 up", "Type it in digits, as 2."),
    (
      "budget set core = 5 * 3", "=", "'budget set' takes no formula",
      "'budget set' and 'budget add' do; here an amount or a percent stands, as 120k or 12%."
    ),
  ])
  func `a refused line says what is wrong, where, and how to go on`(
    line: String, words: String, message: String, hint: String
  ) throws {
    let refusal = try #require(Toy.refusal(of: line))
    #expect(refusal.words == words)
    #expect(refusal.error.message.english == message)
    #expect(refusal.error.hint?.english == hint)
  }

  @Test func `what nearly names a line is looked for once for each refused line`() throws {
    let vocabulary = CountingVocabulary()
    for line in ["budget set a b c d e f g h i j k 5", "a b c d e f g h i j", "budget note"] {
      vocabulary.searches = 0
      var cutter = StatementCutter(line, Toy.table, .abbreviated)
      #expect(throws: UsageError.self) {
        _ = try cutter.next(in: vocabulary).map { try Reading($0, in: vocabulary) }
      }
      #expect(vocabulary.searches <= 1)
    }
  }

  @Test func `a beginning that fits two commands is refused with both`() throws {
    let refusal = try #require(Toy.refusal(of: "budget s", .abbreviated))
    #expect(refusal.error.message.english == "'s' may be set, show, split")
  }

  @Test func `a value's error points at the part of the word that is wrong`() throws {
    let refusal = try #require(Toy.refusal(of: "budget split 40%/20% into a, b"))
    #expect(refusal.words == "40%/20%")
    #expect(refusal.error.message.english == "the percents add up to 60%, not 100%")
  }
}
