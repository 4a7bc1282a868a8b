import Quantities
import Seeds
import Testing

@Suite struct MeasureTests {
  @Test(arguments: [
    ("50", 50_000_000, "50"), ("12.5", 12_500_000, "12.5"), ("-3", -3_000_000, "-3"),
    ("0.000001", 1, "0.000001"), ("10万", 100_000_000_000, "100000"), ("20%", 20_000_000, "20"),
    ("62,500", 62_500_000_000, "62500"), ("1.50", 1_500_000, "1.5"), ("0", 0, "0"),
    ("1万亿", 1_000_000_000_000_000_000, "1000000000000"),
  ])
  func `a number is read exactly`(text: String, millionths: Int64, canonical: String) throws {
    let measure = try Measure(reading: text)
    #expect(measure.millionths == millionths)
    #expect(measure.canonical == canonical)
    #expect(measure.fraction == Fraction(millionths, of: 1_000_000))
  }

  @Test(arguments: [
    ("0.0000001", NumeralError.fine("0.0000001")), ("9万亿", .beyondLimit("9万亿")),
    ("1000000000001", .beyondLimit("1000000000001")), ("x", .noNumber("x")),
  ])
  func `what cannot be kept exactly is refused`(text: String, cause: NumeralError) {
    #expect(throws: ReadingError.self) { try Measure(reading: text) }
    do throws(ReadingError) {
      _ = try Measure(reading: text)
    } catch {
      #expect(error.cause == .number(cause))
    }
  }

  @Test(arguments: UInt64(1)...200)
  func `a number is read again as it is written`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let most = Measure.limit.millionths / random.pick([1, 1_000, 1_000_000_000_000])
    let measure = Measure(millionths: .random(in: -most...most, using: &random))
    #expect(try Measure(reading: measure.canonical) == measure)
  }
}
