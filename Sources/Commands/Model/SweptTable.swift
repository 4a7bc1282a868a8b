import PlanEngine
import PlanModel
import Reports
import Text

/// How a sweep is told of: a row for each value of the inputs, with two of them crossed for people.
struct SweptTable {
  private let sweep: Sweep
  private let figure: FigureName
  private let inputs: [FigureName]
  private let plan: Plan
  /// Why points have no value, each once.
  private let reasons: [Message]

  init(_ sweep: Sweep, figure: FigureName, inputs: [FigureName], in plan: Plan) {
    self.sweep = sweep
    self.figure = figure
    self.inputs = inputs
    self.plan = plan
    reasons =
      sweep.rows.indices.flatMap { row in
        sweep.rows[row].indices.compactMap { sweep.faults[.init(row: row, column: $0)]?.message }
      }.uniqued
  }

  var report: Report {
    let isCrossed = inputs.count > 1
    let columns =
      [Column("input", .formula(inputs[0].text))]
      + (isCrossed ? [Column("other", .formula(inputs[1].text))] : [])
      + [
        Column("fault", "", marksNext: true), Column("figure", .formula(figure.text)),
      ]
    let rows = sweep.rows.indices.flatMap { row in
      sweep.rows[row].indices.map { Table.Row(cells(row, $0, isCrossed)) }
    }
    let table = Table(
      title: isCrossed
        ? "\(Message.formula(figure.text)) by \(Message.formula(inputs[1].text))" : nil,
      columns: columns, rows: rows,
      layout: isCrossed ? .crossed : .grid)
    return Report(
      [.table(table)] + faults + inputs.flatMap(plan.triedPeriods) + unmoved
        + BeliefNote(under: [figure.formula], trying: inputs.map(\.target), in: plan).blocks)
  }

  private func cells(_ row: Int, _ column: Int, _ isCrossed: Bool) -> [Cell] {
    let fault = sweep.faults[.init(row: row, column: column)].map { error in
      let number = (reasons.firstIndex(of: error.message) ?? 0) + 1
      return Cell.marked(error.message, by: "(\(number))")
    }
    return [Cell(sweep.inputs[0][row], in: plan)]
      + (isCrossed ? [Cell(sweep.inputs[1][column], in: plan)] : [])
      + [fault ?? .empty, sweep.rows[row][column].map { Cell($0, in: plan) } ?? .empty]
  }

  private var faults: [Block] {
    reasons.enumerated().map { .note("(\($0.offset + 1)) \($0.element).") }
  }

  /// Inputs that the figure does not move with.
  private var unmoved: [Block] {
    let columns = (sweep.rows.first ?? []).indices.map { column in sweep.rows.map { $0[column] } }
    return zip(inputs, [columns, sweep.rows]).filter { $1.allSatisfy(\.isConstant) }
      .map { input, _ in .unmoved(figure, with: input) }
  }
}

extension [FigureValue?] {
  /// Whether all are one value.
  fileprivate var isConstant: Bool {
    count > 1 && first != .some(nil) && allSatisfy { $0 == first }
  }
}

extension Block {
  static func unmoved(_ figure: FigureName, with input: FigureName) -> Block {
    let (figure, input) = (Message.formula(figure.text), Message.formula(input.text))
    return .note("\(figure) does not move with \(input): it is the same at all values looked at.")
  }
}
