import Text

extension Message.StringInterpolation {
  package mutating func appendInterpolation(_ money: Money) {
    appendHole(.money(minorUnits: money.minorUnits))
  }

  /// Shown as a percent.
  package mutating func appendInterpolation(_ fraction: Fraction) {
    appendHole(.fraction(numerator: fraction.numerator, denominator: fraction.denominator))
  }

  package mutating func appendInterpolation(_ share: Share) {
    appendInterpolation(share.fraction)
  }

  package mutating func appendInterpolation(_ day: Day) {
    appendHole(.day(year: day.year, month: day.monthNumber, day: day.dayOfMonth))
  }

  package mutating func appendInterpolation(_ name: Name) {
    appendHole(.text(name.text))
  }

  package mutating func appendInterpolation(_ measure: Measure) {
    if let count = measure.whole.flatMap(Int.init(exactly:)) { return appendInterpolation(count) }
    appendHole(.text(measure.canonical))
  }

  package mutating func appendInterpolation(_ currency: Currency) {
    appendHole(.text(currency.code))
  }

  /// Shown in its canonical form.
  package mutating func appendInterpolation(_ period: Period) {
    if case .day(let day) = period { return appendInterpolation(day) }
    appendHole(.text(period.canonical))
  }
}
