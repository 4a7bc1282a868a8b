/// A continued fraction b0 + a1/(b1 + a2/(b2 + …)) from its front on.
struct Lentz {
  private(set) var value: Double
  private var numerator: Double
  private var denominator = 0.0
  private var change = 0.0

  init(first: Double) {
    value = first
    numerator = first
  }

  /// Whether more parts change nothing.
  var isDone: Bool { abs(change - 1) < 0x1p-51 || !change.isFinite }

  mutating func add(_ a: Double, _ b: Double) {
    denominator = 1 / Self.apart(b + a * denominator)
    numerator = Self.apart(b + a / numerator)
    change = numerator * denominator
    value *= change
  }

  private static func apart(_ x: Double) -> Double { abs(x) < 0x1p-900 ? 0x1p-900 : x }
}
