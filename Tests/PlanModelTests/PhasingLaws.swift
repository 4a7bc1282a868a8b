import PlanModel
import Quantities
import Seeds
import Testing

/// How lines fall on the months, worked out naively.
@Suite struct PhasingLaws {
  /// How far a month is from its exact part, in minor units: the numerators over the whole.
  private func distances(
    _ months: [Money], of amount: Money, as phasing: Phasing
  ) -> (distances: [Int128], whole: Int128) {
    let length = 12 / phasing.weights.count
    let whole = phasing.weights.reduce(Int128(0)) { $0 + Int128($1) } * Int128(length)
    let distances = months.enumerated().map { month, part in
      let exact = Int128(amount.minorUnits) * Int128(phasing.weights[month / length])
      return (Int128(part.minorUnits) * whole - exact).magnitude
    }
    return (distances.map { Int128($0) }, whole)
  }

  private func isExact(_ months: [Money], of amount: Money, as phasing: Phasing) -> Bool {
    let (distances, whole) = distances(months, of: amount, as: phasing)
    return months.reduce(.zero, +) == amount && distances.allSatisfy { $0 < whole }
  }

  /// Plans of amounts and shares, over and not, phased by one of a few.
  private func randomBudget(_ seed: UInt64, phasings: [Phasing]) -> Budget {
    var generator = SeededGenerator(seed: seed)
    var budget = Budget.of(Int64(generator.number(0...20_000)))
    for number in 0..<generator.number(1...20) {
      let id = generator.pick(budget.outline().rows.map(\.line.id))
      let amount = Allocation.amount(Money(minorUnits: Int64(generator.number(0...900_000))))
      let share = share(Int64(generator.number(0...9)), of: 9)
      _ = try? budget.add(name("n\(number)"), generator.chance(60) ? amount : share, under: id)
      if generator.chance(30) { budget.phase(id, as: generator.pick(phasings)) }
    }
    return budget
  }

  private let mixed = [
    Phasing.even, Phasing(weights: [30, 25, 25, 20])!, Phasing(weights: [1, 1, 1, 3])!,
    Phasing(weights: [0, 0, 1, 1, 2, 1, 0, 0, 2, 2, 1, 0])!,
  ]

  @Test(arguments: UInt64(1)...300)
  func `each line without children is within a minor unit of its exact part`(seed: UInt64) throws {
    let budget = randomBudget(seed, phasings: mixed)
    let outline = budget.outline()
    let months = try outline.months()
    for (index, row) in outline.rows.enumerated() {
      let inside = zip(outline.rows, months).filter { $0.0.parent == index }.map(\.1)
      let own = (0..<12).map { month in
        months[index][month] - inside.map { $0[month] }.reduce(.zero, +)
      }
      #expect(
        isExact(own, of: row.unallocated ?? row.amount, as: row.phasing), "\(row.line.name.text)")
    }
  }

  @Test(arguments: UInt64(1)...300)
  func `every line of an even plan is within a minor unit of a twelfth`(seed: UInt64) throws {
    let outline = randomBudget(seed, phasings: [.even]).outline()
    for (row, months) in zip(outline.rows, try outline.months()) {
      #expect(isExact(months, of: row.amount, as: .even), "\(row.line.name.text)")
      #expect(
        row.amount.minorUnits % 12 != 0 || Set(months).count == 1, "\(row.line.name.text)")
    }
  }

  @Test(arguments: UInt64(1)...300)
  func `a line more moves no month of the others in an even plan`(seed: UInt64) throws {
    var budget = randomBudget(seed, phasings: [.even])
    var generator = SeededGenerator(seed: seed)
    let before = try budget.months()
    let parent = generator.pick(budget.outline().rows.map(\.line.id))
    let amount = Money(minorUnits: Int64(generator.number(1...90_000_000)))
    guard (try? budget.add(name("more"), .amount(amount), under: parent)) != nil else { return }
    let after = try budget.months()
    for (id, months) in before { #expect(after[id] == months, "\(budget[id].name.text)") }
  }
}

@Test func `even lines are the same every month beside lines that exceed their parent`() throws {
  var budget = Budget.of(100)
  let line = budget.add("a", .amount(yuan(1_200)))
  let large = budget.add("a.b", .amount(Money(minorUnits: 12_345_678_900)))
  let months = try budget.months()
  #expect(months[line] == Array(repeating: yuan(100), count: 12))
  #expect(months[large] == Array(repeating: Money(minorUnits: 1_028_806_575), count: 12))
}
