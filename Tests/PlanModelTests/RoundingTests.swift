import PlanModel
import Quantities
import Testing

@Test func `shares are shown with their exact parts`() {
  let shares = Budget.of(1, "1:1:1", "a", "b", "c").exactShares(of: .total)
  #expect(shares.map(\.amount.minorUnits) == [34, 33, 33])
  #expect(shares.map(\.ideal.whole) == [33, 33, 33])
  #expect(shares.map(\.ideal.denominator) == [3, 3, 3])
  #expect(shares.map(\.share) == Array(repeating: try! Share(1, of: 3), count: 3))
}

@Test func `a share that loses by a larger envelope is marked`() throws {
  var budget = Budget.of(0, "6:6:2", "a", "b", "c")
  _ = try budget.setTotal(Money(minorUnits: 3))
  #expect(budget.exactShares(of: .total).map(\.losesByMore) == [false, false, true])
  _ = try budget.setTotal(Money(minorUnits: 4))
  #expect(budget.exactShares(of: .total).map(\.losesByMore) == [false, false, false])
}

@Test func `shares of more than their parent keep their size in the exact parts`() {
  var budget = Budget.of(1)
  for line in ["a", "b", "c", "d"] { budget.add(line, share(1, of: 3)) }
  let shares = budget.exactShares(of: .total)
  #expect(shares.map(\.amount.minorUnits) == [34, 33, 33, 33])
  #expect(shares.map(\.ideal.whole) == [33, 33, 33, 33])
}

@Test func `a line without shares has nothing to round`() {
  let budget = Plan.sample.budget
  #expect(budget.exactShares(of: budget.line("core")).isEmpty)
}
