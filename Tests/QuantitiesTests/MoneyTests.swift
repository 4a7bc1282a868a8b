import Quantities
import Seeds
import Testing

struct MoneyTests {
  @Test(arguments: [
    ("0", 0), ("1000000", 100_000_000), ("1,000,000", 100_000_000), ("1.2m", 120_000_000),
    ("500k", 50_000_000), ("100万", 100_000_000), ("1.2亿", 12_000_000_000), ("3千", 300_000),
    ("¥100", 10_000), ("￥100", 10_000), ("100元", 10_000), ("100万元", 100_000_000),
    ("CNY100", 10_000), ("CNY 100", 10_000), ("100CNY", 10_000), ("100 cny", 10_000),
    ("¥100元", 10_000), ("人民币100万", 100_000_000), ("100rmb", 10_000), ("100.5", 10_050),
    ("100.50", 10_050), ("0.01", 1), ("1.00005万", 1_000_050), ("1.00000万", 1_000_000),
    ("-100", -10_000), ("−100", -10_000), ("-¥100", -10_000), ("¥-100", -10_000), ("+5", 500),
    ("１００万", 100_000_000), ("￥１，０００．５０", 100_050), ("  100  ", 10_000),
    ("900000000000000", 90_000_000_000_000_000), ("9000000亿", 90_000_000_000_000_000),
    ("-900000000000000", -90_000_000_000_000_000), ("000000000000000000100", 10_000),
  ])
  func `an amount is read exactly`(text: String, minorUnits: Int64) throws {
    #expect(try Money(reading: text, in: .cny) == Money(minorUnits: minorUnits))
  }

  @Test(arguments: [
    ("JPY", "¥100", 100), ("JPY", "100円", 100), ("JPY", "1.5万", 15_000), ("USD", "$1.5", 150),
    ("USD", "US$ 2k", 200_000), ("HKD", "$7", 700), ("HKD", "HK$7", 700), ("TWD", "7元", 700),
    ("KRW", "100万원", 1_000_000), ("KWD", "1.234", 1_234), ("EUR", "12€", 1_200),
    ("MYR", "100MYR", 10_000), ("MYR", "RM100", 10_000), ("MYR", "1mRM", 100_000_000),
    ("CHF", "Fr. 5", 500), ("SEK", "5kr", 500),
  ])
  func `every currency has its own signs and decimals`(
    code: String, text: String, minorUnits: Int64
  ) throws {
    let currency = try #require(Currency(code: code))
    #expect(try Money(reading: text, in: currency) == Money(minorUnits: minorUnits))
  }

  static let amount = "Write an amount, as in 120000 or 12万."
  static let round = "Round it yourself, or write thousands as in 1,000."
  static let convert = "Convert it first, and write it in CNY."
  static let smaller = "Write a smaller amount."

  @Test(arguments: [
    ("12%", "'12%' is a percent, not an amount", amount, "12%"),
    ("$100", "the amount is in USD, but the plan is in CNY", convert, "$100"),
    ("100 usd", "the amount is in USD, but the plan is in CNY", convert, "100 usd"),
    ("1.5万美元", "the amount is in USD, but the plan is in CNY", convert, "1.5万美元"),
    ("EUR 5", "the amount is in EUR, but the plan is in CNY", convert, "EUR 5"),
    ("100MYR", "the amount is in MYR, but the plan is in CNY", convert, "100MYR"),
    ("100日元", "the amount is in JPY, but the plan is in CNY", convert, "100日元"),
    ("1.005", "'1.005' is finer than CNY, which has 2 decimals", round, "1.005"),
    ("1.000", "'1.000' is finer than CNY, which has 2 decimals", round, "1.000"),
    ("1.0000001万", "'1.0000001万' is finer than CNY, which has 2 decimals", round, "1.0000001万"),
    (
      "900000000000000.01", "'900000000000000.01' is beyond 900000000000000, the largest amount",
      smaller, "900000000000000.01"
    ),
    (
      "999999999999999999亿",
      "'999999999999999999亿' is beyond 900000000000000, the largest amount", smaller,
      "999999999999999999亿"
    ),
    ("abc", "'abc' is not a number", NumeralTests.number, "abc"),
    ("CNY", "'CNY' is not a number", NumeralTests.number, "CNY"),
    ("abc5", "'abc5' is not a number", NumeralTests.number, "abc5"),
    ("", "a number is missing", NumeralTests.number, ""),
    ("5x", "'5x' ends in 'x', which is not known", NumeralTests.ending, "x"),
    ("5万x", "'5万x' ends in 'x', which is not known", NumeralTests.ending, "x"),
    ("1,20", "'1,20' does not group its digits by three", NumeralTests.grouping, "1,20"),
  ])
  func `what is no amount is refused`(text: String, message: String, hint: String, part: String) {
    let found = refusal(of: text) { text throws(ReadingError) in
      try Money(reading: text, in: .cny)
    }
    #expect(found == Refusal(message, hint: hint, at: part))
  }

