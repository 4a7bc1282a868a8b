import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// What a driver comes to, in the year and in its periods.
struct DriverFigures {
  /// The value of the year; nil where it has none yet.
  private(set) var year: FigureValue?
  private(set) var parts: [FigureValue] = []
  private(set) var step: Phasing.Step?
  /// Why it has no value.
  private(set) var error: PlanError?

  init(of id: DriverID, in plan: Plan) {
    var evaluator = Evaluator(plan)
    do throws(PlanError) {
      if case .periods(let step, _) = plan.drivers[id].series {
        self.step = step
        for period in FormulaPeriod.all(step) {
          parts.append(try evaluator.value(of: id, in: period))
        }
      }
      year = try evaluator.yearValue(of: id)
    } catch {
      self.error = error
    }
  }

  /// `name  before → after` for the year; of a driver without a year, that of each period.
  func changes(from old: DriverFigures?, called name: Name, in plan: Plan) -> [Block] {
    let rows =
      if let year {
        [row(name.text, old?.year, year, plan)]
      } else {
        parts.enumerated().map { index, part in
          let before = old.flatMap { $0.parts.indices.contains(index) ? $0.parts[index] : nil }
          return row("\(name.text) \(step?.label(index) ?? "")", before, part, plan)
        }
      }
    let moved = rows.filter { $0.cells[1] != $0.cells[2] }
    guard !moved.isEmpty else { return [.note("No value moved.")] }
    return [
      .table(
        Table(
          columns: [
            Column("driver", "Driver"), Column("before", "Before"), Column("after", "After"),
          ],
          rows: moved, layout: .changes,
          excerpt: Table.Excerpt(lines: 4, source: "'driver list' has them all")))
    ]
  }

  private func row(
    _ name: String, _ before: FigureValue?, _ after: FigureValue, _ plan: Plan
  ) -> Table.Row {
    Table.Row([
      .text(name), before.map { Cell($0, in: plan) } ?? .empty, Cell(after, in: plan),
    ])
  }
}

extension Evaluator {
  /// What a driver comes to in the year; nil where that is still to be said.
  mutating func yearValue(of id: DriverID) throws(PlanError) -> FigureValue? {
    do throws(PlanError) {
      return try value(of: id)
    } catch {
      guard case .driver(.noYear(let name)) = error, plan.drivers[id].name.text == name else {
        throw error
      }
      return nil
    }
  }
}

extension Phasing.Step {
  /// How the period with an index is called beside its figure.
  func label(_ index: Int) -> String {
    switch self {
    case .quarter: "Q\(index + 1)"
    case .month: "\(index + 1)"
    }
  }
}
