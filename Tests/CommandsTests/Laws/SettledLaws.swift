import Commands
import PlanEngine
import PlanModel
import Quantities
import Reports
import Seeds
import Sessions
import Testing

/// Behind each command all that formulas say is worked out, whatever little of it was looked at.
@Suite struct SettledLaws {
  private static let formulas = [
    "let heads = staff.total", "let rate = 3%", "budget add fees = heads * rate * 10k",
    "budget add loan = budget.brand * rate", "okr measure KPI1 = heads * 2",
    "let fee = 100", "budget add core.stand = fee * 20",
  ]

  @Test(arguments: ExampleTests.cases.filter { $0.entry.type is any PlanCommand.Type })
  func `an example leaves nothing to be worked out`(_ test: ExampleTests.Case) {
    for first in [Self.formulas, Self.formulas.filter { !$0.contains("budget.brand") }] {
      var screen = Screen(after: first + test.example.after)
      _ = screen.type(test.example.line)
      Self.check(screen.plan, test.example.line)
    }
  }

  @Test func `no line of many leaves something to be worked out`() {
    for seed in LawSeeds(atLeast: 40) {
      var random = SeededGenerator(seed: seed)
      let namesLines = random.chance(50)
      var screen = Screen(
        after: Self.formulas.filter { namesLines || !$0.contains("budget.brand") })
      for _ in 0..<15 {
        let line = Self.line(&random)
        let answers = screen.outcomes(of: line)
        Self.check(screen.plan, "seed \(seed): \(line)")
        Self.checkFigures(in: answers, screen.plan, "seed \(seed): \(line)")
      }
    }
  }

  /// What an answer says of lines is so behind the command, and is said once.
  private static func checkFigures(in answers: [Screen.Outcome], _ plan: Plan, _ line: String) {
    let lines = plan.budget.outline().rows.map(\.line)
    func ids(_ name: Cell) -> [LineID] {
      lines.filter { name == ($0.id == .total ? .message("total") : .text($0.name.text)) }.map(\.id)
    }
    for case .said(let report) in answers {
      var (amounts, remainders): ([[Cell]], [[Cell]]) = ([], [])
      for case .table(let table) in report.blocks {
        switch table.columns.map(\.key) {
        case ["line", "before", "after"]: amounts += table.rows.map(\.cells)
        case ["line", "unallocated"]: remainders += table.rows.map(\.cells)
        default: break
        }
      }
      for row in amounts where row[2] != .empty {
        #expect(ids(row[0]).contains { .money(plan.budget.amount(of: $0)) == row[2] }, "\(line)")
      }
      for row in remainders {
        let left = ids(row[0]).map { plan.budget.unallocated(of: $0) }
        #expect(left.contains { $0.map(Cell.money) == row[1] }, "\(line)")
      }
      #expect(Set(remainders).count == remainders.count, "\(line): \(remainders)")
    }
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    let name = random.pick(["fee", "rate", "heads", "new", "other"])
    let line = random.pick(["brand", "fees", "loan", "core", "core.stand", "core.events"])
    return random.pick([
      "let \(name) = \(random.number(1...90))", "let \(name) = fee * 2", "unlet \(name)",
      "unlet \(name) anyway", "driver rename \(name) to \(random.pick(["fee", "rate", "new"]))",
      "budget set \(line) \(random.number(1...90))k", "budget set \(line) = fee * heads",
      "budget set \(line) = budget.brand / 2", "budget lock \(line)", "budget unlock \(line)",
      "budget remove \(line)", "budget remove \(line) anyway", "budget total 2m",
      "budget raise brand by 10%", "staff total \(random.number(15...40))", "undo", "undo 2",
      "redo",
      "okr measure KR2 = \(name)", "budget add x\(random.number(1...9)) = \(name) * 5",
      "budget rename \(line) to y\(random.number(1...9))",
      "plan today 2027-05-0\(random.number(1...9))",
    ])
  }

  private static func check(_ plan: Plan, _ line: String) {
    var settled = plan
    #expect((try? settled.settle())?.isEmpty == true, "\(line)")
    #expect(settled == plan, "\(line)")
  }
}
