/// A number that is counted or measured, exactly: articles, views, a rank; to six decimals.
package struct Measure: Hashable, Sendable {
  /// Millionths of what is counted.
  package let millionths: Int64

  package static let zero = Measure(millionths: 0)
  /// No measure is further from zero, so that sums and differences of two always fit.
  package static let limit = Measure(millionths: 1_000_000_000_000 * scale)

  static let scale: Int64 = 1_000_000

  package init(millionths: Int64) {
    self.millionths = millionths
  }

  package init(whole: Int32) {
    millionths = Int64(whole) * Measure.scale
  }

  /// A sum, which may be too wide to be one: then the nearest that is.
  package init(clamping millionths: Int128) {
    let limit = Int128(Measure.limit.millionths)
    self.millionths = Int64(min(max(millionths, -limit), limit))
  }

  package var fraction: Fraction {
    Fraction(millionths, of: Measure.scale) ?? .zero
  }

  /// The number as digits, and how many of them stand behind the point; the last one is not zero.
  package var decimal: (significand: Int64, decimals: Int) {
    var (significand, decimals) = (millionths, 6)
    while decimals > 0, significand.isMultiple(of: 10) {
      significand /= 10
      decimals -= 1
    }
    return (significand, decimals)
  }

  /// The number where it has no decimals.
  package var whole: Int64? {
    millionths.isMultiple(of: Measure.scale) ? millionths / Measure.scale : nil
  }
}

extension Measure: Comparable {
  package static func < (left: Measure, right: Measure) -> Bool {
    left.millionths < right.millionths
  }
}

extension Measure {
  /// Reads a number as people write one: `50`, `12.5`, `10万`; of `20%` it takes the 20.
  package init(reading text: String) throws(ReadingError) {
    let cursor = Cursor(text)
    let numeral = try Numeral(reading: text)
    guard let exact = numeral.significand.shifted(by: numeral.exponent + 6) else {
      throw cursor.error(from: cursor.place, .number(numeral.measureFault(in: text)))
    }
    guard exact.magnitude <= UInt128(Measure.limit.millionths.magnitude) else {
      throw cursor.error(from: cursor.place, .number(.beyondLimit(text)))
    }
    millionths = Int64(exact)
  }

  /// The number as it can be read again.
  package var canonical: String {
    let (significand, decimals) = decimal
    return Fraction.decimal(significand, decimals: decimals)
  }
}

extension Numeral {
  /// Why a number that has no whole millionths is no measure.
  fileprivate func measureFault(in text: String) -> NumeralError {
    exponent < 0 ? .fine(text) : .beyondLimit(text)
  }
}
