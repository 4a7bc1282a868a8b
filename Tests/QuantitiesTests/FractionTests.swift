import Quantities
import Seeds
import Testing

struct FractionTests {
  @Test(arguments: [
    (2, 4, 1, 2), (-2, 4, -1, 2), (2, -4, -1, 2), (-2, -4, 1, 2), (0, 7, 0, 1), (7, 1, 7, 1),
    (Int64.max, Int64.max, 1, 1), (Int64.min, 2, Int64.min / 2, 1), (Int64.min, Int64.min, 1, 1),
    (Int64.max, -1, -Int64.max, 1), (Int64.min, 1, Int64.min, 1),
  ])
  func `a fraction is kept in lowest terms`(
    numerator: Int64, denominator: Int64, reducedTop: Int64, reducedBottom: Int64
  ) throws {
    let fraction = try #require(Fraction(numerator, of: denominator))
    #expect(fraction.numerator == reducedTop)
    #expect(fraction.denominator == reducedBottom)
  }

  @Test func `what does not fit is nil`() throws {
    let tiny = try #require(Fraction(1, of: .max))
    let huge = Fraction(whole: .max)
    #expect(Fraction(1, of: 0) == nil)
    #expect(Fraction(0, of: 0) == nil)
    #expect(Fraction(1, of: .min) == nil)
    #expect(Fraction(.min, of: -1) == nil)
    #expect(Fraction(Int128.min, -1) == nil)
    #expect(Fraction(Int128.min, Int128.min) == .one)
    #expect(huge + .one == nil)
    #expect(tiny * tiny == nil)
    #expect(huge / tiny == nil)
    #expect(huge / .zero == nil)
    #expect(tiny - Fraction(whole: .min) == nil)
    #expect(huge.of(2) == nil)
    #expect(tiny * huge == .one)
  }

  @Test(arguments: UInt64(1)...200)
  func `arithmetic keeps the laws of fractions`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bound: Int64 = [10, 1_000, 1_000_000].randomElement(using: &random)!
    let parts = (0..<3).map { _ in
      Fraction(
        .random(in: -bound...bound, using: &random), of: .random(in: 1...bound, using: &random))!
    }
    let (a, b, c) = (parts[0], parts[1], parts[2])
    #expect((a + b).flatMap { $0 - b } == a)
    #expect(a + b == b + a)
    #expect(a * b == b * a)
    if let sum = a + b, let left = a * c, let right = b * c, let product = sum * c {
      #expect(left + right == product)
    }
    if b != .zero { #expect((a / b).flatMap { $0 * b } == a) }
    #expect((a < b) == ((b - a).map { $0 > .zero } ?? false))
  }

  @Test(arguments: UInt64(1)...200)
  func `a part and its remainder make up the product`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let fraction = try #require(
      Fraction(
        .random(in: -1_000...1_000, using: &random), of: .random(in: 1...1_000, using: &random)))
    let number = Int64.random(in: -1_000_000...1_000_000, using: &random)
    let part = try #require(fraction.of(number))
    #expect((0..<fraction.denominator).contains(part.remainder))
    #expect(part.whole * fraction.denominator + part.remainder == number * fraction.numerator)
  }

  @Test(
    arguments: [
      (3, 10, "30%"), (1, 3, nil), (333, 1000, "33.3%"), (1, 1, "100%"), (0, 1, "0%"),
      (-1, 8, "-12.5%"), (3, 2, "150%"), (1, 1_000_000_000_000_000_000, "0.0000000000000001%"),
      (Int64.max, 1, nil), (1, 1 << 62, nil), (-1, 2000, "-0.05%"),
    ] as [(Int64, Int64, String?)])
  func `a percent is written where it is exact`(
    numerator: Int64, denominator: Int64, percent: String?
  ) throws {
    #expect(try #require(Fraction(numerator, of: denominator)).percent == percent)
  }
}
