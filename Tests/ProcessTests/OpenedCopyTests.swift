import PseudoTerminal
import Testing

/// Scripts that open a session by a line, and not by an argument.
struct OpenedCopyTests {
  private static let folder = ["--sessions-folder", ".", "--today", "2027-03-12"]

  /// A folder with a session that has a snapshot of 5 and a step to 6 behind it.
  private static func place(_ files: [String: String] = [:]) throws -> Workplace {
    let place = try Workplace(files)
    let arguments = folder + ["--session", "x", "--command", "budget total 5"]
    #expect(try place.run(arguments, input: []).code == 0)
    let sitting = try Sitting(place, "x")
    try sitting.enter("budget total 6", shows: "total   5 → 6")
    try sitting.type("exit\r")
    #expect(try sitting.waitForEnd() == .good)
    return place
  }

  private static func total(of session: String, in place: Workplace) throws -> String {
    let lines = ["--dry-run", "--session", session, "--command", "budget total 1"]
    return try place.run(folder + lines, input: []).out
  }

  @Test(arguments: [
    ["run", "a.plan"], ["--command", "session open x; budget total 7"],
    ["--keep-going", "--command", "session open x; budget total 7; nonsense"],
    ["--command", "session open x; session open x; budget total 7; session save y"],
  ])
  func `what is not saved leaves the session alone`(arguments: [String]) throws {
    let place = try Self.place(["a.plan": "session open x\nbudget total 7\n"])
    let files = [place.read("x.json"), place.read("x.journal")]
    #expect(files[0] != nil)
    let outcome = try place.run(Self.folder + arguments, input: [])
    #expect(outcome.out.contains("total   6 → 7\n"), "\(outcome)")
    #expect([place.read("x.json"), place.read("x.journal")] == files)
    #expect(try Self.total(of: "x", in: place) == "total   6 → 1\n")
  }

  @Test func `a save has what stood above it, and no more`() throws {
    for (lines, total) in [
      ("budget total 7; session save", 7), ("budget total 7; session save x", 7),
      ("budget total 7; session save; budget total 8", 7),
      ("budget total 7; session save; session save y; budget total 8; session save", 7),
      ("budget total 7; session save y; budget total 8; session save x", 8),
    ] {
      let place = try Self.place()
      let outcome = try place.run(
        Self.folder + ["--command", "session open x; " + lines], input: [])
      #expect(outcome.code == 0, "\(outcome)")
      #expect(try Self.total(of: "x", in: place) == "total   \(total) → 1\n", "\(lines)")
    }
  }

  @Test func `a session that somebody else has is worked on as a copy`() throws {
    let place = try Self.place()
    let sitting = try Sitting(place, "x")
    let lines = "session open x; budget total 7; session save y"
    #expect(try place.run(Self.folder + ["--command", lines], input: []).code == 0)
    let refused = try place.run(
      Self.folder + ["--command", "session open x; session save x"], input: [])
    #expect(refused.code == 1)
    #expect(refused.err.contains("session 'x' is in use by"))
    #expect(try Self.total(of: "y", in: place) == "total   7 → 1\n")
    try sitting.enter("budget total 9", shows: "total   6 → 9")
  }
}
