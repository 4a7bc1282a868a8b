import PlanModel
import Quantities

/// Random operations on a budget, sound and unsound ones alike.
struct RandomEdits {
  private var random: Generator

  init(seed: UInt64) {
    random = Generator(seed: seed)
  }

  /// Tries one operation; a refusal is thrown.
  mutating func edit(_ budget: inout Budget) throws -> BudgetChanges? {
    switch int(0...15) {
    case 0: return try budget.setTotal(money())
    case 1, 2: return try split(&budget)
    case 3: return try budget.set(line(budget), to: allocation())
    case 4: return try budget.set(line(budget), to: allocation(), from: .others)
    case 5: return try budget.set(line(budget), to: allocation(), from: .lines(lines(budget)))
    case 6, 7: return try budget.add(name(), allocation(), under: line(budget))
    case 8, 9: return try budget.move(part(), from: line(budget), to: line(budget))
    case 10: return try budget.raise(line(budget), by: part())
    case 11: return try budget.cut(line(budget), by: part())
    case 12: return try budget.remove(line(budget), anyway: chance(0.5))
    case 13: return try chance(0.3) ? budget.lock(line(budget)) : budget.unlock(line(budget))
    case 14: try budget.rename(line(budget), to: name())
    default: budget.phase(line(budget), as: phasing())
    }
    return nil
  }

  private mutating func split(_ budget: inout Budget) throws -> BudgetChanges {
    let count = int(2...5)
    let ratio = try ratio(parts: count)
    return try budget.split(
      line(budget), by: ratio, into: (0..<count).map { _ in name() },
      method: chance(0.8) ? .largestRemainder : .sainteLague, overwrite: chance(0.5))
  }

  private mutating func ratio(parts count: Int) throws -> Ratio {
    switch int(0...3) {
    case 0: return try Ratio(amounts: (1..<count).map { _ in money() } + [nil])
    case 1:
      return try Ratio(
        percents: (1..<count).map { _ in Fraction(Int64(int(0...25)), of: 100) } + [nil])
    case 2: return try Ratio(weights: (0..<count).map { _ in Int64(int(0...7)) })
    default: return try Ratio(weights: (0..<count).map { _ in Int64(int(0...1_000_000)) })
    }
  }

  mutating func line(_ budget: Budget) -> LineID {
    let known = (0..<budget.nextNumber).map(LineID.init).filter(budget.contains)
    return known[int(0...(known.count - 1))]
  }

  private mutating func lines(_ budget: Budget) -> [LineID] {
    (0..<int(1...3)).map { _ in line(budget) }
  }

  private mutating func name() -> Name {
    try! Name(["a", "b", "c", "d", "E", "F", "活动", "total"][int(0...7)])
  }

  private mutating func allocation() -> Allocation {
    chance(0.5) ? .amount(money()) : .share(try! Share(Int64(int(0...12)), of: 12))
  }

  private mutating func part() -> Part {
    chance(0.5)
      ? .amount(money())
      : .percent(try! Percent(Fraction(Int64(int(0...130)), of: 100)!))
  }

  private mutating func money() -> Money {
    let top = [1, 100, 10_000, 100_000_000, Money.limit.minorUnits][int(0...4)]
    return Money(
      minorUnits: Int64.random(in: 0...(chance(0.1) ? top : min(top, 1_000_000)), using: &random))
  }

  private mutating func phasing() -> Phasing? {
    let count = [1, 4, 12][int(0...2)]
    return Phasing(weights: (0..<count).map { _ in Int64(int(0...9)) })
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func chance(_ probability: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < probability
  }
}
