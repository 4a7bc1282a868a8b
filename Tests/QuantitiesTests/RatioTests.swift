import Quantities
import Seeds
import Testing

struct RatioTests {
  @Test(arguments: [
    ("5:3:2", [5, 3, 2]), ("20/40/30/10", [20, 40, 30, 10]), ("40-30-30", [40, 30, 30]),
    ("５：３：２", [5, 3, 2]), ("5∶3∶2", [5, 3, 2]),
    ("5比3比2", [5, 3, 2]), ("五:三:二", [5, 3, 2]), ("五比三比两", [5, 3, 2]),
    ("二十/5/十五", [20, 5, 15]), ("五-三", [5, 3]), ("２.５比１", [25, 10]), ("2.5:1:0.5", [25, 10, 5]),
    ("1:0", [1, 0]),
    ("1,000:2,000", [1000, 2000]), ("1_000比500", [1000, 500]),
    ("5 : 3 : 2", [5, 3, 2]), ("1.25/1", [125, 100]), ("6:6:2", [6, 6, 2]),
  ])
  func `plain numbers are weights`(text: String, weights: [Int64]) throws {
    let ratio = try Ratio(reading: text, in: .cny)
    #expect(ratio.kind == .weights)
    #expect(ratio.parts == weights.map(Ratio.Part.weight))
    #expect(ratio.count == weights.count)
  }

