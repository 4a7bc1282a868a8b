import PlanModel
import Quantities
import Seeds
import Testing

@Test func `edits of a year that make shares too fine for any denominator go on`() throws {
  var budget = Budget.of(5_000_000, "5:3:2", "core", "emerging", "brand")
  _ = try budget.cut(budget.line("core"), by: percent(7))
  _ = try budget.move(
    .amount(yuan(8_000)), from: budget.line("emerging"), to: budget.line("core"))
  _ = try budget.set(budget.line("brand"), to: .amount(yuan(440_000)), from: .others)
  #expect(budget.amounts().map(\.minorUnits) == [267_456_340, 171_043_660, 44_000_000])
  _ = try budget.raise(budget.line("core"), by: percent(10))
  _ = try budget.cut(budget.line("core"), by: percent(12))
  _ = try budget.set(budget.line("brand"), to: .amount(yuan(450_000)), from: .others)
  #expect(budget.amounts().map(\.minorUnits) == [258_295_567, 170_645_830, 45_000_000])
  #expect(budget.faults().isEmpty)
}

/// A budget of which three shares leave a tenth.
private func nineTenths() -> (Budget, [LineID]) {
  var budget = Budget.of(1_000_000)
  let lines = [("a", 40), ("b", 30), ("c", 20)].map { budget.add($0, share($1)) }
  return (budget, lines)
}

/// A budget, and what its shares should come to by floating point: near enough to tell whether rounding
/// adds up over many edits.
private struct Followed {
  var budget: Budget
  let lines: [LineID]
  var whole = 1_000_000.0
  var parts = [0.4, 0.3, 0.2]

  init() { (budget, lines) = nineTenths() }

  mutating func move(_ amount: Money, from source: Int, to target: Int) throws {
    let changes = try budget.move(.amount(amount), from: lines[source], to: lines[target])
    expect(changes.lines[0], by: -amount)
    expect(changes.lines[1], by: amount)
    note(-amount, in: source)
    note(amount, in: target)
  }

  mutating func change(_ index: Int, by amount: Money) throws {
    let changes =
      amount < .zero
      ? try budget.cut(lines[index], by: .amount(-amount))
      : try budget.raise(lines[index], by: .amount(amount))
    expect(changes.lines[0], by: amount)
    note(amount, in: index)
  }

  mutating func setTotal(_ units: Int64) throws {
    _ = try budget.setTotal(yuan(units))
    whole = Double(units)
  }

  private mutating func note(_ amount: Money, in index: Int) {
    parts[index] += Double(amount.minorUnits) / (100 * whole)
  }

  private func expect(_ change: LineChange, by amount: Money) {
    #expect(change.after == change.before.map { $0 + amount })
  }

  func check() {
    #expect(budget.faults().isEmpty)
    for (line, part) in zip(lines, parts) {
      let shown = Double(budget.amount(of: line).minorUnits)
      #expect(abs(shown - 100 * whole * part) < 1.5)
    }
  }
}

@Test(arguments: 0..<12)
func `shares follow any number of edits, and each answer is exact`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  var followed = Followed()
  for _ in 0..<60 {
    let source = Int.random(in: 0..<3, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let target = (source + .random(in: 1..<3, using: &random)) % 3
      try followed.move(
        yuan(.random(in: 1...5_000, using: &random)), from: source, to: target)
    case 1: try followed.change(source, by: yuan(.random(in: 1...900, using: &random)))
    case 2: try followed.change(source, by: yuan(.random(in: -900...(-1), using: &random)))
    default: try followed.setTotal(.random(in: 900_000...1_300_000, using: &random))
    }
    followed.check()
  }
}

@Test(arguments: 0..<12)
func `others make up for a line however often it is set`(seed: UInt64) throws {
  var random = SeededGenerator(seed: seed + 100)
  let (start, lines) = nineTenths()
  var budget = start
  for _ in 0..<40 {
    let line = lines[.random(in: 0..<3, using: &random)]
    if Bool.random(using: &random) {
      let tenths = Int64.random(in: 50...450, using: &random)
      _ = try budget.set(line, to: share(tenths, of: 1_000), from: .others)
    } else {
      _ = try budget.setTotal(yuan(.random(in: 900_000...1_300_000, using: &random)))
    }
    #expect(budget.faults().isEmpty)
    // A tenth stays unallocated, to the minor unit that the parts may differ by.
    let tenth = budget.amount(of: .total).minorUnits / 10
    let left = try #require(budget.unallocated(of: .total)).minorUnits
    #expect(abs(left - tenth) <= 1)
  }
}

@Test func `a share that is too fine beside a new one makes room for it`() throws {
  var budget = Budget()
  _ = try budget.setTotal(yuan(1_000))
  budget.add("a", share(1, of: 3_037_000_493))
  budget.add("b", share(1, of: 3_037_000_499))
  budget.add("c", share(1, of: 7))
  #expect(budget.amounts().map(\.minorUnits) == [0, 0, 14_286])
  #expect(budget.faults().isEmpty)
}
