import PlanModel
import Quantities
import Seeds

/// Random operations on a budget, sound and unsound ones alike.
struct RandomEdits {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// Tries one operation; a refusal is thrown.
  mutating func edit(_ budget: inout Budget) throws -> BudgetChanges? {
    switch random.number(0...15) {
    case 0: return try budget.setTotal(money())
    case 1, 2: return try split(&budget)
    case 3: return try budget.set(line(budget), to: allocation())
    case 4: return try budget.set(line(budget), to: allocation(), from: .others)
    case 5: return try budget.set(line(budget), to: allocation(), from: .lines(lines(budget)))
    case 6, 7: return try budget.add(name(), allocation(), under: line(budget))
    case 8, 9: return try budget.move(part(), from: line(budget), to: line(budget))
    case 10: return try budget.raise(line(budget), by: part())
    case 11: return try budget.cut(line(budget), by: part())
    case 12: return try budget.remove(line(budget), anyway: random.chance(50))
    case 13: return try random.chance(30) ? budget.lock(line(budget)) : budget.unlock(line(budget))
    case 14: try budget.rename(line(budget), to: name())
    default: budget.phase(line(budget), as: phasing())
    }
    return nil
  }

  private mutating func split(_ budget: inout Budget) throws -> BudgetChanges {
    let count = random.number(2...5)
    let ratio = try ratio(parts: count)
    return try budget.split(
      line(budget), by: ratio, into: (0..<count).map { _ in name() },
      method: random.chance(80) ? .largestRemainder : .sainteLague, overwrite: random.chance(50))
  }

  private mutating func ratio(parts count: Int) throws -> Ratio {
    switch random.number(0...3) {
    case 0: return try Ratio(amounts: (1..<count).map { _ in money() } + [nil])
    case 1:
      return try Ratio(
        percents: (1..<count).map { _ in Fraction(Int64(random.number(0...25)), of: 100) } + [nil])
    case 2: return try Ratio(weights: (0..<count).map { _ in Int64(random.number(0...7)) })
    default: return try Ratio(weights: (0..<count).map { _ in Int64(random.number(0...1_000_000)) })
    }
  }

  mutating func line(_ budget: Budget) -> LineID {
    let known = (0..<budget.nextNumber).map(LineID.init).filter(budget.contains)
    return random.pick(known)
  }

  private mutating func lines(_ budget: Budget) -> [LineID] {
    (0..<random.number(1...3)).map { _ in line(budget) }
  }

  private mutating func name() -> Name {
    try! Name(random.pick(["a", "b", "c", "d", "E", "F", "活动", "total"]))
  }

  private mutating func allocation() -> Allocation {
    random.chance(50) ? .amount(money()) : .share(try! Share(Int64(random.number(0...12)), of: 12))
  }

  private mutating func part() -> Part {
    random.chance(50)
      ? .amount(money())
      : .percent(try! Percent(Fraction(Int64(random.number(0...130)), of: 100)!))
  }

  private mutating func money() -> Money {
    let top = random.pick([1, 100, 10_000, 100_000_000, Money.limit.minorUnits])
    return Money(
      minorUnits: Int64.random(
        in: 0...(random.chance(10) ? top : min(top, 1_000_000)), using: &random))
  }

  private mutating func phasing() -> Phasing? {
    let count = random.pick([1, 4, 12])
    return Phasing(weights: (0..<count).map { _ in Int64(random.number(0...9)) })
  }
}
