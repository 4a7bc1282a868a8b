import CommandLanguage
import Commands
import PlanEngine
import PlanModel
import Quantities
import Reports
import Sessions
import Testing
import Text

/// A what-if leaves the plan as it is, and tells what running its lines would change: on the sample,
/// and on one where formulas rest on budget, people and objectives.
@Suite struct WhatIfLaws {
  private static let formulas = [
    "let heads = staff.total", "let fees = budget.brand * 3%",
    "budget add fees = fees + heads * 10",
    "let price by quarter = 7, 8, 8, 9",
    "goal budget.brand <= 250k", "goal fees >= budget.brand / 20", "goal cost(staff.content) <= 5k",
    "watch = budget.core / budget.total", "okr measure KPI1 = heads",
    "let cpl = 200..600", "goal cpl >= budget.brand / 500", "goal cpl <= 900",
  ]

  /// Of each command that changes a plan, or a scenario in it.
  private static let changing = ExampleTests.cases.filter { test in
    test.entry.type is any PlanCommand.Type || test.entry.type is any LineCommand.Type
  }

  private static let others = ExampleTests.cases.filter { test in
    !(test.entry.type is any PlanCommand.Type || test.entry.type is any LineCommand.Type)
      && test.example.line.hasPrefix(test.entry.name)
  }

  @Test(arguments: others)
  func `a what-if of any other command is refused, and leaves the plan`(_ test: ExampleTests.Case) {
    var screen = Screen(after: test.example.after)
    let (before, steps) = (screen.plan, screen.interpreter.workbench.session.steps.count)
    let answers = screen.outcomes(of: "whatif \(test.example.line)")
    #expect(!answers.isEmpty && answers.allSatisfy(\.isRefusal), "\(answers)")
    #expect(screen.plan == before)
    #expect(screen.interpreter.workbench.session.steps.count == steps)
  }

  @Test(arguments: changing)
  func `a what-if tells what its line would change`(_ test: ExampleTests.Case) throws {
    for first in [[], Self.formulas] {
      var screen = Screen(after: first + test.example.after)
      guard let canonical = try? screen.reading(of: test.example.line).canonical else { continue }
      let before = screen.plan
      let answers = screen.outcomes(of: "whatif \(canonical)")
      #expect(screen.plan == before, "\(canonical)")
      let run = screen.outcomes(of: canonical)
      guard !run.contains(where: \.isRefusal) else {
        #expect(!answers.contains { !$0.isRefusal }, "\(canonical)")
        continue
      }
      let told = Self.rows("figure", in: answers).map { Array($0[1...2]) }
      let expected = Self.differences(before, screen.plan, screen)
      #expect(expected.allSatisfy(told.contains), "\(canonical)")
      #expect(told.allSatisfy { $0[0] != $0[1] }, "\(canonical)")
      #expect(expected.isEmpty || expected.count <= told.count, "\(canonical)")
      let goals = Self.rows("goal", in: answers).map { Array($0.dropFirst()) }
      #expect(goals.isEmpty || goals == Self.goals(before, screen.plan), "\(canonical)")
      #expect(!goals.isEmpty || Self.met(before) == Self.met(screen.plan), "\(canonical)")
    }
  }

  /// The rows of the table that tells of figures, or of goals.
  private static func rows(_ key: String, in answers: [Screen.Outcome]) -> [[Cell]] {
    answers.flatMap { answer -> [[Cell]] in
      guard case .said(let report) = answer else { return [] }
      return report.blocks.flatMap { block -> [[Cell]] in
        guard case .table(let table) = block, table.columns[0].key == key else { return [] }
        return table.rows.map(\.cells)
      }
    }
  }

  /// What `goal list` says before and after, of each goal.
  private static func goals(_ before: Plan, _ after: Plan) -> [[Cell]] {
    let gone = before.goals.all.filter { goal in !after.goals.all.contains { $0.id == goal.id } }
    return (after.goals.all + gone).map { standing($0.id, before) + standing($0.id, after) }
  }

  private static func standing(_ id: Int, _ plan: Plan) -> [Cell] {
    var evaluator = Evaluator(plan)
    guard let goal = plan.goals.all.first(where: { $0.id == id }),
      let standing = try? evaluator.standing(of: goal)
    else { return [.empty, .empty] }
    let word: Message =
      switch standing.chance {
      case nil: standing.isMet ? "met" : "missed"
      case let chance? where chance < 0.005: "under 1% likely"
      case let chance? where chance >= 0.995: "over 99% likely"
      case let chance?:
        "\(Fraction(Int64((chance * 100).rounded()), of: 100)!) likely"
      }
    return [.marked(word, by: word), cell(.figure(standing.figure), plan)]
  }

  private static func met(_ plan: Plan) -> [Cell] {
    plan.goals.all.map { standing($0.id, plan)[0] }
  }

  /// The figures before and after, where they differ; what is finer than these is for another law.
  private static func differences(_ before: Plan, _ after: Plan, _ screen: Screen) -> [[Cell]] {
    let today = screen.interpreter.workbench.world.today()
    var old = PlanFigures(of: before, on: before.today ?? today)
    var new = PlanFigures(of: after, on: after.today ?? today)
    old.addParts(of: new, in: before)
    new.addParts(of: old, in: after)
    let keys = new.keys + old.keys.filter { new[$0] == nil }
    let moved = keys.filter { old[$0] != new[$0] }
    return moved.filter { key in
      switch key {
      case .part(let id, _, _): !moved.contains(.driver(id)) || new[.driver(id)] == nil
      case .target: old[key] != nil && new[key] != nil
      default: true
      }
    }.map { key in
      [old[key].map { cell($0, before) } ?? .empty, new[key].map { cell($0, after) } ?? .empty]
    }
  }

  private static func cell(_ amount: PlanFigures.Amount, _ plan: Plan) -> Cell {
    switch amount {
    case .money(let money): return .money(money)
    case .people(let people): return .count(Int(people))
    case .score(let score): return .share(score.fraction)
    case .measure(let measure): return .measure(measure)
    case .rate(let rate):
      let parts = Int64((rate.approximation * 10_000).rounded())
      return .returnRate(ReturnRate(parts, decimals: 4)!)
    case .figure(let figure):
      let mean = self.cell(figure, plan)
      guard let spread = figure.spread else { return mean }
      return .uncertain(
        mean: mean, low: self.cell(FigureValue(spread.low, figure.unit), plan),
        high: self.cell(FigureValue(spread.high, figure.unit), plan))
    }
  }

  private static func cell(_ figure: FigureValue, _ plan: Plan) -> Cell {
    switch figure.unit {
    case .money: .money(Money(rounding: figure.value, in: plan.currency)!)
    case .share: .share(Fraction(Int64((figure.value * 1e9).rounded()), of: 1_000_000_000)!)
    case .people, .plain: .number(figure.value)
    }
  }
}
