import PlanModel
import Quantities
import Testing

@Test func `lines are grouped by owner, and follow the line above`() throws {
  let groups = try Plan.sample.budget.outline().groups(by: .owner)
  #expect(groups.groups.map(\.key) == names("Li Na", "Wang Wei", "Zhao Min").map { .name($0) })
  #expect(groups.groups.map(\.amount) == [yuan(500_000), yuan(270_000), yuan(200_000)])
  #expect(groups.groups.map(\.count) == [2, 2, 2])
  #expect(groups.unallocated == yuan(30_000))
}

@Test func `lines are grouped by status, and those of which nobody says come last`() throws {
  let groups = try Plan.sample.budget.outline().groups(by: .status)
  #expect(
    groups.groups.map(\.key)
      == [.status(.committed), .status(.planned), .status(.optional), .none])
  #expect(
    groups.groups.map(\.amount) == [yuan(400_000), yuan(100_000), yuan(270_000), yuan(200_000)])
}

@Test func `lines without a category come last`() throws {
  var budget = Budget.of(100, "1:1:1", "a", "b", "c")
  budget.edit(budget.line("b")) { $0.category = name("x") }
  let groups = try budget.outline().groups(by: .category)
  #expect(groups.groups.map(\.key) == [.name(name("x")), .none])
  #expect(groups.groups.map(\.count) == [1, 2])
}

@Test func `a total without lines is unallocated`() throws {
  let groups = try Budget.of(100).outline().groups(by: .owner)
  #expect(groups.groups.isEmpty)
  #expect(groups.unallocated == yuan(100))
}

@Test func `figures that cannot be added up are refused`() throws {
  var budget = Budget()
  _ = try budget.setTotal(.limit)
  for outer in 0..<12 {
    let line = budget.add("o\(outer)", share(100))
    for inner in 0..<12 { _ = try budget.add(name("i\(inner)"), share(100), under: line) }
  }
  budget.phase(.total, as: Phasing(weights: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
  budget.phase(budget.line("o0"), as: .even)
  #expect(throws: PlanError.amount(.figuresBeyondLimit, of: "total")) {
    try budget.outline().groups(by: .owner)
  }
  #expect(budget.faults().isEmpty)
}

@Test func `of picked lines only those without children are added up`() throws {
  let budget = Plan.sample.budget
  let picked: Set = [budget.line("core"), budget.line("core.events"), budget.line("brand.media")]
  let groups = try budget.outline().groups(by: .owner, of: picked).groups
  #expect(groups.map(\.amount) == [yuan(400_000), yuan(120_000)])
  #expect(groups.map(\.count) == [1, 1])
}
