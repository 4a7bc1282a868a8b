import PlanModel
import Quantities
import Seeds
import Testing

@Test func `every budget that edits lead to adds up and can be rebuilt`() {
  follow { budget, before, changes, _ in
    let faults = budget.faults()
    return faults.first ?? (changes == nil && budget != before ? "a refusal changed it" : nil)
  }
}

@Test func `an operation tells what it moved`() {
  follow { budget, before, changes, _ in
    for line in changes?.lines ?? [] {
      if before.contains(line.id) ? before.amount(of: line.id) != line.before : line.before != nil {
        return "before of \(line.name.text)"
      }
      if budget.contains(line.id) ? budget.amount(of: line.id) != line.after : line.after != nil {
        return "after of \(line.name.text)"
      }
    }
    for left in changes?.remainders ?? [] where budget.unallocated(of: left.id) != left.amount {
      return "what is left of \(left.name.text)"
    }
    return nil
  }
}

@Test func `the months of every line add up to it, and those of its parts to its months`() {
  follow { budget, _, _, _ in
    let outline = budget.outline()
    let months = try outline.months()
    for (row, parts) in zip(outline.rows, months) {
      if parts.reduce(.zero, +) != row.amount { return "months of \(row.line.name.text)" }
      let inside = zip(outline.rows, months).filter { $0.0.line.parent == row.line.id }
      guard let left = row.unallocated else { continue }
      let sums = (0..<12).map { month in inside.map { $0.1[month] }.reduce(.zero, +) }
      let own = zip(parts, sums).map(-)
      if own.reduce(.zero, +) != left { return "parts of \(row.line.name.text)" }
    }
    return nil
  }
}

@Test func `groups and what is unallocated add up to the total`() {
  follow { budget, _, _, _ in
    for grouping in Grouping.allCases {
      let groups = try budget.outline().groups(by: grouping)
      let sum = groups.groups.map(\.amount).reduce(groups.unallocated, +)
      if sum != budget.amount(of: .total) { return grouping.rawValue }
    }
    return nil
  }
}

@Test func `money that moves is neither made nor lost`() {
  for seed in LawSeeds(atLeast: 20) {
    var edits = RandomEdits(seed: seed)
    var budget = Budget.of(1_000_000, "5:3:2", "a", "b", "c")
    for step in 0..<30 {
      let (source, target) = (edits.line(budget), edits.line(budget))
      let before = (budget.amount(of: source), budget.amount(of: target))
      if let changes = try? budget.move(percent(Int64(step * 3)), from: source, to: target) {
        let after = (budget.amount(of: source), budget.amount(of: target))
        guard before.0 + before.1 == after.0 + after.1, changes.lines.count == 2 else {
          Issue.record("seed \(seed), step \(step)")
          return
        }
      }
      _ = try? edits.edit(&budget)
    }
  }
}

/// Follows random edits and asks after each whether something is wrong; only figures too large to
/// add up may keep it from an answer, and not always.
private func follow(
  _ fault: (
    _ now: Budget, _ before: Budget, _ changes: BudgetChanges?, _ error: PlanError?
  ) throws -> String?
) {
  var answers = 0
  for seed in LawSeeds(atLeast: 20) {
    var edits = RandomEdits(seed: seed)
    var budget = Budget.of(10_000)
    for step in 0..<60 {
      let before = budget
      var (changes, refusal): (BudgetChanges?, PlanError?)
      do {
        changes = try edits.edit(&budget) ?? BudgetChanges(lines: [], remainders: [])
      } catch {
        refusal = error as? PlanError
      }
      let told: String?
      do {
        told = try fault(budget, before, changes, refusal)
        answers += 1
      } catch PlanError.amount(.figuresBeyondLimit, of: _) {
        told = nil
      } catch {
        told = "\(error)"
      }
      if let told {
        Issue.record("seed \(seed), step \(step): \(told) \(budget.amount(of: .total))")
        return
      }
    }
  }
  #expect(answers > 1_000)
}
