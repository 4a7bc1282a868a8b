import LineEditing
import Testing

struct HistoryTests {
  @Test func `an entry that comes again moves up`() {
    var history = History()
    for entry in ["one", "two", "one"] { history.add(entry) }
    #expect(history.entries == ["two", "one"])
  }

  @Test(arguments: ["", " secret", "\ttab", "\u{3000}wide"])
  func `an empty entry and one with a leading blank are kept out`(entry: String) {
    var history = History()
    history.add(entry)
    #expect(history.entries.isEmpty)
  }

  @Test func `the oldest entries leave when there are too many`() {
    var history = History(limit: 2)
    for entry in ["one", "two", "three"] { history.add(entry) }
    #expect(history.entries == ["two", "three"])
  }

  @Test func `an entry of several lines stays whole`() {
    var history = History()
    history.add("plan new\nbudget show")
    #expect(history.entries == ["plan new\nbudget show"])
  }
}
