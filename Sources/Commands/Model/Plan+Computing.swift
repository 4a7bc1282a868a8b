import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports

extension Plan {
  /// What was typed for a line, a formula with what it comes to now.
  func allocation(
    _ value: AllocationValue, for path: String
  ) throws(PlanError) -> Allocation {
    switch value {
    case .fixed(let fixed): return fixed.allocation
    case .formula(let formula):
      var evaluator = Evaluator(self)
      let figure = try evaluator.value(of: formula.formula)
      do throws(PlanError) {
        return .formula(formula.formula, try money(figure, for: path))
      } catch {
        throw error.placed(inAllOf: formula.formula, of: self)
      }
    }
  }
}

extension AllocationValue {
  /// What an amount is fixed at the mean of; nothing for one that is certain.
  func beliefs(in plan: Plan) -> [Block] {
    guard case .formula(let formula) = self else { return [] }
    var evaluator = Evaluator(plan)
    guard let figure = try? evaluator.value(of: formula.formula), figure.spread != nil else {
      return []
    }
    let note = BeliefNote(under: [formula.formula], in: plan, within: BeliefNote.mostOfEdit)
    return [.value(Value(Cell(figure, in: plan), name: "fixed at the mean of"))] + note.blocks
  }
}

extension PlanCommand {
  /// Changes a plan, and brings up to date what rests on formulas.
  func change(_ plan: inout Plan) throws(PlanError) -> Report {
    // A plan that is held is copied when it is changed.
    guard plan.hasFormulas || !plan.scenarios.isEmpty else {
      let report = try run(on: &plan)
      return plan.hasFormulas ? try settled(report, &plan, from: nil) : report
    }
    let before = plan
    guard let answer = try (self as? any BudgetCommand)?.move(in: &plan) else {
      return try settled(try run(on: &plan), &plan, from: before)
    }
    return try settled(answer.report, of: answer, &plan, from: before)
  }

  private func settled(
    _ report: Report, of answer: BudgetAnswer? = nil, _ plan: inout Plan, from before: Plan?
  ) throws(PlanError) -> Report {
    let anyway = (self as? any LeavingCommand)?.anyway ?? false
    let losers = try before.map { before throws(PlanError) in
      try plan.follow(before, leavingBroken: anyway)
    }
    let isRevived = plan.revive()
    if isRevived { try plan.refuseCycles() }
    let watched = WatchedFigures(of: before)
    let moved = try plan.settle(since: isRevived ? nil : before)
    let broken =
      try before.map { before throws(PlanError) in try plan.followScenarios(from: before) } ?? []
    if let before, !anyway { try refuse(broken, in: plan, from: before) }
    var report =
      moved.isEmpty
      ? report
      : (answer ?? BudgetAnswer(nil, report.blocks)).followed(by: moved, in: plan)
    report.append(
      contentsOf: (losers?.notes ?? []) + watched.moves(to: plan, beside: report) + broken.notes)
    return report
  }

  /// What lines of scenarios name is removed only where that is wanted.
  private func refuse(
    _ broken: [ScenarioFault], in plan: Plan, from before: Plan
  ) throws(PlanError) {
    guard let first = broken.first else { return }
    if let command = self as? any RemovingCommand {
      throw .scenario(.inUse(command.removed, by: broken.map(\.place)))
    }
    guard self is any LeavingCommand, plan.lacksNames(of: before) else { return }
    throw .scenario(.leaves(broken.map(\.place), reason: first.reason))
  }
}

extension Plan {
  /// Refuses drivers that rest on each other, as they may once a name is found again.
  fileprivate func refuseCycles() throws(PlanError) {
    var evaluator = Evaluator(self)
    for driver in drivers.all {
      do throws(PlanError) {
        _ = try evaluator.yearValue(of: driver.id)
      } catch {
        if case .driver(.cycle) = error.cause { throw error }
      }
    }
  }
}

extension Cell {
  /// A value as its unit wants it.
  init(_ figure: FigureValue, in plan: Plan) {
    guard figure.value.isFinite else {
      self = .unknown
      return
    }
    let mean = Cell.exact(figure, in: plan) ?? .number(figure.value)
    guard let spread = figure.spread else {
      self = mean
      return
    }
    self = .uncertain(
      mean: mean, low: Cell(FigureValue(spread.low, figure.unit), in: plan),
      high: Cell(FigureValue(spread.high, figure.unit), in: plan))
  }

  /// The value in whole small parts of its unit; nil where these do not hold it.
  private static func exact(_ figure: FigureValue, in plan: Plan) -> Cell? {
    switch figure.unit {
    case .money: Money(rounding: figure.value, in: plan.currency).map(Cell.money)
    case .share:
      Int64(exactly: (figure.value * shareParts).rounded())
        .flatMap { Fraction($0, of: Int64(shareParts)) }.map(Cell.share)
    case .people, .plain: nil
    }
  }

  private static let shareParts = 1e9
}
