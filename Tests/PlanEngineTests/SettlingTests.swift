import ErrorCases
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Seeds
import Testing

/// Budget lines whose amounts formulas say.
@Suite struct SettlingTests {
  @Test func `a computed line follows what it rests on, however many steps away`() throws {
    var plan = Evaluation.plan
    _ = try plan.budget.setTotal(.whole(1000))
    plan.let("heads", "4")
    let events = plan.add("events", .amount(.whole(0)))
    let media = plan.add("media", .amount(.whole(0)))
    let parts = plan.add("parts", .amount(.whole(0)))
    try plan.budget.take(try plan.formula("heads * 20"), for: events)
    try plan.budget.take(try plan.formula("budget.events * 50%"), for: media)
    try plan.budget.take(try plan.formula("budget.media + 1"), for: parts)
    #expect(try plan.settle().map(\.after) == [.whole(80), .whole(40), .whole(41)])
    plan.let("heads", "5")
    #expect(try plan.settle().map(\.after) == [.whole(100), .whole(50), .whole(51)])
    #expect(try plan.settle() == [])
    #expect(plan.budget.amount(of: parts) == .whole(51))
  }

  @Test func `a share inside a computed line follows it, and may be computed from`() throws {
    var plan = Evaluation.plan
    _ = try plan.budget.setTotal(.whole(1000))
    let core = plan.add("core", .amount(.whole(0)))
    try plan.budget.take(try plan.formula("budget.total * 30%"), for: core)
    _ = try plan.budget.add(try Name("half"), .share(Share(Fraction(1, of: 2)!)), under: core)
    let other = plan.add("other", .amount(.whole(0)))
    try plan.budget.take(try plan.formula("budget.half"), for: other)
    _ = try plan.settle()
    #expect(plan.budget.amount(of: core) == .whole(300))
    #expect(plan.budget.amount(of: other) == .whole(150))
  }

  @Test func `lines that rest on each other are refused`() throws {
    var plan = Evaluation.plan
    let one = plan.add("one", .amount(.whole(1)))
    let two = plan.add("two", .amount(.whole(1)))
    try plan.budget.take(try plan.formula("budget.two"), for: one)
    try plan.budget.take(try plan.formula("budget.one"), for: two)
    let before = plan
    #expect(PlanError.cause { try plan.settle() } == .driver(.cycle(["one", "two", "one"])))
    #expect(plan == before)
  }

  @Test(arguments: [
    ("0 - 1", PlanError.driver(.belowZero("item"))),
    ("1 / 0", .driver(.broken("item", reason: .divisionByZero))),
    ("10^18", .driver(.beyondLimit("item"))), ("12%", .driver(.shareAsAmount("item"))),
  ])
  func `a formula that is no amount is refused`(typed: String, error: PlanError) throws {
    var plan = Evaluation.plan
    let line = plan.add("item", .amount(.whole(1)))
    try plan.budget.take(try plan.formula(typed), for: line)
    #expect(PlanError.cause { try plan.settle() } == error)
  }

  @Test func `a locked line keeps its amount, a forgotten name leaves it`() throws {
    var plan = Evaluation.plan
    plan.let("heads", "4")
    let line = plan.add("item", .amount(.whole(0)))
    try plan.budget.take(try plan.formula("heads * 20"), for: line)
    _ = try plan.settle()
    let before = plan
    plan.drivers.remove(plan.drivers.id(of: try Name("heads"))!)
    try plan.follow(before, leavingBroken: true)
    #expect(try plan.settle() == [])
    #expect(plan.budget.amount(of: line) == .whole(80))
    #expect(plan.text(of: plan.budget[line].allocation.formula!) == "heads * 20")
  }

  @Test(arguments: [
    (0.125, 13), (0.124999, 12), (1.005, 101), (-0.125, -13), (2.675, 268), (0.285, 29),
    (1e13 + 0.5, 1_000_000_000_000_050),
  ])
  func `halves go away from zero, as they are written`(units: Double, minorUnits: Int) {
    #expect(Money(rounding: units, in: .cny) == Money(minorUnits: Int64(minorUnits)))
  }

  @Test func `the shop case of the playbook`() throws {
    var plan = Evaluation.plan
    _ = try plan.budget.setTotal(.whole(1_000_000))
    let fairs = plan.add("fairs", .amount(.whole(200_000)))
    let online = plan.add("online", .amount(.whole(0)))
    plan.budget.edit(fairs) { $0.expectedReturn = ReturnRate(25, decimals: 1) }
    plan.budget.edit(online) { $0.expectedReturn = ReturnRate(4) }
    #expect(ExpectedReturns(plan.budget.outline().rows).total == .whole(500_000))
    _ = try plan.budget.move(
      .percent(Percent(Fraction(3, of: 10)!)), from: fairs, to: online)
    let after = ExpectedReturns(plan.budget.outline().rows)
    #expect(after.total == .whole(590_000))
    #expect(after.rate == Fraction(295, of: 100))
  }
}
