import Commands
import PlanModel
import Seeds
import Sessions
import Testing

@Suite struct MissingNameLaws {
  @Test func `formulas that lost something are the same when they are read again`() throws {
    for seed in LawSeeds(atLeast: 30) {
      var random = SeededGenerator(seed: seed)
      let world = Screen.world()
      var screen = Screen(try .created("lost", plan: .sample, world: world), in: world)
      var typed: [String] = []
      for _ in 0..<random.number(5...25) {
        typed.append(Self.line(&random))
        _ = screen.type(typed.last!)
      }
      _ = screen.type("session save")
      let plan = screen.plan
      screen.interpreter.workbench.session.close(world: world)
      var opened = try Session.open("lost", world: world, replay: Interpreter.replay)
      #expect(opened.plan == plan, "seed \(seed): \(typed)")
      opened.close(world: world)
    }
  }

  private static func line(_ random: inout SeededGenerator) -> String {
    let (one, other) = (random.pick(drivers), random.pick(drivers))
    let (line, place) = (random.pick(lines), random.pick(lines))
    let formula = "\(random.pick(figures)) + \(random.pick(figures)) * 2"
    return switch random.number(0...11) {
    case 0, 1, 2: "let \(one) = \(formula)"
    case 3: "unlet \(one) anyway"
    case 4: "driver rename \(one) to \(other)"
    case 5: "budget add \(line) 10 under \(random.pick(["total", "core"]))"
    case 6: "budget remove \(line) anyway"
    case 7: "budget rename \(line) to \(place)"
    case 8: "staff functions 1:1 into \(random.pick(["p, q", "q, r", "r, p"])) anyway"
    case 9: "goal \(one) >= \(formula)"
    case 10: "watch = \(formula)"
    default: "budget add computed = max(0, \(formula))"
    }
  }

  private static let drivers = ["a", "b", "c", "\"d d\""]
  private static let lines = ["x", "y", "z"]
  private static let figures =
    drivers + lines.map { "budget.\($0)" } + ["staff.p", "staff.q", "cost(staff.r)"]
}
