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
  /// What the beliefs in its formula were taken for.
  private var beliefs: [TakenBelief] = []
  /// How the year comes from periods, where nobody said it.
  private(set) var inferredKind: DriverKind?
  /// Why it has no value.
  private(set) var error: PlanError?

  /// - Parameter step: the periods that are asked for, of a driver that has none of its own.
  init(of id: DriverID, in plan: Plan, by step: Phasing.Step? = nil) {
    var evaluator = Evaluator(plan)
    self.step = plan.drivers[id].series.step ?? step
    do throws(PlanError) {
      if let step = self.step {
        for period in FormulaPeriod.all(step) {
          parts.append(try evaluator.value(of: id, in: period))
        }
      }
      year = try evaluator.yearValue(of: id)
      inferredKind = try evaluator.inferredKind(of: id)
      if year != nil { beliefs = try evaluator.beliefs(of: plan.formula(naming: id)) }
    } catch {
      self.error = error
    }
  }

  /// `name  before → after` for the year, and for each period where the year does not tell it.
  func changes(
    from old: DriverFigures?, called name: Name, in plan: Plan, showingParts: Bool = false
  ) -> [Block] {
    let ofYear = year.map { [row(name.text, old?.year, $0, plan)] } ?? []
    let isTold = year != nil && year != old?.year && !showingParts
    let ofParts = zip(parts.indices, parts).map { index, part in
      let before = old.flatMap { $0.parts.indices.contains(index) ? $0.parts[index] : nil }
      let label = step?.label(index, in: plan.fiscalYear) ?? ""
      return row("\(name.text) \(label)", before, part, plan)
    }
    let moved = ((isTold ? [] : ofParts) + ofYear).filter { $0.cells[1] != $0.cells[2] }
    guard !moved.isEmpty else {
      return [year == nil && parts.isEmpty ? Self.noYearOfFormula : .note("No value moved.")]
    }
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

  /// What is to be said of its year: how it comes from periods where nobody said so, or that there is
  /// none, and what that leaves behind.
  func notes(
    from old: DriverFigures?, of id: DriverID, in plan: Plan, from before: Plan
  ) -> [Block] {
    let ofYear =
      year == nil
      ? (parts.isEmpty || old != nil && old?.year == nil ? [] : [Self.noYear])
      : inferredKind == old?.inferredKind ? [] : kindNote
    return ofYear + lost(with: id, in: plan, from: before).notes
  }

  /// What was taken for the beliefs that it rests on.
  func beliefBlocks(of id: DriverID, in plan: Plan) -> [Block] {
    guard ([year].compactMap(\.self) + parts).contains(where: { $0.spread != nil }) else {
      return []
    }
    let note = BeliefNote(
      under: [plan.formula(naming: id)], besides: beliefs.isEmpty ? nil : .driver(id), in: plan,
      within: BeliefNote.mostOfEdit)
    return beliefs.blocks(in: plan) + note.blocks
  }

  /// What rests on the driver and had a value before, and has none now.
  private func lost(with id: DriverID, in plan: Plan, from before: Plan) -> FormulaUsers {
    var (was, now) = (Evaluator(before), Evaluator(plan))
    let lost = plan.drivers(restingOn: id, atMost: Self.mostUsers).filter { id in
      (try? now.value(of: id)) == nil && (try? was.value(of: id)) != nil
    }
    let names = lost.map { Typed(own: Formula.quoted(plan.drivers[$0].name.text)) }
    return FormulaUsers(drivers: names, keepers: [], readers: [])
  }

  /// Of so many it is said; an edit never takes longer for what others rest on it.
  private static let mostUsers = 256

  private static let noYearOfFormula = Block.note(
    "It has no value for the year now: 'as rate' reckons with the values of the year, 'as flow' adds up its own."
  )

  private static let noYear = Block.note(
    "It has no value for the year now: 'as level' takes the last, 'as flow' adds up.")

  /// What nobody said, where the year might as well be the sum of its periods.
  private var kindNote: [Block] {
    switch inferredKind {
    case .level:
      [.note("A level: the year is the last of its periods; 'as flow' adds them up.")]
    case .rate where !parts.isEmpty:
      [.note("A rate: the year is the formula on the values of the year; 'as flow' adds them up.")]
    case .rate, .flow, nil: []
    }
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
  func label(_ index: Int, in year: FiscalYear) -> String {
    switch self {
    case .quarter: "Q\(index + 1)"
    case .month: year.months[index].canonical
    }
  }
}

extension DriverSeries {
  /// The periods that it goes by; nil for the year.
  fileprivate var step: Phasing.Step? {
    switch self {
    case .year: nil
    case .periods(let step, _): step
    }
  }
}
