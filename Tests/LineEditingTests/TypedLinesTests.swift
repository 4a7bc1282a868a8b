import LineEditing
import Seeds
import Testing

struct TypedLinesTests {
  @Test func `an entry that comes again moves up`() {
    var history = TypedLines()
    for entry in ["one", "two", "one"] { history.add(entry) }
    #expect(history.entries == ["two", "one"])
  }

  @Test(arguments: ["", " secret", "\ttab", "\u{3000}wide"])
  func `an empty entry and one with a leading blank are kept out`(entry: String) {
    var history = TypedLines()
    history.add(entry)
    #expect(history.entries.isEmpty)
  }

  @Test func `the oldest entries leave when there are too many`() {
    var history = TypedLines(limit: 2)
    for entry in ["one", "two", "three"] { history.add(entry) }
    #expect(history.entries == ["two", "three"])
  }

  @Test func `an entry of several lines stays whole`() {
    var history = TypedLines()
    history.add("plan new\nbudget show")
    #expect(history.entries == ["plan new\nbudget show"])
  }

  @Test(arguments: UInt64(1)...100)
  func `it is as a list that is searched at each entry`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let limit = Int.random(in: 1...20, using: &dice)
    var history = TypedLines(limit: limit)
    var list: [String] = []
    for _ in 0..<300 {
      let entry = "entry \(Int.random(in: 0...40, using: &dice))"
      history.add(entry)
      list.removeAll { $0 == entry }
      list = (list + [entry]).suffix(limit)
      #expect(history.entries == list)
    }
  }

  @Test func `adding costs the same however many there are`() {
    var history = TypedLines(limit: 50_000)
    let time = ContinuousClock().measure {
      for number in 0..<200_000 { history.add("entry \(number % 60_000)") }
    }
    #expect(history.entries.count == 50_000)
    // Looking through the list at each would take minutes.
    #expect(time < .seconds(60))
  }
}
