import Quantities
import Seeds
import Testing

/// Texts cut and spliced from ones that can be read, and bytes that nobody would type.
struct GarbageTests {
  static let seeds = [
    "1,200,000", "1.2m", "100万", "1.5万亿", "¥100", "CNY 100", "100元", "12%", "33.3%", "1/3", "5:3:2",
    "50%/30%/rest", "20万/50万/其余", "40-30-30", "2027Q3", "2027-03-12", "W14", "12月31日", "第三季度",
    "today+7d", "今天+2周", "Mar", "90min", "1h30min", "1:2.5", "2.5x", "核心业务", "Core", "９９％", "−5",
    "999999999999999999", "0.000000000000000001", "👨‍👩‍👧", "e\u{301}", "\u{202E}", "\u{0}", "\u{FEFF}",
  ]

  @Test(arguments: Reader.allCases)
  func `no text stops a reader`(reader: Reader) throws {
    var random = SeededGenerator(seed: 11)
    var refusals = 0
    for _ in 0..<20_000 {
      let text = Self.text(&random)
      guard let error = reader.refusal(of: text) else { continue }
      refusals += 1
      #expect(error.range.lowerBound >= 0 && error.range.upperBound <= text.utf8.count)
      #expect(!error.message.key.isEmpty)
      #expect(error.hint != nil)
      // The range never cuts a character's bytes in two.
      let part = Array(text.utf8)[error.range]
      #expect(String(validating: part, as: UTF8.self) != nil)
    }
    #expect((1_000..<20_000).contains(refusals))
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let seed = Array(seeds.randomElement(using: &random)!.utf8)
      let start = Bool.random(using: &random) ? 0 : Int.random(in: 0...seed.count, using: &random)
      bytes += seed[start...].prefix(.random(in: 0...seed.count, using: &random))
      if Int.random(in: 0..<4, using: &random) == 0 {
        bytes.append(.random(in: 0...255, using: &random))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Everything that reads a quantity.
enum Reader: CaseIterable {
  case numeral, money, yen, share, percent, ratio, period, day, duration, returnRate

  func refusal(of text: String) -> ReadingError? {
    do throws(ReadingError) {
      try read(text)
      return nil
    } catch {
      return error
    }
  }

  private func read(_ text: String) throws(ReadingError) {
    switch self {
    case .numeral: _ = try Numeral(reading: text).fraction
    case .money: try check(text, in: .cny)
    case .yen: try check(text, in: Currency(code: "JPY")!)
    case .share: #expect(try Share(reading: text) <= .whole)
    case .percent:
      let percent = try Percent(reading: text)
      #expect(try Percent(reading: percent.canonical) == percent)
    case .ratio:
      let ratio = try Ratio(reading: text, in: .cny)
      let canonical = ratio.canonical(in: .cny)
      #expect(try Ratio(reading: canonical, in: .cny) == ratio)
    case .period:
      let period = try Period(reading: text, in: PeriodTests.april, today: PeriodTests.today)
      #expect(period.firstDay <= period.lastDay)
      #expect(try Period(reading: period.canonical, in: PeriodTests.april) == period)
    case .day:
      let day = try Day(reading: text, in: PeriodTests.calendar, today: PeriodTests.today)
      #expect(try Day(reading: day.canonical, in: PeriodTests.calendar) == day)
    case .duration:
      let duration = try Duration(reading: text)
      #expect(try Duration(reading: duration.canonical) == duration)
    case .returnRate:
      let rate = try ReturnRate(reading: text)
      #expect(try ReturnRate(reading: rate.canonical) == rate)
    }
  }

  private func check(_ text: String, in currency: Currency) throws(ReadingError) {
    let money = try Money(reading: text, in: currency)
    #expect(money.isWithinLimit)
    #expect(try Money(reading: money.canonical(in: currency), in: currency) == money)
  }
}
