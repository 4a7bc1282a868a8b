import PseudoTerminal
import Testing

struct ScenarioPromptTests {
  @Test func `the prompt shows the scenario that lines change`() throws {
    let sitting = try Sitting(try Workplace())
    try sitting.enter("budget total 6", shows: "total   0 → 6\r\n")
    try sitting.enter("scenario new cut", shows: "Scenario cut over the plan")
    try sitting.enter("scenario edit cut", shows: "Lines change cut now")
    try sitting.expect("annual 2028 [cut]*\u{1B}[0m> ")
    try sitting.enter("budget total 5", shows: "total   6 → 5\r\n")
    try sitting.enter("history", shows: "in cut: budget total 5")
    try sitting.enter("undo 2", shows: "Took back 2 steps")
    try sitting.expect("annual 2028*\u{1B}[0m> ")
    try sitting.enter("redo 2", shows: "Brought back 2 steps")
    try sitting.enter("scenario edit cut", shows: "[cut]*")
    try sitting.enter("scenario leave", shows: "annual 2028*\u{1B}[0m> ")
    try sitting.enter("budget total 4", shows: "total   6 → 4\r\n")
  }
}
