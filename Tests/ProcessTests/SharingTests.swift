import PseudoTerminal
import Testing

struct SharingTests {
  @Test func `a session that is in use is read, and copied to be changed`() throws {
    let place = try Workplace()
    _ = try place.run("--sessions-folder", ".", "--session", "kept", "--command", "budget total 6")
    let first = try Sitting(place, "kept")
    try first.expect("Session 'kept'.")
    let second = try place.converse(["kept", "--sessions-folder", "."])
    try second.expect("read-only: it is in use by ann")
    try second.expect("'exit' leaves.")
    try second.expect("kept (read-only)")
    try second.type("budget total 7\r")
    try second.expect("this session is read-only")
    try second.expect("Ctrl-C drops it.")
    try second.expect("> budget total 7")
    try second.type(PromptTests.controlU + "session save other\r")
    try second.expect("Saved as other.")
    try second.type("budget total 8\r")
    try second.expect("total   6 → 8")
    try second.expect("kept*")
    try second.type("exit\r")
    try second.expect("Saved as 'other'.")
    #expect(try second.waitForEnd() == .good)
    try first.enter("budget total 9", shows: "total   6 → 9")
  }

  @Test func `a script that may only read says what it reads`() throws {
    let place = try Workplace()
    let arguments = ["--sessions-folder", ".", "--session", "kept", "--command"]
    _ = try place.run(arguments + ["budget total 6"], input: [])
    let sitting = try Sitting(place, "kept")
    let shown = try place.run(arguments + ["budget show"], input: [])
    #expect(shown.code == 0)
    #expect(shown.err.contains("read-only"))
    let changed = try place.run(arguments + ["budget total 7"], input: [])
    #expect(changed.code == 1)
    #expect(changed.err.contains("Nothing was kept."))
    try sitting.enter("budget total 9", shows: "total   6 → 9")
  }

  @Test func `opening the session that is open changes nothing`() throws {
    let sitting = try Sitting(try Workplace(), "kept")
    try sitting.enter("budget total 6", shows: "total   0 → 6")
    try sitting.enter("session open kept", shows: "kept")
    try sitting.enter("budget total 7", shows: "total   6 → 7")
  }

  @Test func `a new session says so, and names one that is called alike`() throws {
    let sitting = try Sitting(try Workplace(["annual.json": ""]), "anual")
    try sitting.expect("'anual' is a new session; there is also 'annual'.")
  }

  @Test(arguments: [["TERM": "dumb"], ["NO_COLOR": "1"]])
  func `a plain terminal gets no color`(environment: [String: String]) throws {
    let sitting = try Sitting(try Workplace(), environment: environment)
    try sitting.expect("annual 2028> ")
    try sitting.enter("nonsense", shows: "error: there is")
  }
}
