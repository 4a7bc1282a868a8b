import Quantities
import Seeds
import Testing

struct DurationTests {
  @Test(arguments: [
    ("90min", 90), ("48h", 2_880), ("3d", 4_320), ("2w", 20_160), ("1.5h", 90), ("1h30min", 90),
    ("1h 30min", 90), ("2 hours", 120), ("0min", 0), ("90分钟", 90), ("48小时", 2_880), ("3天", 4_320),
    ("2周", 20_160), ("４８ｈ", 2_880), ("1 day", 1_440), ("1 week 2 days", 12_960),
  ])
  func `a length of time is read in minutes`(text: String, minutes: Int64) throws {
    #expect(try Duration(reading: text).minutes == minutes)
  }

  @Test(arguments: [
    (90, "90min"), (0, "0h"), (60, "1h"), (2_880, "48h"), (4_320, "3d"), (20_160, "2w"),
    (14_400, "10d"),
    (4_380, "73h"),
  ])
  func `a length of time is written in the unit that people use`(minutes: Int64, text: String)
    throws
  {
    let duration = try #require(Duration(minutes: minutes))
    #expect(duration.canonical == text)
    #expect(try Duration(reading: text) == duration)
  }

  @Test(arguments: UInt64(1)...100)
  func `what is written reads back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let unit: Int64 = [1, 60, 1_440, 10_080].randomElement(using: &random)!
    let duration = try #require(Duration(minutes: unit * .random(in: 0...10_000, using: &random)))
    #expect(try Duration(reading: duration.canonical) == duration)
  }

  static let units = "Write minutes, hours, days or weeks, as in 90min, 48h, 3d or 2w."

  @Test(arguments: [
    ("90", "'90' has no unit of time", units, "90"), ("90m", "'m' is no unit of time", units, "m"),
    ("1h30", "'1h30' has no unit of time", units, "1h30"),
    ("0.5min", "'0.5min' is not a whole number of minutes", "Round it to minutes.", "0.5min"),
    ("-3d", "'-3d' is less than no time", "Write it without the minus.", "-3d"),
    (
      "999999999w", "'999999999w' is longer than a calendar", "The longest is 9999 years.",
      "999999999w"
    ),
    ("soon", "'soon' is not a number", NumeralTests.number, "soon"),
    ("", "a number is missing", NumeralTests.number, ""),
  ])
  func `what is no length of time is refused`(
    text: String, message: String, hint: String, part: String
  ) {
    let found = refusal(of: text) { text throws(ReadingError) in try Duration(reading: text) }
    #expect(found == Refusal(message, hint: hint, at: part))
  }

  @Test func `a length of time is never negative`() throws {
    #expect(Duration(minutes: -1) == nil)
    #expect(try Duration(reading: "1h") < Duration(reading: "1d"))
  }
}
