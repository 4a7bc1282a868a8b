import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// What a figure is computed from, each thing once, so deep.
struct Explanation {
  private let plan: Plan
  private let step: Phasing.Step?
  private let depth: Int
  private var evaluator: Evaluator
  private var seen: Set<FormulaTarget> = []
  /// What is fixed in what is shown, in order.
  private var fixedThings: [FormulaTarget] = []
  /// Why things have no value.
  private(set) var faults: [Message] = []
  /// Whether something was left out.
  private(set) var isCut = false

  /// Trees end so many levels below their root.
  static let deepest = 64

  init(of plan: Plan, by step: Phasing.Step?, depth: Int) {
    self.plan = plan
    self.step = step
    self.depth = min(depth, Self.deepest)
    evaluator = Evaluator(plan)
  }

  /// People see distributions and sources only where there are some.
  func columns(of rows: [Tree.Row]) -> [Column] {
    let parts = step.map { step in
      periods.indices.dropLast().map { index in
        let name = step.name(index, in: plan.fiscalYear)
        return Column(name, .verbatim(name))
      }
    }
    let taken = periods.count + 2
    return [Column("figure", "Figure")] + (parts ?? []) + [
      Column("value", parts == nil ? "Value" : .verbatim(plan.fiscalYear.canonical)),
      Column("command", "Set by"),
      Column("distribution", "Taken as", isForPeople: rows.contains { $0.cells[taken] != .empty }),
      Column("source", "Source", isForPeople: rows.contains { $0.cells.last != .text("") }),
    ]
  }

  /// What is fixed at the mean of something.
  var fixed: [Block] { FixedMeans(of: fixedThings, in: plan).blocks }

  /// The periods that are shown, and the year.
  private var periods: [FormulaPeriod] { (step.map(FormulaPeriod.all) ?? []) + [.year] }

  /// The rows of a tree, without recursion.
  mutating func rows(for root: FormulaTarget) -> [Tree.Row] {
    var rows: [Tree.Row] = []
    var waiting = [(target: root, depth: 0)]
    while let (target, level) = waiting.popLast() {
      let name = plan.reference(to: target).text
      let command = CommandCatalog.table.typed(command(setting: target))
      let cells =
        [.formula(name)] + periods.map { value(of: target, in: $0) }
        + [.message("\(command)"), distribution(of: target), .text(plan.source(of: target))]
      rows.append(Tree.Row(depth: level, path: name, cells: cells))
      fixedThings += plan.fixedThings(in: target)
      let inputs = plan.inputs(of: target)
      guard seen.insert(target).inserted, !inputs.isEmpty else { continue }
      guard level < depth else {
        isCut = true
        continue
      }
      waiting += inputs.reversed().map { ($0, level + 1) }
    }
    return rows
  }

  /// What a thing comes to; of what has no value the reason is kept.
  private mutating func value(of target: FormulaTarget, in period: FormulaPeriod) -> Cell {
    do throws(PlanError) {
      return Cell(try evaluator.value(of: target, in: period), in: plan)
    } catch {
      // What is gone is told of what rests on it.
      if case .missing = target { return .empty }
      if !faults.contains(error.message) { faults.append(error.message) }
      return .empty
    }
  }

  /// What the beliefs in its formula are taken as.
  private mutating func distribution(of target: FormulaTarget) -> Cell {
    evaluator.titles(ofBeliefsIn: target).map(Cell.message) ?? .empty
  }

  /// The command that gives a thing what it has.
  private func command(setting target: FormulaTarget) -> String {
    switch target {
    case .driver(let id): DriverWords(plan.drivers[id], plan).command
    case .line(let id): command(setting: plan.budget[id])
    case .people(let place): plan.staffing.command(setting: place) ?? ""
    case .actual(let id): plan.objectives[id].measurement.flatMap { command(setting: id, $0) } ?? ""
    case .data(let id): command(setting: plan.data[id])
    case .cost(let place): plan.staffing.command(pricing: place, in: plan.currency) ?? ""
    case .progress, .missing: ""
    }
  }

  /// The formula of a result, or its last check-in.
  private func command(setting id: AimID, _ measurement: Measurement) -> String? {
    if let computed = measurement.computed {
      return "\(OkrMeasure.name) \(id.text) = \(plan.text(of: computed.formula))"
    }
    return measurement.checkIns.latest(by: plan.fixedToday).map { last in
      "\(OkrCheckin.name) \(id.text) \(last.value.canonical) \(Label.on.rawValue) \(last.day.canonical)"
    }
  }

  /// With no more values than fit.
  private func command(setting data: DataSet) -> String {
    let few = DataValues(Array(data.values.decimals.prefix(6)), unit: data.values.unit)
    let more = data.values.count > few.count ? ", …" : ""
    let name = Quoting.quoted(data.name.text)
    return "\(DataSetting.name) \(name) \(Label.to.rawValue) \(few.text(in: plan.currency))\(more)"
  }

  private func command(setting line: BudgetLine) -> String {
    guard line.parent != nil else {
      return "budget total \(plan.budget.amount(of: line.id).canonical(in: plan.currency))"
    }
    let value =
      switch line.allocation {
      case .amount(let money): money.canonical(in: plan.currency)
      case .share(let share): share.canonical
      case .formula(let formula, _): "= \(plan.text(of: formula))"
      }
    let path = plan.budget.path(of: line.id)
    guard let locked = line.lockedAmount else { return "budget set \(path) \(value)" }
    // A share stays what it came to when it was locked.
    let kept = locked.canonical(in: plan.currency)
    return "budget set \(path) \(kept); budget lock \(path)"
  }
}

extension Evaluator {
  /// What a thing that formulas name comes to in the year, or in a part of it.
  mutating func value(
    of target: FormulaTarget, in period: FormulaPeriod = .year
  ) throws(PlanError) -> FigureValue {
    try value(
      of: PlanFormula(.reference(plan.reference(to: target)), targets: [target]), in: period)
  }
}

extension DriverWords {
  /// The command that makes the driver what it is.
  var command: String {
    "\(opening) = \(formula)"
  }
}
