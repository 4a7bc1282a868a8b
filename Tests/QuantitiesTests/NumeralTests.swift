import Quantities
import Testing

struct NumeralTests {
  @Test(arguments: [
    ("0", 0, 0), ("7", 7, 0), ("007", 7, 0), ("1200000", 1_200_000, 0), ("1,200,000", 1_200_000, 0),
    ("1_200_000", 1_200_000, 0), ("1_2", 12, 0), ("12,345.67", 1_234_567, -2), ("1.2m", 12, 5),
    ("1.2M", 12, 5), ("500k", 500, 3), ("500K", 500, 3), ("100万", 100, 4), ("1.2亿", 12, 7),
    ("3千", 3, 3), ("3百", 3, 2), ("5百万", 5, 6), ("2千万", 2, 7), ("1.5万亿", 15, 11), ("3千亿", 3, 11),
    ("100萬", 100, 4),
    ("1億", 1, 8), ("3百萬", 3, 6), ("2千萬", 2, 7), ("-5", -5, 0), ("−5", -5, 0), ("+5", 5, 0),
    ("1.20", 120, -2), ("0.001", 1, -3), ("１２００", 1200, 0), ("１．２ｍ", 12, 5), ("－３", -3, 0),
    ("１，２００", 1200, 0), (" 5 ", 5, 0), ("999999999999999999", 999_999_999_999_999_999, 0),
    ("0.000000000000000001", 1, -18),
  ])
  func `a number is read exactly`(text: String, significand: Int64, exponent: Int) throws {
    let numeral = try Numeral(reading: text)
    #expect(numeral.significand == significand)
    #expect(numeral.exponent == exponent)
    #expect(!numeral.isPercent)
  }

  @Test(arguments: [("12%", 12, 100), ("12.5%", 1, 8), ("１２％", 3, 25), ("-5%", -1, 20)])
  func `a percent counts hundredths`(text: String, numerator: Int64, denominator: Int64) throws {
    let numeral = try Numeral(reading: text)
    #expect(numeral.isPercent)
    #expect(numeral.fraction == Fraction(numerator, of: denominator))
  }

  @Test func `the value is exact, or nil where it does not fit`() throws {
    #expect(try Numeral(reading: "1.2m").fraction == Fraction(whole: 1_200_000))
    #expect(try Numeral(reading: "0.125").fraction == Fraction(1, of: 8))
    #expect(try Numeral(reading: "999999999999999亿").fraction == nil)
    #expect(
      try Numeral(reading: "0.0000000000000001%").fraction
        == Fraction(
          1, of: 1_000_000_000_000_000_000))
    #expect(try Numeral(reading: "0.00000000000000001%").fraction == nil)
    #expect(try Numeral(reading: "0.00000000000000000%").fraction == .zero)
  }

  static let number = "Write a number, as in 1200000, 1,200,000, 1.2m, 500k or 100万."
  static let grouping = "Leave the commas out, and write a point before decimals, as in 1200.50."
  static let underscores = "Leave the underscores out, or write one between two digits."
  static let ending = "A number may end in k, m, %, 千, 万, 百万 or 亿."
  static let oneEnding = "Write it with one of them, as in 12万 or 5亿."

  @Test(arguments: [
    ("", "a number is missing", number, ""), ("   ", "a number is missing", number, ""),
    ("-", "a number is missing", number, "-"),
    ("abc", "'abc' is not a number", number, "abc"), (".5", "'.5' is not a number", number, ".5"),
    ("万", "'万' is not a number", number, "万"), ("--5", "'--5' is not a number", number, "--5"),
    ("1.2.3", "'1.2.3' is not a number", number, "1.2.3"),
    ("1,20", "'1,20' does not group its digits by three", grouping, "1,20"),
    ("1,2000", "'1,2000' does not group its digits by three", grouping, "1,2000"),
    ("1000,000", "'1000,000' does not group its digits by three", grouping, "1000,000"),
    ("0,100", "'0,100' does not group its digits by three", grouping, "0,100"),
    ("1,,000", "'1,,000' does not group its digits by three", grouping, "1,,000"),
    ("1,000,", "'1,000,' does not group its digits by three", grouping, "1,000,"),
    ("1__000", "'1__000' does not group its digits by single underscores", underscores, "1__000"),
    ("1_", "'1_' does not group its digits by single underscores", underscores, "1_"),
    (
      "1,000_000", "'1,000_000' does not group its digits by single underscores", underscores,
      "1,000_000"
    ),
    (
      "1_000,000", "'1_000,000' does not group its digits by single underscores", underscores,
      "1_000,000"
    ),
    ("1.5,000", "'1.5,000' does not group its digits by three", grouping, "1.5,000"),
    (
      "5.", "no digit follows the point in '5.'",
      "Write a digit after the point, or leave the point out.", "5."
    ),
    ("5x", "'5x' ends in 'x', which is not known", ending, "x"),
    ("100万x", "'100万x' ends in 'x', which is not known", ending, "x"),
    ("5kk", "'5kk' has more than one ending", oneEnding, "k"),
    ("12%%", "'12%%' has more than one ending", oneEnding, "%"),
    ("5万千", "'5万千' has more than one ending", oneEnding, "千"),
    ("3k%", "'3k%' has more than one ending", oneEnding, "%"),
    ("5 k", "'5 k' ends in ' k', which is not known", ending, " k"),
    ("１２Ｘ", "'１２Ｘ' ends in 'Ｘ', which is not known", ending, "Ｘ"),
    (
      "1000000000000000000", "'1000000000000000000' has more digits than can be kept exactly",
      "Write at most 18 digits.", "1000000000000000000"
    ),
    (
      "0.0000000000000000001", "'0.0000000000000000001' has more digits than can be kept exactly",
      "Write at most 18 digits.", "0.0000000000000000001"
    ),
  ])
  func `what is no number is refused`(text: String, message: String, hint: String, part: String) {
    let found = refusal(of: text) { text throws(ReadingError) in try Numeral(reading: text) }
    #expect(found == Refusal(message, hint: hint, at: part))
  }
}
