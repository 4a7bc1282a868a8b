import PlanModel
import Quantities
import Testing

@Test func `part of a line moves to another one`() throws {
  var budget = Plan.sample.budget
  let changes = try budget.move(
    percent(30), from: budget.line("events"), to: budget.line("seminars"))
  #expect(changes.lines.map(\.before) == [yuan(400_000), yuan(100_000)])
  #expect(changes.lines.map(\.after) == [yuan(280_000), yuan(220_000)])
  #expect(changes.remainders.isEmpty)
}

@Test func `shares between which money moves stay shares`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  _ = try budget.move(.amount(yuan(100_000)), from: budget.line("core"), to: budget.line("brand"))
  #expect(budget.children(of: .total).map(\.allocation) == [share(40), share(30), share(30)])
}

@Test func `what is shown moves by the minor unit even where shares are rounded`() throws {
  var budget = Budget.of(100, "1:1:1", "a", "b", "c")
  _ = try budget.move(.amount(Money(minorUnits: 7)), from: budget.line("a"), to: budget.line("b"))
  #expect(budget.amounts().map(\.minorUnits) == [3327, 3340, 3333])
  _ = try budget.move(percent(100), from: budget.line("a"), to: budget.line("c"))
  #expect(budget.amounts().map(\.minorUnits) == [0, 3340, 6660])
}

@Test func `a percent is rounded to the nearest minor unit`() throws {
  var budget = Budget.of(100)
  budget.add("a", .amount(Money(minorUnits: 5)))
  _ = try budget.raise(budget.line("a"), by: percent(50))
  #expect(budget.amount("a").minorUnits == 8)
  _ = try budget.cut(budget.line("a"), by: percent(30))
  #expect(budget.amount("a").minorUnits == 6)
}

@Test func `a line is raised and cut, and a share stays a share`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  let raised = try budget.raise(budget.line("brand"), by: percent(150))
  #expect(raised.lines.map(\.after) == [yuan(500_000)])
  #expect(raised.remainders.map(\.amount) == [yuan(-300_000)])
  #expect(budget.children(of: .total).last?.allocation == share(50))
  let cut = try budget.cut(budget.line("core"), by: .amount(yuan(500_000)))
  #expect(cut.lines.map(\.after) == [yuan(0)])
  #expect(cut.remainders.map(\.amount) == [yuan(200_000)])
  #expect(try budget.raise(.total, by: percent(10)).lines.map(\.after) == [yuan(1_100_000)])
}

@Test func `a share of nothing can still be moved by nothing`() throws {
  var budget = Budget.of(0, "1:1", "a", "b")
  let changes = try budget.move(percent(50), from: budget.line("a"), to: budget.line("b"))
  #expect(changes.lines.map(\.after) == [.zero, .zero])
  #expect(budget == Budget.of(0, "1:1", "a", "b"))
}
