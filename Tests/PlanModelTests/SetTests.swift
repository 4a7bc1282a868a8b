import PlanModel
import Quantities
import Testing

@Test func `a line is set to an amount or to a share of its parent`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  let changes = try budget.set(budget.line("core"), to: .amount(yuan(450_000)))
  #expect(changes.lines.map(\.before) == [yuan(500_000)])
  #expect(changes.lines.map(\.after) == [yuan(450_000)])
  #expect(changes.remainders.map(\.name.text) == ["total"])
  #expect(changes.remainders.map(\.amount) == [yuan(50_000)])
  _ = try budget.set(budget.line("core"), to: share(12))
  #expect(budget.amount("core") == yuan(120_000))
}

@Test func `the others keep their proportion when they give`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  let changes = try budget.set(budget.line("core"), to: share(60), from: .others)
  #expect(budget.amounts() == [yuan(600_000), yuan(240_000), yuan(160_000)])
  #expect(
    budget.children(of: .total).map(\.allocation) == [share(60), share(24), share(16)])
  #expect(changes.lines.map(\.name.text) == ["core", "emerging", "brand"])
  #expect(changes.remainders.isEmpty)
}

@Test func `shares that give to an amount stay shares of the whole`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  _ = try budget.set(budget.line("core"), to: .amount(yuan(750_000)), from: .others)
  #expect(budget.amounts() == [yuan(750_000), yuan(150_000), yuan(100_000)])
  #expect(budget.children(of: .total).last?.allocation == share(10))
}

@Test func `amounts give whole minor units in proportion`() throws {
  var budget = Budget.of(100)
  budget.add("a", .amount(yuan(40)))
  budget.add("b", .amount(Money(minorUnits: 1001)))
  budget.add("c", .amount(Money(minorUnits: 2000)))
  _ = try budget.set(budget.line("a"), to: .amount(yuan(41)), from: .others)
  #expect(budget.amounts().map(\.minorUnits) == [4100, 968, 1933])
  #expect(budget.unallocated(of: .total)?.minorUnits == 2999)
}

@Test func `others take what a line gives up, evenly where they have nothing`() throws {
  var budget = Budget.of(90)
  budget.add("a", .amount(yuan(90)))
  budget.add("b", .amount(.zero))
  budget.add("c", .amount(.zero))
  _ = try budget.set(budget.line("a"), to: .amount(yuan(50)), from: .others)
  #expect(budget.amounts() == [yuan(50), yuan(20), yuan(20)])
  var shares = Budget.of(90, "1:0:0", "a", "b", "c")
  _ = try shares.set(shares.line("a"), to: share(50), from: .others)
  #expect(shares.children(of: .total).map(\.allocation) == [share(50), share(25), share(25)])
}

@Test func `locked lines are not among the others`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  _ = try budget.lock(budget.line("brand"))
  _ = try budget.set(budget.line("core"), to: share(60), from: .others)
  #expect(budget.amounts() == [yuan(600_000), yuan(200_000), yuan(200_000)])
}

@Test func `only the named lines give, wherever they stand`() throws {
  var budget = Plan.sample.budget
  let (events, media) = (budget.line("events"), budget.line("media"))
  let changes = try budget.set(events, to: .amount(yuan(450_000)), from: .lines([media]))
  #expect(budget.amount(of: media) == yuan(70_000))
  #expect(changes.lines.map(\.after) == [yuan(450_000), yuan(70_000)])
  #expect(changes.remainders.map(\.name.text) == ["core", "brand"])
  #expect(changes.remainders.map(\.amount) == [yuan(-50_000), yuan(50_000)])
}

@Test func `an amount and a share give together`() throws {
  var budget = Budget.of(1_000)
  budget.add("a", .amount(yuan(400)))
  budget.add("b", .amount(yuan(300)))
  budget.add("c", share(30))
  _ = try budget.set(budget.line("a"), to: share(50), from: .others)
  #expect(budget.amounts() == [yuan(500), yuan(250), yuan(250)])
  #expect(budget.children(of: .total).map(\.allocation)[2] == share(25))
}
