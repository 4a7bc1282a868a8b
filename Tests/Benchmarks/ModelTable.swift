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
    printScripts()
    printSweep()
    printWhatIfs()
    printComparison()
  }

  /// What a line of a script costs where its formula rests on the line before it, on the first one,
  /// or is a budget line's; beside the same number of lines that are plain numbers.
  private static func printScripts() {
    let sizes = [2_000, 8_000]
    Figures.head("lines of a script", sizes)
    for (name, line) in scripts {
      let figures = sizes.map { size in
        var desk = Desk(.empty)
        desk.write(["let d0 = 5"] + (1..<size).map(line))
        return CPUClock.time { desk.runScript(false) }.seconds / Double(size)
      }
      Figures.row(name + ", µs", figures, unit: 1e-6)
    }
  }

  private static let scripts: [(String, @Sendable (Int) -> String)] = [
    ("a chain", { "let d\($0) = d\($0 - 1) + 2" }),
    ("a chain of beliefs", { $0 == 1 ? "let d1 = 1..3" : "let d\($0) = d\($0 - 1) + 2" }),
    ("a fan", { "let d\($0) = d0 + 2" }),
    ("computed budget lines", { "budget add line\($0) = d0 * \($0 % 9)" }),
    ("plain numbers", { "let d\($0) = 2" }),
  ]

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

extension ModelTable {
  /// Another value at the beginning of a chain of drivers, or none, by what-if and by a scenario.
  private static func printWhatIfs() {
    let sizes = [100, 1_000, 10_000]
    Figures.head("what-if over a chain of drivers", sizes)
    let desks = sizes.map { size in
      var desk = Desk(.empty)
      desk.write(
        ["let d0 = 1"] + (1..<size).map { "let d\($0) = d\($0 - 1) + 1" }
          + ["scenario new s", "in s: let d0 = 7"])
      desk.runScript(false)
      return desk
    }
    for line in ["whatif let d0 = 7", "whatif unlet d0 anyway", "scenario compare"] {
      let figures = desks.map { desk in
        var desk = desk
        return CPUClock.time { desk.type([line], true) }.seconds
      }
      Figures.row("\(line), ms", figures, unit: 1e-3)
    }
  }

  /// Scenarios over a plan of many lines, each with a line of its own, side by side.
  private static func printComparison() {
    let sizes = [5, 50]
    Figures.head("scenarios over 1,000 lines", sizes)
    let figures = sizes.map { size in
      var desk = Desk(.empty)
      desk.write(
        (1...1_000).map { "budget add line\($0) \($0)" }
          + (1...size).flatMap { ["scenario new s\($0)", "in s\($0): budget set line\($0) 7"] })
      desk.runScript(false)
      let line = "scenario compare " + (1...size).map { "s\($0)" }.joined(separator: ", ")
      return CPUClock.time { desk.type([line], true) }.seconds
    }
    Figures.row("all compared, ms", figures, unit: 1e-3)
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
