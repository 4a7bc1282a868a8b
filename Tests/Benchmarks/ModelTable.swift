import Formulas
import PlanEngine
import PlanModel
import Quantities

/// What formulas cost: drivers in a chain, each resting on the one before, and in a fan, all resting
/// on one; and a sweep. The reference does the same sums over an array.
enum ModelTable {
  private static let sizes = [1, 1_000, 100_000]

  static func print() {
    Figures.head("drivers", sizes)
    let chains = sizes.map { chain($0) }
    let fans = sizes.map { fan($0) }
    Figures.row("chain, µs a formula", zip(sizes, chains).map(seconds), unit: 1e-6)
    Figures.row("fan, µs a formula", zip(sizes, fans).map(seconds), unit: 1e-6)
    Figures.row("sums over an array", sizes.map(reference), unit: 1e-6)
    printSweep()
  }

  /// Compiles and works out all drivers, each once.
  private static func seconds(_ size: Int, _ plan: Plan) -> Double {
    CPUClock.time {
      var evaluator = Evaluator(plan)
      for driver in plan.drivers.all { _ = try? evaluator.value(of: driver.id) }
    }.seconds / Double(size)
  }

  private static func chain(_ count: Int) -> Plan {
    plan(count) { number in "d\(number - 1) * 1.0001 + 2" }
  }

  private static func fan(_ count: Int) -> Plan {
    plan(count) { number in "d0 * \(number) + 2" }
  }

  private static func plan(_ count: Int, _ formula: (Int) -> String) -> Plan {
    var plan = Desk(.empty).interpreter.workbench.session.plan
    plan.drivers.set("d0", "5", in: plan)
    for number in 1..<max(count, 1) { plan.drivers.set("d\(number)", formula(number), in: plan) }
    return plan
  }

  private static func reference(_ count: Int) -> Double {
    var values = [Double](repeating: 5, count: count)
    let time = CPUClock.time {
      for index in values.indices.dropFirst() { values[index] = values[index - 1] * 1.0001 + 2 }
    }
    precondition(values[count - 1] > 0, "the sums are wanted")
    return time.seconds / Double(count)
  }

  private static func printSweep() {
    var plan = plan(20) { number in "d\(number - 1) * 1.5 + d0" }
    plan.drivers.set("other", "7", in: plan)
    plan.drivers.set("figure", "d19 * other", in: plan)
    guard let first = plan.drivers.id(of: name("d0")),
      let second = plan.drivers.id(of: name("other")),
      let figure = try? plan.bound("figure")
    else { preconditionFailure("the drivers were set") }
    let values = (1...100).map(Double.init)
    let time = CPUClock.time {
      _ = try? Sweep([(.driver(first), values), (.driver(second), values)], for: figure, in: plan)
    }
    Figures.head("sweep of 22 drivers, points", [10_000])
    Figures.row("all, ms", [time.seconds], unit: 1e-3)
  }
}

func name(_ text: String) -> Name {
  guard let name = try? Name(text) else { preconditionFailure("'\(text)' is a name") }
  return name
}

extension Drivers {
  mutating func set(_ text: String, _ formula: String, in plan: Plan) {
    guard let formula = try? plan.bound(formula) else {
      preconditionFailure("'\(formula)' is a formula")
    }
    _ = set(name(text), to: .year(formula), kind: nil)
  }
}

extension Plan {
  func bound(_ text: String) throws -> PlanFormula {
    let formula = try Formula(reading: text, in: currency)
    return PlanFormula(formula, targets: formula.references.compactMap { target(of: $0) })
  }
}
