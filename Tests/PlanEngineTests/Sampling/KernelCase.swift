import CKernels
import CKernelsPlain
import Seeds
import Testing

/// A kernel of one or two columns, as it is used and as it is compiled without width.
struct KernelCase: CustomTestStringConvertible, @unchecked Sendable {
  typealias Loop = (_ left: [Double], _ right: [Double]) -> [Double]

  let testDescription: String
  let wide: Loop
  let plain: Loop

  static let unary = (0..<unary_pair_count()).map { index in
    let pair = unary_pair_at(index)
    return KernelCase(
      testDescription: String(cString: pair.name),
      wide: { x, _ in Self.column(x.count) { pair.wide($0, x, x.count) } },
      plain: { x, _ in Self.column(x.count) { pair.plain($0, x, x.count) } })
  }

  static let binary = (0..<binary_pair_count()).map { index in
    let pair = binary_pair_at(index)
    return KernelCase(
      testDescription: String(cString: pair.name),
      wide: { a, b in Self.run(pair.wide, a, b) }, plain: { a, b in Self.run(pair.plain, a, b) })
  }

  /// One number stands for a whole column.
  private static func run(_ kernel: binary_kernel, _ a: [Double], _ b: [Double]) -> [Double] {
    let count = max(a.count, b.count)
    return column(count) {
      kernel($0, a, a.count == 1 ? 0 : 1, b, b.count == 1 ? 0 : 1, count)
    }
  }

  static func named(_ name: String) -> KernelCase {
    (unary + binary).first { $0.testDescription == name }!
  }

  static func column(_ count: Int, _ fill: (UnsafeMutablePointer<Double>) -> Void) -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { buffer, filled in
      fill(buffer.baseAddress!)
      filled = count
    }
  }
}

extension SeededGenerator {
  /// A number of any size and sign, a special one often.
  mutating func number() -> Double {
    switch number(0...5) {
    case 0: pick(Self.special)
    case 1: Double(number(-9...9)) / 2
    case 2: Double.random(in: 0..<1, using: &self)
    case 3: Double.random(in: -800..<800, using: &self)
    default: Double(bitPattern: next())
    }
  }

  private static let special: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
    .leastNormalMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0x1p52, 0x1p53,
    1 - 0x1p-53, 0.075, 0.925,
  ]

  mutating func column(_ count: Int) -> [Double] { (0..<count).map { _ in number() } }
}

/// The bits of numbers; one of no value is as good as another.
func bits(_ column: [Double]) -> [UInt64] {
  column.map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }
}
