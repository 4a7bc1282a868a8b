import CKernels
import CKernelsPlain
import PlanEngine
import Seeds
import Testing

@Suite struct KernelTests {
  @Test(arguments: KernelCase.unary + KernelCase.binary)
  func `a kernel gives the same bits on every processor`(_ kernel: KernelCase) {
    for seed in LawSeeds(atLeast: 20) {
      var random = SeededGenerator(seed: seed)
      let count = random.number(1...500)
      let (left, right) = (random.column(count), random.column(count))
      for (a, b) in [(left, right), (left, [right[0]]), ([left[0]], right)] {
        #expect(bits(kernel.wide(a, b)) == bits(kernel.plain(a, b)), "seed \(seed)")
      }
    }
  }

  @Test(arguments: KernelCase.binary)
  func `a certain side stands for a whole column`(_ kernel: KernelCase) {
    var random = SeededGenerator(seed: 1)
    let column = random.column(100)
    for certain in random.column(50) {
      let whole = [Double](repeating: certain, count: 100)
      #expect(bits(kernel.wide(column, [certain])) == bits(kernel.wide(column, whole)))
      #expect(bits(kernel.wide([certain], column)) == bits(kernel.wide(whole, column)))
    }
    #expect(bits(kernel.wide([3], [2])) == bits(kernel.plain([3], [2])))
  }

  @Test(arguments: KernelCase.unary + KernelCase.binary)
  func `what has no value in a trial has none in what rests on it`(_ kernel: KernelCase) {
    let none: [Double] = [.nan, .infinity, -.infinity]
    var random = SeededGenerator(seed: 2)
    for other in random.column(200) {
      let others = [Double](repeating: other, count: none.count)
      for result in kernel.wide(none, others) + kernel.wide(others, none)
      where kernel.isOfBoth || others.isEmpty {
        #expect(result.isNaN, "\(kernel.testDescription) of \(other)")
      }
      #expect(kernel.wide(none, others).allSatisfy { $0.isNaN })
    }
  }

  @Test(arguments: KernelCase.unary + KernelCase.binary)
  func `a result is a finite number or none`(_ kernel: KernelCase) {
    var random = SeededGenerator(seed: 6)
    let results = kernel.wide(random.column(5000), random.column(5000))
    #expect(results.allSatisfy { $0.isFinite || $0.isNaN })
  }

  @Test func `the arithmetic is that of numbers`() {
    let operators: [(String, @Sendable (Double, Double) -> Double)] = [
      ("add", { $0 + $1 }), ("subtract", { $0 - $1 }), ("multiply", { $0 * $1 }),
      ("divide", { $0 / $1 }), ("min", { min($0, $1) }), ("max", { max($0, $1) }),
      ("less", { $0 < $1 ? 1 : 0 }), ("less_or_equal", { $0 <= $1 ? 1 : 0 }),
      ("greater", { $0 > $1 ? 1 : 0 }), ("greater_or_equal", { $0 >= $1 ? 1 : 0 }),
      ("equal", { $0 == $1 ? 1 : 0 }), ("unequal", { $0 != $1 ? 1 : 0 }),
    ]
    var random = SeededGenerator(seed: 3)
    let (a, b) = (random.column(5000).filter(\.isFinite), random.column(5000).filter(\.isFinite))
    for (name, result) in operators {
      let pairs = Array(zip(a, b))
      let found = KernelCase.named(name).wide(pairs.map(\.0), pairs.map(\.1))
      #expect(found.agrees(with: pairs.map(result)), "\(name)")
    }
  }

  @Test func `rounding is that of formulas`() {
    let functions: [(String, @Sendable (Double) -> Double)] = [
      ("negate", { -$0 }), ("abs", { abs($0) }), ("sqrt", { $0.squareRoot() }),
      ("floor", { $0.rounded(.down) }), ("ceil", { $0.rounded(.up) }),
      ("round", { $0.roundedUpAtHalf }),
    ]
    var random = SeededGenerator(seed: 4)
    let halves = (-2000...2000).flatMap { [Double($0) / 2, Double($0) / 2 - 0x1p-42] }
    let x = random.column(5000) + halves
    for (name, result) in functions {
      let found = KernelCase.named(name).wide(x, [])
      #expect(found.agrees(with: x.map(result)), "\(name)")
    }
  }

  @Test func `a choice takes a side for each trial`() {
    let condition: [Double] = [1, 0, -0.0, 2, .nan, .infinity, 0]
    let a: [Double] = [1, 2, 3, .nan, 5, 6, .nan]
    let b: [Double] = [-1, -2, -3, -4, -5, -6, -7]
    let found = KernelCase.column(7) { kernel_select($0, condition, a, 1, b, 1, 7) }
    #expect(bits(found) == bits([1, -2, -3, .nan, .nan, .nan, -7]))
    for (first, second) in [(0, 1), (1, 0), (0, 0), (1, 1)] {
      let wide = KernelCase.column(7) { kernel_select($0, condition, a, first, b, second, 7) }
      let plain = KernelCase.column(7) { plain_select($0, condition, a, first, b, second, 7) }
      #expect(bits(wide) == bits(plain))
    }
  }

  @Test func `a kernel may write over what it reads`() {
    var random = SeededGenerator(seed: 5)
    let (x, y) = (random.column(300), random.column(300))
    var column = x
    column.withUnsafeMutableBufferPointer {
      kernel_power($0.baseAddress!, $0.baseAddress!, 1, y, 1, 300)
    }
    #expect(bits(column) == bits(KernelCase.named("power").wide(x, y)))
  }
}

extension KernelCase {
  /// Whether the second column counts.
  fileprivate var isOfBoth: Bool { Self.binary.contains { $0.testDescription == testDescription } }
}

extension [Double] {
  /// Whether the numbers are equal, with none where the others are infinite or none.
  fileprivate func agrees(with other: [Double]) -> Bool {
    elementsEqual(other) { $1.isFinite ? $0 == $1 : $0.isNaN }
  }
}
