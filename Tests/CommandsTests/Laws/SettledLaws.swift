import Commands
import PlanEngine
import PlanModel
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
        _ = screen.type(line)
        Self.check(screen.plan, "seed \(seed): \(line)")
      }
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
