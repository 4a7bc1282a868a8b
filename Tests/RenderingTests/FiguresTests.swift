import Quantities
import Rendering
import Reports
import Seeds
import Testing
import Text

private func shown(_ cell: Cell, _ style: Style = .plain) -> String {
  screen(style, .value(Value(cell)))
}

@Test(arguments: [
  (Int64(0), "0"), (1, "0.01"), (-1, "−0.01"), (100, "1"), (99_999, "999.99"),
  (100_000, "1,000"), (-12_345_678_900, "−123,456,789"), (123_456_705, "1,234,567.05"),
  (.max, "92,233,720,368,547,758.07"), (.min, "−92,233,720,368,547,758.08"),
])
func `money is grouped, and shows its minor part where it has one`(minor: Int64, text: String) {
  #expect(shown(fen(minor)) == text)
}

@Test(arguments: [
  (Int64(0), "0"), (999_999, "9,999.99"), (1_000_000, "1万"), (100_000_000, "100万"),
  (1_234_000_0, "12.34万"), (1_000_001, "10,000.01"), (9_999_999_999, "99,999,999.99"),
  (10_000_000_000, "1亿"), (12_000_000_000, "1.2亿"), (-12_345_678_901, "−123,456,789.01"),
  (1_234_500_000_000_00, "12,345亿"), (12_345_000_000, "12,345万"), (1_035_000, "10,350"),
  (.min, "−92,233,720,368,547,758.08"),
])
func `in the Chinese style every amount is exact, and short or plain`(minor: Int64, text: String) {
  #expect(shown(fen(minor), Style(numbers: .chinese)) == text)
}

@Test func `a currency has its own decimals`() throws {
  let yen = try #require(Currency(code: "JPY"))
  let dinar = try #require(Currency(code: "KWD"))
  #expect(shown(fen(1_234_567), Style(currency: yen)) == "1,234,567")
  #expect(shown(fen(12_340_000), Style(numbers: .chinese, currency: yen)) == "1234万")
  #expect(shown(fen(1_234_567), Style(currency: dinar)) == "1,234.567")
}

@Test(arguments: [
  (Int64(1), Int64(3), "33.33%"), (2, 3, "66.67%"), (1, 2, "50%"), (1, 8, "12.5%"),
  (0, 1, "0%"), (1, 1, "100%"), (1, 20_000, "0.01%"), (1, 20_001, "<0.01%"),
  (99_995, 100_000, ">99.99%"), (999_999_999_999, 1_000_000_000_000, ">99.99%"),
  (99_994, 100_000, "99.99%"),
])
func `a share is a percent with two decimals at most`(part: Int64, whole: Int64, text: String) {
  #expect(shown(share(part, of: whole)) == text)
}

@Test(arguments: [
  (Int64(-1), Int64(8), "−12.5%"), (-1, 20_000, "−0.01%"), (-1, 30_000, "0%"), (3, 2, "150%"),
  (25, 2, "1,250%"), (1, -4, "−25%"), (5, 0, "0%"), (.min, .min, "100%"),
  (.min, 1, "−922,337,203,685,477,580,800%"),
])
func `any fraction in a message is a percent`(part: Int64, whole: Int64, text: String) {
  let message = Message(
    key: "{1}", holes: [.fraction(numerator: part, denominator: whole)])
  #expect(Renderer(.text, .plain).text(of: message) == text)
}

@Test(arguments: UInt64(1)...400)
func `a percent is the nearest one, ties away from zero`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let whole = Int64.random(in: 1...(seed.isMultiple(of: 2) ? 2_000 : 900_000_000), using: &random)
  let part = Int64.random(in: 0...whole, using: &random)
  // Counts up in hundredths of a percent until the next one would be nearer or as near.
  var nearest: Int64 = 0
  while (2 * nearest + 1) * whole <= 20_000 * part { nearest += 1 }
  let digits = "\(nearest / 100).\(nearest % 100 / 10)\(nearest % 10)"
  let trimmed = digits.replacing(/\.?0*$/, with: "")
  #expect(shown(share(part, of: whole)) == trimmed + "%")
}

@Test func `changes carry their sign, returns are one to something, days are ISO`() throws {
  #expect(shown(.change(Money(minorUnits: 28_000_000))) == "+280,000")
  #expect(shown(.change(Money(minorUnits: -12_000_050))) == "−120,000.50")
  #expect(shown(.change(.zero)) == "0")
  #expect(shown(.change(Money(minorUnits: -100)), Style(charts: .ascii)) == "-1")
  #expect(shown(.returnRate(try #require(ReturnRate(25, decimals: 1)))) == "1:2.5")
  #expect(shown(.returnRate(try #require(ReturnRate(4)))) == "1:4")
  #expect(shown(.day(try #require(Day(year: 2027, month: 3, day: 9)))) == "2027-03-09")
  #expect(shown(.count(.min), Style(numbers: .chinese)) == "−9,223,372,036,854,775,808")
  #expect(shown(.empty) == "")
}
