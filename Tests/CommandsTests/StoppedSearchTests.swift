import Commands
import Testing

/// Ctrl-C while values are looked for.
@Suite struct StoppedSearchTests {
  @Test(arguments: [
    "seek price for signed = 5m", "breakeven price for signed",
    "sweep price from 1 to 9 step 1 for signed",
    "sweep price from 1 to 9 step 1 by leads from 1 to 9 step 1 for signed",
  ])
  func `a search is stopped between two values`(line: String) {
    var screen = Screen()
    _ = screen.type("let price = 8..9; let leads = 3; let signed = price * leads")
    let before = screen.plan
    let world = screen.interpreter.workbench.world
    screen.interpreter.workbench.world = world.interrupting(Patience(of: 4))
    #expect(screen.type(line).hasPrefix("error: it was stopped before it had an answer\n"))
    #expect(screen.plan == before)
    screen.interpreter.workbench.world = world
    #expect(!screen.type(line).hasPrefix("error"))
  }
}
