import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Testing

@testable import Commands

/// Whatever `show` says differently once a line was run, a what-if of that line tells of.
@Suite struct WhatIfShowLaws {
  private static let formulas = [
    "plan today 2027-12-31", "let heads = staff.total", "let price by quarter = 7, 8, 8, 9",
    "let leads by quarter as flow = 1, 2, 3, 4", "let sales by quarter = leads * 2",
    "staff cost content 20k per month", "staff cost brand 10k per month",
  ]

  static let lines =
    ExampleTests.cases.filter { $0.entry.type is any PlanCommand.Type }.map {
      ($0.example.after, $0.example.line)
    } + [
      ([], "budget phase core by quarter 40/30/20/10"), ([], "budget phase media by month 1/0/2"),
      (["budget phase core.events by quarter 4/3/2/1"], "budget move 50k from events to seminars"),
      ([], "staff set content.strategic 2"), ([], "let leads by quarter as flow = 1, 2, 3, 5"),
      ([], "staff cost content 10k per month; staff cost brand 25k per month"),
      ([], "let leads Q1 = 5"), ([], "budget raise brand by 50k"),
      (["staff hire content 2 by Q2"], "staff total 24"),
    ]

  @Test(arguments: lines)
  func `what show says differently is told`(_ after: [String], _ line: String) throws {
    var screen = Screen(after: Self.formulas + after)
    let before = screen.plan
    let told = Self.titles(in: screen.outcomes(of: "whatif \(line)"))
    guard !screen.outcomes(of: line).contains(where: \.isRefusal) else { return }
    let after = screen.plan
    for keys in Self.moved(from: before, to: after) {
      let titles = keys.map { FigureTitle($0, after).cell }
      #expect(titles.contains(where: told.contains), "\(line): \(titles)")
    }
  }

  private static func titles(in answers: [Screen.Outcome]) -> Set<Cell> {
    let tables = answers.flatMap { answer -> [Table] in
      guard case .said(let report) = answer else { return [] }
      return report.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
    return Set(tables.filter { $0.columns[0].key == "figure" }.flatMap(\.rows).map { $0.cells[0] })
  }

  /// For each value of `show` that moves, the rows of which one has to tell it: its own, or that of
  /// the year, or that of the function which a talent is in.
  private static func moved(from before: Plan, to after: Plan) -> [[PlanFigures.Key]] {
    var (old, new) = (Evaluator(before), Evaluator(after))
    return targets(of: after).flatMap { target -> [[PlanFigures.Key]] in
      guard targets(of: before).contains(target) else { return [] }
      let rows = rows(of: target)
      func isMoved(in period: FormulaPeriod) -> Bool {
        guard let one = try? old.value(of: target, in: period).value,
          let two = try? new.value(of: target, in: period).value
        else { return false }
        // Cents go where the lines before have left them.
        return (one - two).magnitude > 0.2
      }
      if isMoved(in: .year) { return [rows.year] }
      return FormulaPeriod.all(.quarter).enumerated().filter { isMoved(in: $1) }.map {
        rows.year + rows.quarter($0.offset)
      }
    }
  }

  private static func targets(of plan: Plan) -> [FormulaTarget] {
    let staffing = plan.staffing
    let functions = (staffing.functions?.names.indices ?? 0..<0).map { StaffPlace(function: $0) }
    let talents = (staffing.talents?.names.indices ?? 0..<0).map { StaffPlace(talent: $0) }
    let cells = functions.flatMap { function in
      talents.map { StaffPlace(function: function.function, talent: $0.talent) }
    }
    let places = staffing.isEmpty ? [] : [StaffPlace()] + functions + talents + cells
    let results = plan.objectivesOutline(on: plan.fixedToday).rows.map(\.aim)
    return plan.budget.outline().rows.map { .line($0.line.id) }
      + plan.drivers.all.map { .driver($0.id) } + places.map(FormulaTarget.people)
      + (staffing.year.hasCosts ? places.map(FormulaTarget.cost) : [])
      + results.filter { $0.measurement != nil }.map { .actual($0.id) }
  }

  private static func rows(
    of target: FormulaTarget
  ) -> (year: [PlanFigures.Key], quarter: (Int) -> [PlanFigures.Key]) {
    switch target {
    case .line(let id): ([.line(id)], { [.phased(id, .quarter, $0)] })
    case .driver(let id): ([.driver(id)], { [.part(id, .quarter, $0)] })
    case .people(let place):
      (
        [.people(place)] + place.aboveIt.map(PlanFigures.Key.people),
        { [.peopleEarlier(place, quarter: $0 + 1)] + place.aboveIt.map(PlanFigures.Key.people) }
      )
    case .cost(let place):
      ([.staffCost(place)] + place.aboveIt.map(PlanFigures.Key.staffCost), { _ in [] })
    case .actual(let id): ([.actual(id)], { _ in [] })
    case .data, .progress, .missing: ([], { _ in [] })
    }
  }
}

extension StaffPlace {
  /// The function of a talent in it.
  fileprivate var aboveIt: [StaffPlace] {
    talent == nil || function == nil ? [] : [StaffPlace(function: function)]
  }
}
