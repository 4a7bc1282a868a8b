import Quantities
import Testing

struct ReturnRateTests {
  @Test(arguments: [
    ("1:4", 4, 0, "1:4"), ("1:2.5", 25, 1, "1:2.5"), ("2.5x", 25, 1, "1:2.5"),
    ("2.50x", 25, 1, "1:2.5"),
    ("4倍", 4, 0, "1:4"), ("１：２．５", 25, 1, "1:2.5"), ("1:0", 0, 0, "1:0"), ("0.05X", 5, 2, "1:0.05"),
    ("1:1,000", 1_000, 0, "1:1000"),
  ])
  func `a return is read exactly`(
    text: String, significand: Int64, decimals: Int, canonical: String
  ) throws {
    let rate = try ReturnRate(reading: text)
    #expect(rate.significand == significand)
    #expect(rate.decimals == decimals)
    #expect(rate.canonical == canonical)
    #expect(try ReturnRate(reading: canonical) == rate)
  }

  static let hint = "Write what comes back for 1 that is spent, as in 1:4 or 2.5x."

  @Test(arguments: [
    ("4", "'4' is not a return", "4"), ("2:5", "'2:5' is not a return", "2:5"),
    ("1:4x", "'1:4x' is not a return", "1:4x"), ("2.5xx", "'2.5xx' is not a return", "2.5xx"),
    ("250%", "'250%' is a percent, not a return", "250%"),
    ("1:-4", "'1:-4' is less than nothing", "1:-4"), ("-4x", "'-4x' is less than nothing", "-4x"),
  ])
  func `what is no return is refused`(text: String, message: String, part: String) {
    let found = refusal(of: text) { text throws(ReadingError) in try ReturnRate(reading: text) }
    #expect(found == Refusal(message, hint: Self.hint, at: part))
  }

  @Test func `a return is an exact number that is not negative`() throws {
    #expect(ReturnRate(25, decimals: 1)?.fraction == Fraction(5, of: 2))
    #expect(ReturnRate(-1) == nil)
    #expect(ReturnRate(1, decimals: 19) == nil)
    #expect(ReturnRate(1, decimals: -1) == nil)
    #expect(ReturnRate(0, decimals: 18) == ReturnRate(0))
    #expect(try ReturnRate(reading: "1:2.5") < ReturnRate(reading: "1:4"))
  }
}
