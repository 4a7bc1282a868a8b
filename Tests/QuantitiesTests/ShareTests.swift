import Quantities
import Seeds
import Testing

struct ShareTests {
  @Test(arguments: [
    ("12%", 3, 25), ("33.3%", 333, 1000), ("1/3", 1, 3), ("2/6", 1, 3), ("0%", 0, 1),
    ("100%", 1, 1),
    ("１／３", 1, 3), ("５０％", 1, 2), ("0/5", 0, 1), ("-0%", 0, 1), ("1,000/3,000", 1, 3),
    ("33.33333333333333%", 3_333_333_333_333_333, 10_000_000_000_000_000),
  ])
  func `a share is read exactly`(text: String, numerator: Int64, denominator: Int64) throws {
    let share = try Share(reading: text)
    #expect(share.numerator == numerator)
    #expect(share.denominator == denominator)
  }

  static let form = "Write a percent or a fraction, as in 30% or 1/3."
  static let bounds = "A share lies between 0% and 100%."

  @Test(arguments: [
    ("0.3", "'0.3' is not a share", form, "0.3"), ("30", "'30' is not a share", form, "30"),
    ("30%x", "'30%x' is not a share", form, "30%x"),
    ("1/3/4", "'1/3/4' is not a share", form, "1/3/4"),
    ("1/2.5", "'1/2.5' is not a share", form, "1/2.5"), ("3k", "'3k' is not a share", form, "3k"),
    ("120%", "120% is more than the whole", bounds, "120%"),
    ("4/3", "4/3 is more than the whole", bounds, "4/3"),
    ("-5%", "a share cannot be less than 0%", bounds, "-5%"),
    ("-1/3", "a share cannot be less than 0%", bounds, "-1/3"),
    (
      "1/0", "a whole of 0 parts has no share",
      "Write a number above 0 after the stroke, as in 1/3.", "1/0"
    ),
    ("abc", "'abc' is not a number", NumeralTests.number, "abc"),
    ("1/", "a number is missing", NumeralTests.number, "1/"),
    ("", "a number is missing", NumeralTests.number, ""),
    (
      "0.000000000000000001%", "'0.000000000000000001%' has more digits than can be kept exactly",
      "Write at most 18 digits.", "0.000000000000000001%"
    ),
  ])
  func `what is no share is refused`(text: String, message: String, hint: String, part: String) {
    let found = refusal(of: text) { text throws(ReadingError) in try Share(reading: text) }
    #expect(found == Refusal(message, hint: hint, at: part))
  }

  @Test(arguments: UInt64(1)...300)
  func `what is written reads back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let denominator = Int64.random(
      in: 1...[10, 1_000, 999_999_999].randomElement(using: &random)!, using: &random)
    let share = try Share(.random(in: 0...denominator, using: &random), of: denominator)
    #expect(try Share(reading: share.canonical) == share)
  }

  @Test func `a share is written as a percent where one is exact`() throws {
    #expect(try Share(3, of: 10).canonical == "30%")
    #expect(try Share(1, of: 3).canonical == "1/3")
    #expect(try Share(1, of: 8).canonical == "12.5%")
    #expect(Share.whole.canonical == "100%")
    #expect(Share.zero.canonical == "0%")
  }

  @Test func `sums and differences stay between nothing and the whole`() throws {
    let (half, third) = (try Share(1, of: 2), try Share(1, of: 3))
    #expect(half + third == (try Share(5, of: 6)))
    #expect(half - third == (try Share(1, of: 6)))
    #expect(half * third == (try Share(1, of: 6)))
    #expect(third - half == nil)
    #expect(half + half == .whole)
    #expect(Share.whole + third == nil)
    #expect(third.complement == (try Share(2, of: 3)))
    #expect(Share.whole.complement == .zero)
    let (fine, finer) = (try Share(1, of: .max), try Share(1, of: .max - 1))
    #expect(fine + finer == nil)
    #expect(fine * finer == nil)
    #expect(finer > fine)
  }

  @Test func `a share of an amount leaves its remainder`() throws {
    let third = try Share(1, of: 3)
    #expect(third.of(Money(minorUnits: 100)) == (Money(minorUnits: 33), 1))
    #expect(third.of(Money(minorUnits: -100)) == (Money(minorUnits: -34), 2))
    #expect(Share.whole.of(Money(minorUnits: .min)) == (Money(minorUnits: .min), 0))
    let fine = try Share(.max - 1, of: .max)
    #expect(fine.of(Money(minorUnits: .max)) == (Money(minorUnits: .max - 1), 0))
  }

  @Test func `a percent may exceed the whole, but is never negative`() throws {
    #expect(try Percent(reading: "150%").fraction == Fraction(3, of: 2))
    #expect(try Percent(reading: "12.5%").canonical == "12.5%")
    #expect(
      try Percent(reading: "150%").of(Money(minorUnits: 5)).map { $0 == (Money(minorUnits: 7), 1) }
        == true)
    #expect(try Percent(reading: "1000%").of(Money(minorUnits: .max)) == nil)
    #expect(try Percent(reading: "10%") < Percent(reading: "11%"))
    #expect(try Percent(Fraction(1, of: 3)!).canonical == "1/3")
    #expect(throws: ShareError.belowZero) { try Percent(Fraction(whole: -1)) }
  }

  @Test(arguments: [
    ("12", "'12' is not a percent", "Write a percent, as in 12%.", "12"),
    ("1/3", "'1/3' is not a percent", "Write a percent, as in 12%.", "1/3"),
    ("-5%", "a share cannot be less than 0%", bounds, "-5%"),
    ("x", "'x' is not a number", NumeralTests.number, "x"),
  ])
  func `what is no percent is refused`(text: String, message: String, hint: String, part: String) {
    let found = refusal(of: text) { text throws(ReadingError) in try Percent(reading: text) }
    #expect(found == Refusal(message, hint: hint, at: part))
  }
}