  @Test(
    arguments: [
      ("50%/30%/20%", [50, 30, 20]), ("33.3%/33.3%/33.4%", [33.3, 33.3, 33.4]),
      ("40%/20%/rest", [40, 20, nil]), ("rest:60%", [nil, 60]), ("50%-其余", [50, nil]),
      ("５０％／５０％", [50, 50]), ("100%/rest", [100, nil]), ("100%/0%", [100, 0]),
    ] as [(String, [Double?])])
  func `percents are shares of the whole`(text: String, percents: [Double?]) throws {
    let ratio = try Ratio(reading: text, in: .cny)
    #expect(ratio.kind == .percents)
    #expect(
      ratio.parts
        == (try percents.map { percent in
          try percent.map { .share(try Share(Int64($0 * 10), of: 1000)) } ?? .rest
        }))
    #expect(ratio.hasRest == percents.contains(nil))
  }

  @Test(
    arguments: [
      ("20万/50万/rest", [200_000, 500_000, nil]), ("200000/500000/rest", [200_000, 500_000, nil]),
      ("20万:50万", [200_000, 500_000]), ("200,000/50000", [200_000, 50_000]),
      ("¥5/¥3/¥2", [5, 3, 2]), ("5CNY-3元", [5, 3]), ("1_000/2", [1_000, 2]),
      ("200k/1000/0", [200_000, 1_000, 0]), ("1/2/rest", [1, 2, nil]),
      ("rest/100k", [nil, 100_000]),
      ("20万：其余", [200_000, nil]), ("0元/0元", [0, 0]),
    ] as [(String, [Int64?])])
  func `a suffix, a currency, grouped digits or a rest make amounts`(
    text: String, units: [Int64?]
  ) throws {
    let ratio = try Ratio(reading: text, in: .cny)
    #expect(ratio.kind == .amounts)
    #expect(ratio.parts == units.map { $0.map { .amount(Money(minorUnits: $0 * 100)) } ?? .rest })
  }

  static let parts = "Write its parts with a sign between them, as in 5:3:2."
  static let same = "Use the same sign between all parts."
  static let noMinus = "Write the parts without a minus."
  static let whole = "Take something from a part, so that all make up 100%."
  static let someUnits = "only some parts of the ratio have a unit"
  static let rounder = "Use smaller or rounder numbers."

  @Test(arguments: [
    ("5", "a ratio has two parts or more", parts, "5"),
    ("", "a ratio has two parts or more", parts, ""),
    ("50%,30%,20%", "commas do not part a ratio", parts, "50%,30%,20%"),
    ("50,30", "commas do not part a ratio", parts, "50,30"),
    ("5::2", "a part of the ratio is missing", parts, ""),
    ("5:3:", "a part of the ratio is missing", parts, ""),
    ("-5-3", "a part of the ratio is less than nothing", noMinus, "-5-3"),
    ("5:3/2", "the ratio is separated by ':' and by '/'", same, "5:3/2"),
    ("5:-3", "a part of the ratio is less than nothing", noMinus, "5:-3"),
    ("5: -3", "a part of the ratio is less than nothing", noMinus, "5: -3"),
    ("5--3", "a part of the ratio is missing", parts, ""),
    (
      "50%/30/20%", "only some parts of the ratio are percents",
      "Put a % after every part but 'rest', or after none.", "30"
    ),
    (
      "40%/20%", "the percents add up to 60%, not 100%",
      "Give what is left to a name, as in '40%/20%/rest into core, brand, reserve'.", "40%/20%"
    ),
    (
      "33.333%/66.666%", "the percents add up to 99.999%, not 100%",
      "Give what is left to a name, as in '40%/20%/rest into core, brand, reserve'.",
      "33.333%/66.666%"
    ),
    ("70%/50%", "the percents add up to 120%, not 100%", whole, "70%/50%"),
    ("70%/50%/rest", "the percents add up to 120%, which leaves no rest", whole, "70%/50%/rest"),
    (
      "rest/5万/rest", "'rest' stands twice in the ratio",
      "Give the rest to one name, and split that line further.", "rest/5万/rest"
    ),
    (
      "50%/rest/rest", "'rest' stands twice in the ratio",
      "Give the rest to one name, and split that line further.", "50%/rest/rest"
    ),
    (
      "5:3:rest", "weights leave nothing that could be the rest",
      "Write percents or amounts, as in '50%/30%/rest' or '20万/50万/rest'.", "rest"
    ),
    ("0:0", "all parts of the ratio are 0", "Make at least one part larger than 0.", "0:0"),
    (
      "999999999999999999:0.5",
      "the parts of the ratio are too large or too fine to be added exactly", rounder,
      "999999999999999999:0.5"
    ),
    ("60/25/15万", someUnits, "Did you mean '60万/25万/15万' or '60/25/15'?", "60/25/15万"),
    ("600万/250万/15", someUnits, "Did you mean '600万/250万/15万' or '600/250/15'?", "600万/250万/15"),
    ("¥5:3.5", someUnits, "Did you mean '¥5:¥3.5' or '5:3.5'?", "¥5:3.5"),
    ("2m/rest/1", someUnits, "Did you mean '2m/rest/1m' or '2/rest/1'?", "2m/rest/1"),
    ("5:x:2", "'x' is not a number", NumeralTests.number, "x"),
    ("5:3x", "'3x' ends in 'x', which is not known", NumeralTests.ending, "x"),
    ("5:1.2.3", "'1.2.3' is not a number", NumeralTests.number, "1.2.3"),
    ("+5:3", "'+5' is not a number", NumeralTests.number, "+5"),
    ("50%/30%%", "'30%%' has more than one ending", NumeralTests.oneEnding, "%"),
    ("20万/$5", "the amount is in USD, but the plan is in CNY", MoneyTests.convert, "$5"),
    ("核心：３", "'核心' is not a number", NumeralTests.number, "核心"),
  ])
  func `what is no ratio is refused`(text: String, message: String, hint: String, part: String) {
    let found = refusal(of: text) { text throws(ReadingError) in try Ratio(reading: text, in: .cny)
    }
    #expect(found == Refusal(message, hint: hint, at: part))
  }

  @Test func `a missing part is pointed at where it is missing`() {
    #expect(throws: ReadingError.self) { try Ratio(reading: "５::2", in: .cny) }
    do throws(ReadingError) {
      _ = try Ratio(reading: "５::2", in: .cny)
    } catch {
      #expect(error.range == 4..<4)
    }
  }

  @Test func `parts are checked when they are not typed, too`() {
    #expect(throws: RatioError.onePart) { try Ratio(weights: [1]) }
    #expect(throws: RatioError.negative) { try Ratio(weights: [1, -1]) }
    #expect(throws: RatioError.size) { try Ratio(weights: [.max, 1]) }
    #expect(throws: RatioError.allZero) { try Ratio(weights: [0, 0]) }
    #expect(throws: RatioError.onePart) { try Ratio(percents: [nil]) }
    #expect(throws: RatioError.negative) {
      try Ratio(percents: [Fraction(whole: 2), Fraction(whole: -1)])
    }
    #expect(throws: RatioError.size) {
      try Ratio(percents: [Fraction(1, of: .max), Fraction(1, of: .max - 1), nil])
    }
    #expect(throws: RatioError.onePart) { try Ratio(amounts: [.zero]) }
    #expect(throws: RatioError.negative) { try Ratio(amounts: [.zero, Money(minorUnits: -1)]) }
    #expect(throws: RatioError.twoRests) { try Ratio(amounts: [nil, nil]) }
    let negative: RatioError = .negative
    #expect(negative.message == "a part of the ratio is less than nothing")
    #expect(negative.hint == "Write the parts without a minus.")
  }

  @Test(arguments: [
    ("5:3:2", "5:3:2"), ("40-30-30", "40:30:30"), ("2.5:1", "2.5:1"), ("50%-其余", "50%/rest"),
    ("20万/50万/其余", "200000/500000/rest"), ("20万/50万", "200000CNY/500000CNY"),
    ("0.5元/0.5元", "0.50CNY/0.50CNY"), ("1.5:2.50", "1.5:2.5"), ("0.5:0.5", "0.5:0.5"),
    ("5.0:10:2.0", "5:10:2"), ("0.1:100", "0.1:100"),
  ])
  func `a ratio is written plainly`(text: String, canonical: String) throws {
    #expect(try Ratio(reading: text, in: .cny).canonical(in: .cny) == canonical)
  }

  @Test(arguments: UInt64(1)...300)
  func `what is written reads back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let ratio = try randomRatio(&random)
    #expect(try Ratio(reading: ratio.canonical(in: .cny), in: .cny) == ratio)
  }

  private func randomRatio(_ random: inout SeededGenerator) throws -> Ratio {
    let count = Int.random(in: 2...8, using: &random)
    var numbers = (0..<count).map { _ in Int64.random(in: 1...1_000_000_000, using: &random) }
    let rest = Bool.random(using: &random) ? Int.random(in: 0..<count, using: &random) : nil
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      // Weights of which one needs all the digits, as readers keep no others.
      numbers[0] = numbers[0] / 10 * 10 + 1
      return try Ratio(weights: numbers, decimals: Int.random(in: 0...3, using: &random))
    case 1:
      return try Ratio(
        amounts: numbers.indices.map { $0 == rest ? nil : Money(minorUnits: numbers[$0]) })
    default:
      // Hundredths of a percent that are cut from one whole.
      numbers = numbers.map { $0 % 1_000 }
      numbers[0] = 10_000 - numbers.dropFirst().reduce(0, +)
      return try Ratio(
        percents: numbers.indices.map { $0 == rest ? nil : Fraction(numbers[$0], of: 10_000) })
    }
  }
}
