import Commands
import PlanModel
import Seeds
import Sessions
import Testing

@Suite struct TakingBackLaws {
  @Test func `a script without the lines that it takes back does the same`() throws {
    for seed in LawSeeds(atLeast: 3) {
      var script = RandomScript(seed: seed)
      for _ in 0..<500 { try script.addLine() }
      let typed = try run(script.lines)
      let kept = try run(script.kept.map(\.line))
      #expect(typed.plan == kept.plan, "seed \(seed)")
      #expect(typed.plan == script.plan, "seed \(seed)")
      #expect(typed.isWell && kept.isWell, "seed \(seed)")
    }
  }

  /// What a file of these lines makes of the sample plan.
  private func run(_ lines: [String]) throws -> (plan: Plan, isWell: Bool) {
    var screen = Screen()
    let world = screen.interpreter.workbench.world
    let text = lines.map { $0 + "\n" }.joined()
    try world.files.createWhole("/plans/a.plan", with: Array(text.utf8))
    let isWell = screen.take("run a.plan") { _ in }
    return (screen.plan, isWell)
  }
}

/// Edits, some of which move nothing, with runs of `undo` between them.
private struct RandomScript {
  private(set) var lines: [String] = []
  /// The lines that were not taken back, each with the plan that it led to.
  private(set) var kept: [(line: String, plan: Plan)] = []
  private var random: SeededGenerator
  private var undosToCome = 0

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  var plan: Plan { kept.last?.plan ?? .sample }

  mutating func addLine() throws {
    if undosToCome == 0, Int.random(in: 0..<50, using: &random) == 0 {
      undosToCome = [1, 3, 100].randomElement(using: &random)!
    }
    undosToCome = max(0, undosToCome - 1)
    if undosToCome > 0, plan != .sample {
      takeBack()
    } else {
      try edit()
    }
  }

  private mutating func edit() throws {
    let line = [
      "budget set events \(Int.random(in: 1...3, using: &random))k",
      "budget raise seminars 1k", "budget add new\(lines.count) 1k under brand",
    ].randomElement(using: &random)!
    var changed = plan
    try Interpreter.replay(line, &changed)
    lines.append(line)
    kept.append((line, changed))
  }

  /// Takes back the last line that moved something, and those behind it.
  private mutating func takeBack() {
    let now = plan
    lines.append("undo")
    while plan == now { kept.removeLast() }
  }
}
