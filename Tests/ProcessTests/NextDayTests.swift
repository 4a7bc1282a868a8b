import PseudoTerminal
import Testing

/// Who leaves a session and comes back to it.
struct NextDayTests {
  private func nextDay(_ place: Workplace) throws -> Sitting {
    try Sitting(place, "kept")
  }

  @Test func `what was typed yesterday is undone today`() throws {
    let place = try Workplace()
    let first = try Sitting(place, "kept")
    try first.enter("budget total 6", shows: "total   0 → 6")
    try first.enter("budget total 7", shows: "total   6 → 7")
    try first.enter("plan new other", shows: "'undo' brings back kept with all its lines.")
    try first.enter("exit", shows: "Saved as 'kept'.")
    #expect(try first.waitForEnd() == .good)
    let snapshot = place.read("kept.json")

    let second = try nextDay(place)
    try second.expect("Session 'kept', 3 steps; 'undo' takes them back.")
    try second.expect("other\u{1B}[0m> ")
    try second.enter("history", shows: "budget total 7")
    try second.enter("undo", shows: "Took back: plan new other")
    try second.expect("kept*")
    try second.enter("undo to 1", shows: "Took back: budget total 7")
    #expect(place.read("kept.json") == snapshot)
    try second.enter("budget total 8", shows: "total   6 → 8")
    try second.enter("exit", shows: "Saved as 'kept'.")
    #expect(try second.waitForEnd() == .good)

    let third = try nextDay(place)
    try third.enter("undo to 0", shows: "Took back 2 steps")
    try third.enter("undo", shows: "there is nothing to undo")
    try third.expect("> undo")
    try third.enter(PromptTests.controlU + "redo", shows: "Brought back: budget total 6")
  }

  @Test func `a mistyped name that nothing was typed under leaves no file`() throws {
    let place = try Workplace()
    let sitting = try Sitting(place, "anual")
    try sitting.expect("'anual' is a new session.")
    try sitting.enter("budget show", shows: "total")
    try sitting.enter("exit", shows: "exit")
    #expect(try sitting.waitForEnd() == .good)
    #expect(place.names == [])
  }

  @Test func `a snapshot that cannot be written on leaving loses nothing, and says so`() throws {
    let place = try Workplace()
    let sitting = try Sitting(place, "kept")
    try sitting.enter("budget total 6", shows: "total   0 → 6")
    try place.write("", to: ".kept.json.tmp/in the way")
    try sitting.enter("exit", shows: "error:")
    try sitting.expect("Nothing is lost: every step is in the journal")
    try sitting.expect("'planbench kept' brings it\r\nback.")
    #expect(try sitting.waitForEnd() == .exited(code: 1))
    let again = try nextDay(place)
    try again.expect("Session 'kept', one step; 'undo' takes it back.")
    try again.enter("budget total 7", shows: "total   6 → 7")
  }

  @Test func `a damaged session is listed as such, and rebuilt from its journal`() throws {
    let place = try Workplace()
    let first = try Sitting(place, "kept")
    try first.enter("budget total 6", shows: "total   0 → 6")
    try first.enter("exit", shows: "Saved as 'kept'.")
    #expect(try first.waitForEnd() == .good)
    try place.write("{", to: "kept.json")
    let refused = try place.run("kept", "--sessions-folder", ".")
    #expect(refused.code == 1)
    #expect(refused.err.contains("'session recover kept as NAME' rebuilds it"))
    let second = try Sitting(place)
    try second.enter("session list", shows: "damaged; 'session open kept' says why")
    try second.enter("session recover kept as kept", shows: "Choose another name.")
    try second.expect("> session recover kept as kept")
    try second.enter(
      PromptTests.controlU + "session recover kept as again",
      shows: "kept was rebuilt as again: kept, 1 step.")
    try second.enter("undo", shows: "Took back: budget total 6")
    #expect(place.read("kept.json") == "{")
  }

  @Test func `a plain start names the session that was kept last`() throws {
    let place = try Workplace()
    let sitting = try Sitting(place, "kept")
    try sitting.enter("budget total 6", shows: "total   0 → 6")
    try sitting.enter("exit", shows: "Saved as 'kept'.")
    #expect(try sitting.waitForEnd() == .good)
    let again = try Sitting(place)
    try again.expect("Last session: kept; 'session open kept' opens it.")
    try again.enter("session open kept", shows: "kept")
  }
}
