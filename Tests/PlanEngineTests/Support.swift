import Formulas
import PlanEngine
import PlanModel
import Quantities

/// Formulas in a plan, in few words.
enum Evaluation {
  static let plan = Plan(name: try! Name("a"), fiscalYear: FiscalYear(year: 2027)!)

  static func value(
    _ typed: String, in plan: Plan = plan, _ period: FormulaPeriod = .year
  ) throws -> FigureValue {
    var evaluator = Evaluator(plan)
    return try evaluator.value(of: try plan.formula(typed), in: period)
  }
}

extension Evaluation {
  /// What a formula that cannot fail comes to.
  static func number(_ typed: String) -> Double { try! value(typed).value }
}

extension Plan {
  func formula(_ typed: String) throws -> PlanFormula {
    let formula = try Formula(reading: typed, in: currency)
    return PlanFormula(formula, targets: formula.references.map { target(of: $0)! })
  }

  /// Names a value, or how it is computed.
  mutating func `let`(
    _ name: String, _ typed: String..., by step: Phasing.Step? = nil, as kind: DriverKind? = nil
  ) {
    let formulas = typed.map { try! formula($0) }
    let series = step.map { DriverSeries.periods($0, formulas) } ?? .year(formulas[0])
    _ = drivers.set(try! Name(name), to: series, kind: kind)
  }

  /// Adds a line under the total.
  mutating func add(_ name: String, _ allocation: Allocation) -> LineID {
    _ = try! budget.add(try! Name(name), allocation, under: .total)
    guard case .found(let id) = budget.resolve([try! Name(name)]) else { fatalError() }
    return id
  }
}

extension Money {
  static func whole(_ units: Int64) -> Money { Money(minorUnits: units * 100) }
}

extension Double {
  /// e to a power, by the kernel that is tested for itself.
  static func exponential(_ power: Double) -> Double {
    Evaluation.number("exp(\(power))")
  }
}

extension PlanError {
  /// What is thrown, wherever in a formula it lies; nil where nothing is.
  static func cause(of body: () throws -> Any) -> PlanError? {
    do {
      _ = try body()
      return nil
    } catch {
      return (error as? PlanError)?.cause
    }
  }
}
