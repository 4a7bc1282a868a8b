import PlanModel
import Quantities
import Testing

@Test func `a locked share keeps its amount, and returns to its share`() throws {
  var budget = Budget.of(1_000_000, "5:3:2", "core", "emerging", "brand")
  _ = try budget.lock(budget.line("core"))
  _ = try budget.setTotal(yuan(2_000_000))
  #expect(budget.amounts() == [yuan(500_000), yuan(600_000), yuan(400_000)])
  #expect(budget.unallocated(of: .total) == yuan(500_000))
  let changes = try budget.unlock(budget.line("core"))
  #expect(changes.lines.map(\.before) == [yuan(500_000)])
  #expect(changes.lines.map(\.after) == [yuan(1_000_000)])
  #expect(changes.remainders.isEmpty)
}

@Test func `locking moves no other line`() throws {
  var budget = Budget.of(1, "1:1:1", "a", "b", "c")
  for line in ["a", "b", "c"] {
    _ = try budget.lock(budget.line(line))
    #expect(budget.amounts().map(\.minorUnits) == [34, 33, 33])
    #expect(budget.unallocated(of: .total) == .zero)
  }
}

@Test func `a locked line refuses to change`() throws {
  var budget = Plan.sample.budget
  let events = budget.line("events")
  let seminars = budget.line("seminars")
  _ = try budget.lock(events)
  let operations: [(inout Budget) throws -> Void] = [
    { _ = try $0.set(events, to: share(10)) },
    { _ = try $0.set(seminars, to: .amount(yuan(1)), from: .lines([events])) },
    { _ = try $0.move(percent(1), from: events, to: seminars) },
    { _ = try $0.move(percent(1), from: seminars, to: events) },
    { _ = try $0.raise(events, by: percent(1)) },
    { _ = try $0.cut(events, by: percent(1)) },
    { _ = try $0.remove(events) },
    { _ = try $0.split(events, by: ratio("1:1"), into: names("a", "b")) },
    { _ = try $0.split($0.line("core"), by: ratio("1:1"), into: names("events", "seminars")) },
  ]
  for operation in operations {
    #expect(refusal(of: budget, operation) == .locked("core.events"))
  }
  let core = budget.line("core")
  #expect(
    refusal(of: budget) { _ = try $0.remove(core, anyway: true) }
      == .lockedInside("core.events", of: "core"))
}

@Test func `a locked line can be renamed, described and filled`() throws {
  var budget = Budget.of(100, "1:1", "a", "b")
  let a = budget.line("a")
  _ = try budget.lock(a)
  try budget.rename(a, to: name("A"))
  budget.note("agreed", on: a)
  budget.add("a.inner", share(10))
  #expect(budget.names(of: a).map(\.text) == ["A"])
  #expect(budget[a].details.notes == ["agreed"])
  #expect(budget.amount("a.inner") == yuan(5))
}

@Test func `a locked total does not change`() throws {
  var budget = Budget.of(100)
  _ = try budget.lock(.total)
  #expect(refusal(of: budget) { _ = try $0.setTotal(yuan(1)) } == .locked("total"))
}
