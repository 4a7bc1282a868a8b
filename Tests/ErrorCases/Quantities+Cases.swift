import Quantities

// Each case at least once, and again where it speaks differently.

extension NumeralError {
  package static let cases: [Self] = [
    .missing, .noNumber("x"), .grouping("1,00"), .underscores("1__0"), .noDecimals("1."),
    .ending("z", of: "1z"), .endings("1万千"), .size("1"), .fine("0.1234567"), .beyondLimit("9万亿"),
  ]
}

extension MoneyError {
  package static let cases: [Self] = [
    .percent("5%"), .otherCurrency(.usd, plan: .cny), .decimals("1.5", of: .jpy),
    .decimals("1.555", of: .cny), .limit("9"), .negative("-5"),
  ]
}

extension ShareError {
  package static let cases: [Self] = [
    .noShare("x"), .noPercent("x"), .belowZero, .aboveWhole(.one), .noParts,
  ]
}

extension PeriodError {
  package static let cases: [Self] = [
    .unknown("x"), .noYear(0), .noQuarter(5), .noMonth(13), .noWeek(54, year: 2027),
    .noDay(30, Month(year: 2027, number: 2)!), .outside("9999-12-32"),
  ]
}

extension DurationError {
  package static let cases: [Self] = [
    .noUnit("5"), .unit("5x"), .seconds("0.1min"), .negative("-1d"), .limit("9w"),
  ]
}

extension ReturnRateError {
  package static let cases: [Self] = [.noRate("x"), .percent("5%"), .negative("1:-2")]
}

extension RatioError {
  package static let cases: [Self] = [
    .onePart, .commas, .missingPart, .separators(":", "/"), .mixedKinds,
    .someUnits(all: "6万/2万", none: "6/2"),
    .total(.zero), .total(Fraction(whole: 2)), .noRoom(.one), .twoRests, .restOfWeights, .allZero,
    .negative,
    .size,
  ]
}

extension NameError {
  package static let cases: [Self] = [.empty, .long(count: 81), .hidden("\u{200B}")]
}

extension Currency {
  fileprivate static let usd = Currency(code: "USD")!
  fileprivate static let jpy = Currency(code: "JPY")!
}
