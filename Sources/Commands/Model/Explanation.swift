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
  private let depth: Int
  private var evaluator: Evaluator
  private var seen: Set<FormulaTarget> = []
  /// Why things have no value.
  private(set) var faults: [Message] = []
  /// Whether something was left out.
  private(set) var isCut = false

  /// Trees end so many levels below their root.
  static let deepest = 64

  init(of plan: Plan, depth: Int) {
    self.plan = plan
    self.depth = min(depth, Self.deepest)
    evaluator = Evaluator(plan)
  }

  /// The rows of a tree, without recursion.
  mutating func rows(for root: FormulaTarget) -> [Tree.Row] {
    var rows: [Tree.Row] = []
    var waiting = [(target: root, depth: 0)]
    while let (target, level) = waiting.popLast() {
      let name = plan.reference(to: target).text
      let command = CommandCatalog.table.typed(command(setting: target))
      let cells: [Cell] = [
        .text(name), value(of: target), .message("\(command)"), .text(source(of: target)),
      ]
      rows.append(Tree.Row(depth: level, path: name, cells: cells))
      let inputs = inputs(of: target)
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
  private mutating func value(of target: FormulaTarget) -> Cell {
    do throws(PlanError) {
      return Cell(try evaluator.value(of: target), in: plan)
    } catch {
      if !faults.contains(error.message) { faults.append(error.message) }
      return .empty
    }
  }

  /// What a thing is computed from.
  private func inputs(of target: FormulaTarget) -> [FormulaTarget] {
    switch target {
    case .driver(let id): plan.drivers[id].series.formulas.flatMap(\.targets).uniqued
    case .line(let id): inputs(of: plan.budget[id])
    case .actual(let id):
      plan.objectives[id].measurement?.computed?.formula.targets ?? []
    case .people, .cost, .progress, .missing: []
    }
  }

  private func inputs(of line: BudgetLine) -> [FormulaTarget] {
    guard !line.isLocked, let parent = line.parent else { return [] }
    return line.allocation.share == nil
      ? line.allocation.formula?.targets ?? [] : [.line(parent)]
  }

  /// The command that gives a thing what it has.
  private func command(setting target: FormulaTarget) -> String {
    switch target {
    case .driver(let id): DriverWords(plan.drivers[id], plan).command
    case .line(let id): command(setting: plan.budget[id])
    case .people(let place):
      place == StaffPlace() ? "staff total \(plan.staffing.people)" : ""
    case .cost, .actual, .progress, .missing: ""
    }
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
    return "budget set \(plan.budget.path(of: line.id)) \(value)"
  }

  /// Where the figure comes from, in the words of those who know.
  private func source(of target: FormulaTarget) -> String {
    guard case .line(let id) = target else { return "" }
    let details = plan.budget[id].details
    return ([details.source].compactMap(\.self) + details.notes).joined(separator: "; ")
  }
}

extension Evaluator {
  /// What a thing that formulas name comes to in the year.
  mutating func value(of target: FormulaTarget) throws(PlanError) -> FigureValue {
    try value(of: PlanFormula(.reference(plan.reference(to: target)), targets: [target]))
  }
}

extension DriverWords {
  /// The command that makes the driver what it is.
  var command: String {
    "\(opening) = \(formula)"
  }
}
