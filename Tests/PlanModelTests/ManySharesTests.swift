import PlanModel
import Quantities
import Seeds
import Testing

@Suite struct ManySharesTests {
  @Test func `among many equal shares each line gets what all of them leave for it`() {
    for seed in LawSeeds(atLeast: 5) {
      var random = SeededGenerator(seed: seed)
      var budget = Budget()
      let parent = budget.add("parent", .amount(money(&random)))
      for number in 0..<200 { budget.add("parent.line\(number)", allocation(&random)) }
      for step in 0..<20 {
        for _ in 0..<10 { edit(&budget, inside: parent, &random) }
        let faults = budget.faults()
        guard faults.isEmpty else {
          Issue.record("seed \(seed), step \(step): \(faults[0])")
          return
        }
      }
    }
  }

  private func edit(
    _ budget: inout Budget, inside parent: LineID, _ random: inout SeededGenerator
  ) {
    let line = budget.children(of: parent).randomElement(using: &random)!.id
    switch Int.random(in: 0..<7, using: &random) {
    case 0: _ = try? budget.set(parent, to: .amount(money(&random)))
    case 1: _ = try? budget.remove(line)
    case 2: _ = try? budget.lock(line)
    case 3: _ = try? budget.unlock(line)
    case 4:
      _ = try? budget.add(name("new\(budget.nextNumber)"), allocation(&random), under: parent)
    default: _ = try? budget.set(line, to: allocation(&random))
    }
  }

  /// Mostly one of a few shares, so that many are equal and many fractions tie.
  private func allocation(_ random: inout SeededGenerator) -> Allocation {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: .amount(money(&random))
    case 1: share(.random(in: 0...1_000, using: &random), of: 100_000)
    default: share([0, 1, 1, 1, 2, 3].randomElement(using: &random)!, of: 600)
    }
  }

  private func money(_ random: inout SeededGenerator) -> Money {
    let top = ([0, 100, 10_000, 10_000_000_000] as [Int64]).randomElement(using: &random)!
    return Money(minorUnits: .random(in: 0...top, using: &random))
  }
}
