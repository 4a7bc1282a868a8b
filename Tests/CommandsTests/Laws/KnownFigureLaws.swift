import Commands
import PlanEngine
import PlanModel
import Quantities
import Seeds
import Sessions
import Testing

/// What is known of drivers is what they come to where nothing is known, whatever was typed before.
@Suite struct KnownFigureLaws {
  private static let first = [
    "let rate = 3%", "let heads = staff.total", "let spend = budget.brand",
    "let price by quarter as level = 8, 9, 10, 11", "let leads = 100..200", "let deal = 40..90",
    "let a = leads * rate", "let b = a * price", "let c = b + deal", "let d = spend * rate",
    "let e = d + heads * 2", "let f = e / 3",
    "budget add fees = e * 10", "budget add loan = budget.fees * rate",
    "scenario new other", "in other: let rate = 7%",
  ]

  @Test func `what is known is what is worked out from nothing`() {
    var known = 0
    for seed in LawSeeds(atLeast: 12) {
      var random = SeededGenerator(seed: seed)
      var screen = Screen(after: Self.first)
      for _ in 0..<15 {
        let line = Self.line(&random)
        _ = screen.type(line)
        let plan = screen.plan
        known += plan.drivers.all.count { plan.known[$0.id] != nil }
        Self.check(plan, "seed \(seed): \(line)")
      }
    }
    #expect(known > 0)
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    let names = ["rate", "heads", "spend", "price", "leads", "deal", "a", "b", "c", "d", "e", "f"]
    let (name, other) = (random.pick(names), random.pick(names + ["g", "h"]))
    let line = random.pick(["brand", "fees", "loan", "core.events", "events"])
    return random.pick([
      "let \(name) = \(random.number(1...90))", "let \(other) = \(name) * 2",
      "let \(other) = \(name) + \(random.pick(names))", "let \(name) = 2..\(random.number(3...9))",
      "let \(name) by quarter as flow = 1, 2, 3, \(random.number(1...9))",
      "let \(name) by quarter = \(other) + 1", "let \(other) as level = \(name)",
      "let \(name) Q2 = \(random.number(1...90))", "let \(other) = budget.\(line) + \(name)",
      "let \(other) = okr.KR1 + \(name)", "unlet \(name)", "unlet \(name) anyway",
      "driver rename \(name) to \(other)", "driver note \(name) from a talk",
      "budget set \(line) \(random.number(1...90))k", "budget set \(line) = \(name) * \(other)",
      "budget set \(line) = budget.brand / 2", "budget lock \(line)", "budget unlock \(line)",
      "budget raise brand by 10%", "budget total 2m", "budget add x = \(name)",
      "budget phase \(line) 40/30/20/10", "staff total \(random.number(15...40))",
      "undo", "undo 3", "redo", "redo 2", "correlate leads with deal at 0.5", "plan seed 7",
      "in other: let \(name) = \(random.number(1...9))", "scenario adopt other",
      "whatif let \(name) = 5", "scenario edit other", "scenario leave",
      "okr checkin KR1 \(random.number(1...9))", "plan today 2027-05-0\(random.number(1...9))",
    ])
  }

  private static func check(_ plan: Plan, _ line: String) {
    var afresh = Evaluator(afresh: plan)
    for driver in plan.drivers.all {
      var knowing = Evaluator(plan)
      for period in [FormulaPeriod.year, .quarter(1)] {
        let formula = plan.formula(naming: driver.id)
        let one = Self.value(of: formula, period, &knowing)
        let other = Self.value(of: formula, period, &afresh)
        #expect(one == other, "\(line): \(driver.name.text) in \(period)")
        #expect(
          (try? knowing.kind(of: driver.id)) == (try? afresh.kind(of: driver.id)), "\(line)")
      }
    }
  }

  private static func value(
    of formula: PlanFormula, _ period: FormulaPeriod, _ evaluator: inout Evaluator
  ) -> Result<FigureValue, PlanError> {
    do throws(PlanError) {
      return .success(try evaluator.value(of: formula, in: period))
    } catch {
      return .failure(error)
    }
  }
}
