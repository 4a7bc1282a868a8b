import PlanModel
import Quantities
import Testing

@Test(arguments: [
  (1_000_000, "5:3:2", [500_000, 300_000, 200_000]),
  (1_000_000, "50%/30%/20%", [500_000, 300_000, 200_000]),
  (1_000_000, "50%/30%/rest", [500_000, 300_000, 200_000]),
  (1_000_000, "50万/30万/rest", [500_000, 300_000, 200_000]),
  (1_000_000, "50万/30万/10万", [500_000, 300_000, 100_000]),
  (1_000_000, "1:0:3", [250_000, 0, 750_000]),
  (0, "5:3:2", [0, 0, 0]),
])
func `a line is divided by a ratio`(total: Int64, text: String, parts: [Int64]) {
  let budget = Budget.of(total, text, "core", "emerging", "brand")
  #expect(budget.amounts() == parts.map(yuan))
}

@Test func `what cannot be divided evenly still adds up`() {
  let budget = Budget.of(1, "1:1:1", "a", "b", "c")
  #expect(budget.amounts().map(\.minorUnits) == [34, 33, 33])
  #expect(budget.unallocated(of: .total) == .zero)
}

@Test func `a split by weights makes shares that follow the envelope`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  let changes = try budget.setTotal(yuan(2_000_000))
  #expect(budget.amounts() == [yuan(1_000_000), yuan(600_000), yuan(400_000)])
  #expect(changes.lines.map(\.before) == [yuan(1_000_000)])
  #expect(changes.lines.map(\.after) == [yuan(2_000_000)])
  #expect(changes.remainders.isEmpty)
}

@Test func `a split by amounts makes amounts that stay`() throws {
  var budget = Budget.of(1_000_000, "50万/30万/rest", "core", "emerging", "brand")
  let changes = try budget.setTotal(yuan(900_000))
  #expect(budget.amounts() == [yuan(500_000), yuan(300_000), yuan(200_000)])
  #expect(changes.remainders.map(\.amount) == [yuan(-100_000)])
}

@Test func `a line is split again among the same names`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  budget.add("core.events", .amount(yuan(400_000)))
  let core = budget.line("core")
  let changes = try budget.split(
    .total, by: ratio("1:2:1:1"), into: names("Core", "brand", "emerging", "new"))
  #expect(budget.line("core") == core)
  #expect(budget.amount("core.events") == yuan(400_000))
  #expect(budget.children(of: .total).map(\.name.text) == ["core", "emerging", "brand", "new"])
  #expect(budget.amounts() == [yuan(200_000), yuan(200_000), yuan(400_000), yuan(200_000)])
  #expect(changes.lines.map(\.before) == [yuan(500_000), yuan(200_000), yuan(300_000), nil])
  #expect(changes.remainders.map(\.amount) == [yuan(-200_000)])
}

@Test func `a split may remove the children that it does not name`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  budget.add("brand.awards", .amount(yuan(1)))
  let changes = try budget.split(
    .total, by: ratio("1:1"), into: names("core", "rest"), overwrite: true)
  #expect(budget.children(of: .total).map(\.name.text) == ["core", "rest"])
  #expect(budget.count == 2)
  #expect(changes.lines.map(\.name.text) == ["core", "rest", "emerging", "brand"])
  #expect(changes.lines.map(\.after) == [yuan(500_000), yuan(500_000), nil, nil])
  #expect(budget.faults().isEmpty)
}

@Test func `the method of a split stays with the line`() throws {
  var budget = Budget()
  _ = try budget.setTotal(Money(minorUnits: 3))
  let letters = names("a", "b", "c")
  _ = try budget.split(.total, by: ratio("6:6:2"), into: letters)
  #expect(budget.amounts().map(\.minorUnits) == [1, 1, 1])
  _ = try budget.setTotal(Money(minorUnits: 4))
  #expect(budget.amounts().map(\.minorUnits) == [2, 2, 0])
  _ = try budget.split(.total, by: ratio("1:1:3"), into: letters, method: .sainteLague)
  _ = try budget.setTotal(Money(minorUnits: 3))
  #expect(budget.amounts().map(\.minorUnits) == [1, 1, 1])
  _ = try budget.split(.total, by: ratio("1:1:3"), into: letters)
  #expect(budget.amounts().map(\.minorUnits) == [1, 0, 2])
}

@Test func `shares of more than the envelope show what is over`() {
  var budget = Budget.of(100)
  budget.add("a", share(80))
  budget.add("b", share(70))
  #expect(budget.amounts() == [yuan(80), yuan(70)])
  #expect(budget.unallocated(of: .total) == yuan(-50))
}

@Test func `three thousand parts are split, shown and summed`() throws {
  var budget = Budget.of(1_000_000)
  let lines = (0..<3_000).map { name("line \($0)") }
  let weights = (0..<3_000 as Range<Int64>).map { $0 % 97 + 1 }
  let changes = try budget.split(.total, by: Ratio(weights: weights), into: lines)
  #expect(changes.lines.count == 3_000)
  #expect(changes.lines.compactMap(\.after).reduce(.zero, +) == yuan(1_000_000))
}
