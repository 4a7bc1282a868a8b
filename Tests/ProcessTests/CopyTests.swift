import PseudoTerminal
import Testing

/// Scripts that open a session without being started on one.
struct CopyTests {
  private static let folder = ["--sessions-folder", "."]

  /// A folder with a session of a snapshot, and a journal behind it where it was changed.
  private func place(changed: Bool = true) throws -> Workplace {
    let place = try Workplace()
    let kept = Self.folder + ["--session", "kept", "--command"]
    _ = try place.run(kept + ["budget total 6"], input: [])
    if changed { _ = try place.run(kept + ["budget total 7"], input: []) }
    return place
  }

  private func run(_ lines: String, in place: Workplace, _ options: [String] = []) throws -> Outcome
  {
    try place.run(Self.folder + options + ["--command", lines], input: [])
  }

  @Test(arguments: [false, true])
  func `what is opened stays as it is until it is saved`(changed: Bool) throws {
    let place = try place(changed: changed)
    let (names, before) = (place.names, [place.read("kept.json"), place.read("kept.journal")])
    for (lines, code) in [
      ("session open kept; budget total 9; budget show", 0),
      ("session open kept; budget total 9; nonsense", 1),
      ("session open kept; session save; budget total 9; nonsense", 1),
    ] {
      #expect(try run(lines, in: place).code == Int32(code))
      #expect(place.names == names)
      #expect([place.read("kept.json"), place.read("kept.journal")] == before)
    }
  }

  @Test(arguments: [
    "session save", "session save kept", "session save; budget total 9",
    "session save; session save kept overwrite",
  ])
  func `a copy that is saved under no other name goes on with the session`(line: String) throws {
    let place = try place()
    let outcome = try run("session open kept; budget total 9; \(line)", in: place)
    #expect(outcome.out.contains("total   7 → 9\n"))
    #expect(outcome.out.hasSuffix("Saved as kept.\n"))
    #expect(outcome.err == "")
    let shown = try run("session open kept; plan show; history", in: place)
    #expect(shown.out.contains("budget total 7\n"))
    #expect(shown.out.contains("budget total 9"))
    let undone = try place.run(
      Self.folder + ["kept", "--command", "budget total 8"], input: [])
    #expect(undone.out == "total   9 → 8\n")
  }

  @Test func `a copy is saved under another name, and the session stays`() throws {
    let place = try place()
    let before = [place.read("kept.json"), place.read("kept.journal")]
    #expect(try run("session open kept; budget total 9; session save own", in: place).code == 0)
    #expect([place.read("kept.json"), place.read("kept.journal")] == before)
    #expect(place.names == ["kept.json", "kept.journal", "own.json", "own.journal"])
    #expect(try run("session open own; budget total 1", in: place).out.hasSuffix("9 → 1\n"))
  }

  @Test func `a session without a journal has copies without one`() throws {
    let place = try place(changed: false)
    #expect(try run("session open kept; budget total 9; session save own", in: place).code == 0)
    #expect(place.names == ["kept.json", "own.json"])
  }

  @Test(arguments: [(["kept"], true), (["kept"], false), ([], true)])
  func `each copy has the steps up to its line, and can be undone`(
    session: [String], changed: Bool
  ) throws {
    let place = try place(changed: changed)
    let opening = session.isEmpty ? "session open kept; " : ""
    let lines = "budget total 8; session save own; budget total 9; session save other"
    #expect(try run(opening + lines, in: place, session).code == 0)
    let before = changed ? 7 : 6
    for (name, totals) in [("own", [8, before, 6]), ("other", [9, before, 6])] {
      let sitting = try place.converse([name] + Self.folder)
      _ = try sitting.expect("> ")
      for (before, after) in zip(totals, totals.dropFirst()) where before != after {
        try sitting.type("undo\r")
        try sitting.expect("Took back: budget total ")
        try sitting.type("budget show\r")
        try sitting.expect("total       \(after)   100%")
      }
      try sitting.type("undo\r")
      try sitting.expect("there is nothing to undo")
    }
  }

  @Test(arguments: [
    "plan new A; session save own", "session open kept; session save own",
    "session open kept; session save",
  ])
  func `a script saves what is there at the line, and says so`(lines: String) throws {
    let place = try place()
    let outcome = try run("\(lines); budget total 9", in: place)
    #expect(outcome.code == 0)
    #expect(
      outcome.err == "What the lines behind the last 'session save' changed was not saved.\n")
    let name = lines.hasSuffix("own") ? "own" : "kept"
    let shown = try run("session open \(name); budget total 1", in: place).out
    #expect(shown.hasSuffix(lines.hasPrefix("plan") ? "0 → 1\n" : "7 → 1\n"))
  }

  @Test func `a session that somebody else has is copied, and not written`() throws {
    let place = try place()
    let holder = try place.converse(["kept"] + Self.folder)
    _ = try holder.expect("> ")
    let outcome = try run("session open kept; budget total 9", in: place)
    #expect(outcome == Outcome(out: "kept, 1 step.\ntotal   7 → 9\n", err: "", ending: .good))
    let refused = try run("session open kept; budget total 9; session save", in: place)
    #expect(refused.code == 1)
    #expect(refused.err.contains("session 'kept' is in use by ann"))
    #expect(refused.err.contains("\n  session open kept; budget total 9; session save\n"))
    #expect(refused.err.hasSuffix("Nothing was kept; what was answered does not hold.\n"))
    try holder.type("budget total 8\r")
    _ = try holder.expect("7 → 8")
  }

  @Test func `a session that changed while a copy of it was worked on is not overwritten`() throws {
    let place = try place()
    let outcome = try place.shell(
      """
      mkfifo in; "$planbench" --sessions-folder . < in > out 2> err & exec 3> in
      echo 'session open kept; budget total 9' >&3
      until grep -q '→ 9' out; do sleep 0.02; done
      "$planbench" --sessions-folder . kept --command 'budget total 8' > /dev/null
      echo 'session save' >&3; exec 3>&-; wait $!; echo "ended with $?"
      """)
    #expect(outcome.out == "ended with 1\n")
    let reason = try #require(place.read("err"))
    #expect(reason.hasPrefix("<stdin>:2:1: error: session 'kept' has changed since it was opened"))
    #expect(reason.hasSuffix("Nothing was kept; what was answered does not hold.\n"))
    #expect(try run("session open kept; budget total 1", in: place).out.hasSuffix("8 → 1\n"))
  }

  @Test func `a dry run saves no copy`() throws {
    let place = try place()
    let before = [place.read("kept.json"), place.read("kept.journal")]
    let outcome = try run(
      "session open kept; budget total 9; session save", in: place, ["--dry-run"])
    #expect(outcome.out.hasSuffix("Would be saved as kept.\n"))
    #expect([place.read("kept.json"), place.read("kept.journal")] == before)
  }
}
