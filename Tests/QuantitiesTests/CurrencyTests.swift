import Quantities
import Testing
import Text

struct CurrencyTests {
  @Test(arguments: [
    ("CNY", 2), ("USD", 2), ("JPY", 0), ("KRW", 0), ("VND", 0), ("KWD", 3), ("EUR", 2), ("HKD", 2),
    ("GBP", 2), ("TWD", 2), ("SGD", 2), ("AUD", 2), ("CAD", 2), ("CHF", 2), ("INR", 2), ("THB", 2),
    ("MYR", 2),
  ])
  func `a currency has its decimals`(code: String, minorDigits: Int) throws {
    let currency = try #require(Currency(code: code))
    #expect(currency.code == code)
    #expect(currency.minorDigits == minorDigits)
    #expect(Currency(code: code.lowercased()) == currency)
  }

  @Test(arguments: [
    ("¥", "CNY"), ("元", "CNY"), ("$", "USD"), ("HK$", "HKD"), ("美元", "USD"), ("€", "EUR"),
  ])
  func `a sign that several share stands for the first`(sign: String, code: String) {
    #expect(Currency(written: sign)?.code == code)
  }

  @Test(arguments: ["", "¥", "XXX", "yuan", "CN", "CNYY"])
  func `what is no code is none`(code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test func `codes are told apart, and no word of a currency is a number`() {
    #expect(Set(Currency.all.map(\.code)).count == Currency.all.count)
    for currency in Currency.all {
      #expect(currency.code.utf8.count == 3)
      #expect(currency.symbols.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isNumber) })
      #expect(
        currency.symbols.allSatisfy { !$0.contains("/") && !$0.contains(":") && !$0.contains("-") })
    }
  }

  @Test func `quantities stand in messages as what they are`() throws {
    let calendar = try #require(FiscalYear(year: 2027))
    let day = try Day(reading: "2027-03-12", in: calendar)
    let message: Message = """
      \(Money(minorUnits: 5)) \(try Share(1, of: 3)) \(day) \(try Name("Core")) \(Currency.cny) \
      \(Period.month(day.month)) \(Period.day(day)) \(Fraction(whole: 2))
      """
    #expect(message.key == "{1} {2} {3} {4} {5} {6} {7} {8}")
    #expect(
      message.holes == [
        .money(minorUnits: 5), .fraction(numerator: 1, denominator: 3),
        .day(year: 2027, month: 3, day: 12), .text("Core"), .text("CNY"), .text("2027-03"),
        .day(year: 2027, month: 3, day: 12), .fraction(numerator: 2, denominator: 1),
      ])
  }
}
