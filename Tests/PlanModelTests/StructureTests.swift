import PlanModel
import Quantities
import Testing

@Test func `a new budget is a total of nothing`() {
  let budget = Budget()
  #expect(budget.count == 0)
  #expect(budget.amount(of: .total) == .zero)
  #expect(budget.unallocated(of: .total) == nil)
  #expect(budget.names(of: .total).map(\.text) == ["total"])
}

@Test func `lines are added in order, and say what is left`() throws {
  var budget = Budget.of(100)
  let first = try budget.add(name("b"), .amount(yuan(30)))
  #expect(first.lines.map(\.before) == [nil])
  #expect(first.lines.map(\.after) == [yuan(30)])
  #expect(first.remainders.map(\.amount) == [yuan(70)])
  let second = try budget.add(name("a"), share(70))
  #expect(second.remainders.isEmpty)
  #expect(budget.children(of: .total).map(\.name.text) == ["b", "a"])
}

@Test func `a line is removed with all that is in it`() throws {
  var budget = Plan.sample.budget
  let count = budget.count
  let changes = try budget.remove(budget.line("core"), anyway: true)
  #expect(changes.lines.map(\.before) == [yuan(500_000)])
  #expect(changes.lines.map(\.after) == [nil])
  #expect(changes.remainders.map(\.amount) == [yuan(500_000)])
  #expect(budget.count == count - 3)
  #expect(budget.resolve(names("events")) == .unknown)
}

@Test func `numbers of removed lines are not given again`() throws {
  var budget = Budget.of(100)
  let first = budget.add("a", .amount(yuan(1)))
  _ = try budget.remove(first)
  #expect(budget.add("a", .amount(yuan(1))) != first)
}

@Test func `a rename is seen even where only the case changes`() throws {
  var budget = Budget.of(100, "1:1", "a", "b")
  let before = budget
  try budget.rename(budget.line("a"), to: name("A"))
  #expect(budget != before)
  #expect(budget.line("a") == before.line("a"))
  try budget.rename(budget.line("a"), to: name("c"))
  #expect(budget.resolve(names("a")) == .unknown)
  #expect(budget.line("c") == before.line("a"))
  #expect(budget.faults().isEmpty)
}

@Test func `a tree as deep as may be is shown, filled and removed`() throws {
  var budget = Budget.of(100)
  var parent = LineID.total
  for depth in 1...Budget.maximumDepth {
    parent = try budget.add(name("d\(depth)"), share(50), under: parent).lines[0].id
  }
  let deepest = parent
  #expect(
    refusal(of: budget) { _ = try $0.add(name("x"), share(1), under: deepest) }
      == .tooDeep(budget.path(of: deepest)))
  #expect(
    refusal(of: budget) { _ = try $0.split(deepest, by: ratio("1:1"), into: names("x", "y")) }
      == .tooDeep(budget.path(of: deepest)))
  #expect(budget[deepest].depth == 64)
  #expect(budget.outline().rows.last?.depth == 64)
  #expect(budget.amount("d1.d2") == yuan(25))
  _ = try budget.remove(budget.line("d1"), anyway: true)
  #expect(budget.count == 0)
}
