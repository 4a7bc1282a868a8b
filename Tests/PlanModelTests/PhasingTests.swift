import PlanModel
import Quantities
import Testing

private func months(_ text: String, by step: Phasing.Step, of amount: Int64) throws -> [Int64] {
  let phasing = try Phasing(ratio(text), by: step, in: .cny)
  return phasing.months(of: Money(minorUnits: amount)).map(\.minorUnits)
}

@Test func `an amount falls evenly on the quarters, and then on their months`() {
  let months = Phasing.even.months(of: Money(minorUnits: 14)).map(\.minorUnits)
  #expect(months == [2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1])
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
  let months = Phasing.even.months(of: Money(minorUnits: 1_000_000 * unit)).map(\.minorUnits)
  for quarter in 0..<4 {
    #expect(months[(quarter * 3)..<(quarter * 3 + 3)].reduce(0, +) == 250_000 * unit)
  }
}

@Test func `an amount below zero is spread by its size`() {
  #expect(Phasing.even.months(of: Money(minorUnits: -13)).map(\.minorUnits).first == -2)
  #expect(Phasing.even.months(of: Money(minorUnits: -13)).map(\.minorUnits).reduce(0, +) == -13)
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
  #expect(try budget.outline(of: inner).months()[0] == months[2])
  budget.phase(budget.line("a"), as: nil)
  #expect(budget.phasing(of: inner).weights == [1, 0, 0, 0])
}
