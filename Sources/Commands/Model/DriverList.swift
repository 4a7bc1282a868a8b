import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Lists the drivers with their values and formulas.
struct DriverList: PlanQuery {
  static let name = "driver list"
  static let summary: Message = "Lists the drivers with their values and formulas."
  static let examples = [
    Example(
      "driver list", after: Let.funnel + ["let signed = leads * conversion * price"],
      prints: """
        Driver          Value  Kind  Formula
        ───────────────────────────────────────────────────────
        leads             400        400
        conversion         4%        4%
        price          80,000        80000
        signed      1,280,000        leads * conversion * price
        """),
    Example(
      "driver list",
      prints: """
        There are no drivers yet: 'let price = 80k' makes one.
        """),
    Example(
      "driver list price",
      prints: """
        error: 'price' is more than 'driver list' takes
          driver list price
                      ^~~~~
          Type 'driver list' alone.
        """),
  ]

  init(_ arguments: inout Arguments) throws(UsageError) {}

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    guard !plan.drivers.isEmpty else {
      return Report(.note("There are no drivers yet: 'let price = 80k' makes one."))
    }
    var evaluator = Evaluator(plan)
    var faults = DriverFaults()
    let rows = plan.drivers.all.map { driver in
      Table.Row([
        .text(driver.name.text), value(of: driver, &evaluator, &faults, plan),
        DriverWords(driver, plan).kind(&evaluator), .formula(DriverWords(driver, plan).formula),
        evaluator.titles(ofBeliefsIn: .driver(driver.id)).map(Cell.message) ?? .empty,
        .text(plan.sources(of: .driver(driver.id))),
      ])
    }
    return Report([.table(Table(columns: Self.columns(of: rows), rows: rows))] + faults.notes)
  }

  /// People see distributions and sources only where there are some.
  private static func columns(of rows: [Table.Row]) -> [Column] {
    func isThere(_ column: Int) -> Bool {
      rows.contains { ![.empty, .text("")].contains($0.cells[column]) }
    }
    return [
      Column("driver", "Driver"), Column("value", "Value"), Column("kind", "Kind"),
      Column("formula", "Formula"),
      Column("distribution", "Taken as", isForPeople: isThere(4)),
      Column("source", "Source", isForPeople: isThere(5)),
    ]
  }

  /// The value of the year; what has none is told below the table.
  private func value(
    of driver: Driver, _ evaluator: inout Evaluator, _ faults: inout DriverFaults, _ plan: Plan
  ) -> Cell {
    do throws(PlanError) {
      return Cell(try evaluator.value(of: driver.id), in: plan)
    } catch {
      faults.note(error, of: driver.name)
      return .empty
    }
  }
}

/// How a driver is told of.
struct DriverWords {
  private let driver: Driver
  private let plan: Plan

  init(_ driver: Driver, _ plan: Plan) {
    self.driver = driver
    self.plan = plan
  }

  /// The formulas as they are typed.
  var formula: String {
    driver.series.formulas.map { plan.text(of: $0) }.joined(separator: ", ")
  }

  /// The command up to the sign.
  var opening: String {
    let by: [String] =
      switch driver.series {
      case .year: []
      case .periods(.quarter, _): ["by", "quarter"]
      case .periods(.month, _): ["by", "month"]
      }
    let kind = driver.statedKind.map { ["as", $0.rawValue] } ?? []
    return (["let", Formula.quoted(driver.name.text)] + by + kind).joined(separator: " ")
  }

  /// How its periods make a year, where they do.
  func kind(_ evaluator: inout Evaluator) -> Cell {
    guard case .periods = driver.series else {
      return driver.statedKind.map { .message($0.message) } ?? .empty
    }
    return (try? evaluator.kind(of: driver.id)).flatMap { $0 }.map { .message($0.message) }
      ?? .empty
  }
}

extension DriverKind {
  var message: Message {
    switch self {
    case .flow: "flow"
    case .level: "level"
    case .rate: "rate"
    }
  }
}
