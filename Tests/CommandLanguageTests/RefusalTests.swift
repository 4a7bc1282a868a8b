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
      "12 * 3", "12", "formulas are not answered yet", "Type 'help' for what there is."
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
      "budget set core 5 owner", "owner", "'owner' needs NAME behind it",
      "A name that is also a label goes into quotes."
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
      "budget split 1:1 into a,,b", "a,,b", "a name is missing between two commas",
      "Take one comma away."
    ),
    (
      "budget split 1:1 into x80,000", "x80,000", "'x80,000' may be one number or two items",
      "Type 'x80, 000' for two, or \"x80,000\" in quotes for one."
    ),
    (
      "budget show sort amout", "amout", "'amout' is not one of line, amount, owner",
      "Did you mean 'amount'?"
    ),
    ("undo to 0", "0", "'0' is not a whole number from 1 up", "Type it in digits, as 2."),
    (
      "budget set core = 5 * 3", "=", "formulas are not understood yet",
      "Give an amount or a percent instead, as 120k or 12%."
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