  @Test(arguments: ["100.5", "1.000", "1.00005万"])
  func `a currency without decimals takes none`(text: String) throws {
    let yen = try #require(Currency(code: "JPY"))
    let found = refusal(of: text) { text throws(ReadingError) in try Money(reading: text, in: yen) }
    let message = "'\(text)' has decimals, but JPY has none"
    #expect(found == Refusal(message, hint: Self.round, at: text))
  }

  @Test func `a caller may refuse what is less than nothing`() throws {
    let found = refusal(of: " -5万") { text throws(ReadingError) in
      try Money(readingPositive: text, in: .cny)
    }
    let hint = "Write the amount without the minus."
    #expect(found == Refusal("'-5万' is less than nothing", hint: hint, at: "-5万"))
    #expect(try Money(readingPositive: "0", in: .cny) == .zero)
  }

  @Test(arguments: Currency.all)
  func `what is written reads back`(currency: Currency) throws {
    var random = SeededGenerator(seed: 7)
    let edges: [Int64] = [0, 1, -1, 99, 100, -100, 1_000_005, Money.limit.minorUnits]
    let limit = Money.limit.minorUnits
    for units in edges + (0..<200).map({ _ in Int64.random(in: -limit...limit, using: &random) }) {
      let money = Money(minorUnits: units)
      let text = money.canonical(in: currency)
      #expect(try Money(reading: text, in: currency) == money)
      #expect(try Money(reading: text + currency.code, in: currency) == money)
      for symbol in currency.symbols {
        #expect(try Money(reading: symbol + text, in: currency) == money)
        #expect(try Money(reading: text + symbol, in: currency) == money)
      }
    }
  }

  @Test(arguments: [
    (12_000_000, "120000"), (12_000_050, "120000.50"), (5, "0.05"), (-5, "-0.05"), (-500, "-5"),
    (Int64.max, "92233720368547758.07"), (Int64.min, "-92233720368547758.08"),
  ])
  func `an amount is written plainly`(minorUnits: Int64, text: String) {
    #expect(Money(minorUnits: minorUnits).canonical(in: .cny) == text)
  }

  @Test func `sums stop at the bounds of 64 bits`() {
    let (least, most) = (Money(minorUnits: .min), Money(minorUnits: .max))
    #expect(most + Money(minorUnits: 1) == most)
    #expect(least - Money(minorUnits: 1) == least)
    #expect(least + Money(minorUnits: -1) == least)
    #expect(most - Money(minorUnits: -1) == most)
    #expect(-least == most)
    #expect(Money(minorUnits: 5) + Money(minorUnits: -7) == -Money(minorUnits: 2))
    #expect(!most.isWithinLimit && !least.isWithinLimit)
    #expect(Money.limit.isWithinLimit && (-Money.limit).isWithinLimit)
    #expect(
      (0..<100).reduce(.zero) { sum, _ in sum + .limit }.minorUnits == 9_000_000_000_000_000_000)
  }
}
