import PlanModel
import Quantities
import Testing

private func months(_ text: String, by step: Phasing.Step, of amount: Int64) throws -> [Int64] {
  months(of: amount, as: try Phasing(ratio(text), by: step, in: .cny))
}

/// The months of an amount that is dealt out first.
private func months(of amount: Int64, as phasing: Phasing = .even) -> [Int64] {
  var dealing = Dealing(phasing)
  return dealing.months(of: Money(minorUnits: amount)).map(\.minorUnits)
}

@Test func `an amount falls evenly on the quarters, and then on their months`() {
  #expect(months(of: 14) == [2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1])
}

@Test func `a ratio by quarter falls evenly on its months`() throws {
  #expect(
    try months("30/25/25/20", by: .quarter, of: 1_000)
      == [100, 100, 100, 84, 83, 83, 84, 83, 83, 67, 67, 66])
  #expect(
    try months("30%/25%/25%/rest", by: .quarter, of: 120)
      == [12, 12, 12, 10, 10, 10, 10, 10, 10, 8, 8, 8])
}

@Test func `a ratio by month is taken as it is`() throws {
  #expect(
    try months("1:0:0:0:0:0:0:0:0:0:0:3", by: .month, of: 10)
      == [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7])
}

@Test(arguments: [0, 2, 3])
func `a quarter of a whole amount is a quarter, and its months add up to it`(decimals: Int) {
  let unit = (0..<decimals).reduce(Int64(1)) { unit, _ in 10 * unit }
  let months = months(of: 1_000_000 * unit)
  for quarter in 0..<4 {
    #expect(months[(quarter * 3)..<(quarter * 3 + 3)].reduce(0, +) == 250_000 * unit)
  }
}

@Test(arguments: [
  Phasing.even, Phasing(weights: [30, 25, 25, 20])!,
  Phasing(weights: [7, 0, 2, 9, 1, 4, 3, 3, 8, 0, 0, 6])!,
])
func `an amount below zero takes what the same amount above it gave`(phasing: Phasing) {
  for amount in Int64(0)...150 {
    var dealing = Dealing(phasing)
    let given = dealing.months(of: Money(minorUnits: amount))
    let taken = dealing.months(of: Money(minorUnits: -amount))
    #expect(taken == given.map(-), "\(amount)")
  }
}

@Test(arguments: [[], [0], [1, -1, 1, 1], [1, 2], [0, 0, 0, 0]] as [[Int64]])
func `weights of no year are refused`(weights: [Int64]) {
  #expect(Phasing(weights: weights) == nil)
}

@Test func `a line follows the nearest phased line above`() throws {
  var budget = Budget.of(1_200, "1:1", "a", "b")
  let inner = budget.add("a.inner", share(50))
  budget.phase(.total, as: try Phasing(ratio("1:0:0:0"), by: .quarter, in: .cny))
  budget.phase(budget.line("a"), as: .even)
  #expect(budget.phasing(of: inner) == .even)
  let months = try budget.outline().months()
  let quarter = { (row: Int, place: Int) in
    months[row][(place * 3)..<(place * 3 + 3)].reduce(.zero, +)
  }
  #expect((0..<4).map { quarter(1, $0) } == [yuan(150), yuan(150), yuan(150), yuan(150)])
  #expect((0..<4).map { quarter(3, $0) } == [yuan(600), yuan(0), yuan(0), yuan(0)])
  #expect((0..<4).map { quarter(0, $0) } == [yuan(750), yuan(150), yuan(150), yuan(150)])
  #expect(try budget.months()[inner] == months[2])
  budget.phase(budget.line("a"), as: nil)
  #expect(budget.phasing(of: inner).weights == [1, 0, 0, 0])
}

@Test(arguments: [
  "1:1:1", "1:2:3:5:8:13:21", "1:1:1:1:1:1:1:1:1:1:1", "33%/33%/rest",
])
func `lines that are phased alike fall as their sum does`(parts: String) throws {
  for phasing in [Phasing.even, try Phasing(ratio("30/25/25/20"), by: .quarter, in: .cny)] {
    var budget = Budget.of(1_000_000)
    let ratio = ratio(parts)
    let lines = (0..<ratio.count).map { name("n\($0)") }
    _ = try budget.split(.total, by: ratio, into: lines)
    let inner = try budget.split(budget.line("n1"), by: ratio, into: lines)
    budget.phase(.total, as: phasing)
    let months = try budget.months()
    var alone = Dealing(phasing)
    #expect(months[.total] == alone.months(of: budget.amount(of: .total)))
    for line in inner.lines {
      let parts = try #require(months[line.id])
      #expect(parts.reduce(.zero, +) == budget.amount(of: line.id))
      #expect(parts.allSatisfy { $0 >= .zero })
    }
  }
}

@Test func `the largest amounts, and what exceeds them, are dealt out`() throws {
  var budget = Budget()
  _ = try budget.setTotal(.limit)
  for number in 0..<5 { _ = try budget.add(name("n\(number)"), share(100), under: .total) }
  let months = try budget.months()
  #expect(try #require(months[.total]).reduce(.zero, +) == .limit)
  for weights in [[1], [1, 2, 3, 4], [3, 0, 0, 0, 1, 0, 0, Int64.max - 5, 0, 0, 1, 0]] {
    var dealing = Dealing(Phasing(weights: weights)!)
    for amount in [Int64.min, .max, .max, .min, .min] {
      let parts = dealing.months(of: Money(minorUnits: amount))
      #expect(parts.reduce(Int128(0)) { $0 + Int128($1.minorUnits) } == Int128(amount))
    }
  }
}
