import PseudoTerminal
import Testing

struct SessionTests {
  @Test func `a session is saved when all went well, and gone on with`() throws {
    let place = try Workplace(["a.plan": "budget total 6\n"])
    let arguments = ["--session", "kept", "--sessions-folder", "."]
    #expect(try place.run(["run", "a.plan"] + arguments, input: []).code == 0)
    #expect(place.names == ["a.plan", "kept.json"])
    let outcome = try place.run(arguments + ["--command", "budget total 7"], input: [])
    #expect(outcome.out == "total   6 → 7\n")
    let shown = try place.run(
      ["kept", "--sessions-folder", "."], input: Array("budget total 8".utf8))
    #expect(shown.out == "total   7 → 8\n")
  }

  @Test func `a script in a new session says which other is called alike`() throws {
    let place = try Workplace(["a.plan": "budget total 6\n"])
    let session = ["--sessions-folder", ".", "--session"]
    let first = try place.run(session + ["type", "--command", "budget total 6"], input: [])
    #expect(first.err == "")
    let notice = "'typo' is a new session; there is also 'type'.\n"
    for lines in [["run", "a.plan", "--dry-run"], ["--command", "budget total 6"]] {
      let outcome = try place.run(lines + session + ["typo"], input: [])
      #expect(outcome == Outcome(out: "total   0 → 6\n", err: notice, ending: .good))
    }
    let again = try place.run(session + ["typo", "--command", "budget total 7"], input: [])
    #expect(again == Outcome(out: "total   6 → 7\n", err: "", ending: .good))
  }

  @Test(arguments: ["budget show", "help", "output x.md; budget show"])
  func `nothing is answered from a session that is not there`(lines: String) throws {
    let place = try Workplace()
    let folder = ["--sessions-folder", "."]
    let outcome = try place.run(folder + ["typo", "--command", lines], input: [])
    #expect(outcome.code == 1)
    #expect(
      outcome.err.hasPrefix(
        """
        error: there is no session 'typo'
          'session list' shows the sessions that are there.
        Nothing was kept
        """))
    #expect(place.names == [])
    #expect(try place.run(folder + ["typo", "--command", " "], input: []).ending == .good)
    let begun = try place.run(
      folder + ["typo", "--command", "budget show; budget total 1"], input: [])
    #expect(begun.ending == .good)
    #expect(place.names == ["typo.json"])
  }

  @Test(arguments: ["My Plan", "MY PLAN", "ｍｙ　ｐｌａｎ"])
  func `a session is found by its name in whatever case`(typed: String) throws {
    let place = try Workplace()
    let folder = ["--sessions-folder", "."]
    _ = try place.run(folder + ["my plan", "--command", "budget total 6"], input: [])
    #expect(
      try place.run(folder + [typed, "--command", "budget total 7"], input: []).out
        == "total   6 → 7\n")
    let open = ["--command", "session open \(typed); budget total 8; session save \(typed)"]
    #expect(try place.run(folder + open, input: []).out.hasSuffix("Saved as my plan.\n"))
    let over = ["--command", "plan new A; budget total 9; session save \(typed) overwrite"]
    #expect(try place.run(folder + over, input: []).out.hasSuffix("Saved as my plan.\n"))
    let taken = try place.run(
      folder + ["--command", "plan new A; session save \(typed)"], input: [])
    #expect(taken.err.contains("there is already a session 'my plan'"))
    #expect(place.names.filter { $0.hasSuffix(".json") } == ["my plan.json"])
  }

  @Test func `the same script gives the same bytes`() throws {
    let place = try Workplace(["a.plan": "plan new x year 2027\nbudget total 6\n"])
    for name in ["one", "two"] {
      _ = try place.run("run", "a.plan", "--session", name, "--sessions-folder", name)
    }
    let snapshots = [place.read("one/one.json"), place.read("two/two.json")]
    #expect(snapshots[0] != nil)
    #expect(snapshots[0] == snapshots[1])
  }

  @Test(arguments: [[], ["--keep-going"]])
  func `a session is not saved when a line failed`(options: [String]) throws {
    let place = try Workplace()
    let arguments = ["--session", "kept", "--sessions-folder", "."]
    let bad = ["--command", "budget total 6; nonsense; budget total 7"]
    let outcome = try place.run(arguments + options + bad, input: [])
    #expect(outcome.code == 1)
    #expect(outcome.err.hasSuffix("Nothing was kept; what was answered does not hold.\n"))
    #expect(place.names == [])
    _ = try place.run(arguments + ["--command", "budget total 1"], input: [])
    let snapshot = place.read("kept.json")
    #expect(try place.run(arguments + options + bad, input: []).code == 1)
    #expect(place.read("kept.json") == snapshot)
    #expect(place.names == ["kept.json"])
  }

  @Test(arguments: ["budget total 6; session save x; output y.md; budget show", "budget total 6"])
  func `a dry run writes no file`(lines: String) throws {
    let place = try Workplace()
    for session in [[], ["--session", "kept"]] {
      let outcome = try place.run(
        session + ["--dry-run", "--sessions-folder", ".", "--command", lines], input: [])
      #expect(outcome.out.hasPrefix("total   0 → 6\n"))
      #expect(outcome.code == 0)
      #expect(place.names == [])
    }
  }

  @Test func `a dry run works on a saved session and leaves it alone`() throws {
    let place = try Workplace()
    let arguments = ["--session", "kept", "--sessions-folder", "."]
    _ = try place.run(arguments + ["--command", "budget total 6"], input: [])
    let snapshot = place.read("kept.json")
    let outcome = try place.run(
      arguments + ["--dry-run", "--command", "budget total 7"], input: [])
    #expect(outcome == Outcome(out: "total   6 → 7\n", err: "", ending: .good))
    #expect(place.read("kept.json") == snapshot)
    #expect(place.names == ["kept.json"])
  }

  @Test func `a script saves where it stands, and only once it has gone through`() throws {
    let place = try Workplace()
    let lines = "budget total 6; session save one; budget total 7; session save two"
    let folder = ["--sessions-folder", "."]
    #expect(try place.run(folder + ["--command", lines + "; nonsense"], input: []).code == 1)
    #expect(place.names == [])
    #expect(try place.run(folder + ["--command", lines], input: []).code == 0)
    #expect(place.names == ["one.json", "two.json"])
    #expect(place.read("one.json") != place.read("two.json"))
  }

  @Test(arguments: [
    "session save a; budget total 5; session save a",
    "session save a; budget total 5; session save",
    "output x.txt; budget total 5; output ./x.txt overwrite; budget show; session save a",
  ])
  func `a later save or output takes the place of an earlier one`(lines: String) throws {
    let place = try Workplace()
    let folder = ["--sessions-folder", "."]
    let outcome = try place.run(folder + ["--command", lines], input: [])
    #expect(outcome.code == 0, "\(outcome)")
    let shown = try place.run(
      folder + ["--session", "a", "--command", "budget total 6"], input: [])
    #expect(shown.out == "total   5 → 6\n")
  }

  @Test(arguments: [
    ("session save a; session open a", "before the first line that saves one"),
    ("output x.txt; output ./x.txt", "it is already there"),
  ])
  func `what a group has yet to write is known to its lines`(lines: String, reason: String) throws {
    let place = try Workplace()
    let outcome = try place.run("--sessions-folder", ".", "--command", lines)
    #expect(outcome.err.contains(reason))
    #expect(outcome.code == 1)
    #expect(place.names == [])
  }

  @Test func `a session that is new is saved under its name, whatever else is saved`() throws {
    let folder = ["--sessions-folder", ".", "--session", "new", "--command"]
    for lines in ["budget total 6; session save b", "session save b; budget total 6"] {
      let place = try Workplace()
      #expect(try place.run(folder + [lines], input: []).code == 0)
      #expect(place.names == ["new.json", "b.json"])
      #expect(try place.run(folder + ["budget total 7"], input: []).out == "total   6 → 7\n")
    }
  }

  @Test func `a dry run knows the session's name`() throws {
    let place = try Workplace()
    let session = ["--session", "kept", "--sessions-folder", "."]
    _ = try place.run(session + ["--command", "budget total 6"], input: [])
    let snapshot = place.read("kept.json")
    let lines = ["--dry-run", "--command", "budget total 7; session save"]
    let outcome = try place.run(session + lines, input: [])
    #expect(outcome.out == "total   6 → 7\nWould be saved as kept.\n")
    #expect(outcome.ending == .good)
    #expect(place.read("kept.json") == snapshot)
    #expect(place.names == ["kept.json"])
  }

  @Test func `a session that somebody else has is read, and goes on as a copy`() throws {
    let place = try Workplace()
    let session = ["--session", "kept", "--sessions-folder", "."]
    _ = try place.run(session + ["--command", "budget total 6"], input: [])
    let holder = try place.converse(["kept", "--sessions-folder", "."])
    _ = try holder.expect("> ")
    try holder.type("budget total 7\r")
    _ = try holder.expect("6 → 7")
    #expect(try place.run(session + ["--command", "budget show"], input: []).code == 0)
    let refused = try place.run(
      session + ["--command", "budget show; budget total 8; budget total 9"], input: [])
    #expect(!refused.out.contains("→"))
    #expect(refused.err.contains("this session is read-only"))
    #expect(refused.err.contains("'session save' and another name"))
    let copy = try place.run(
      session + ["--command", "session save own; budget total 8"], input: [])
    #expect(copy.out == "Saved as own.\ntotal   7 → 8\n")
    #expect(copy.code == 0)
  }

  @Test(arguments: [
    ([:], "../.local/share/planbench/sessions/kept.json"),
    (["XDG_DATA_HOME": ""], "../.local/share/planbench/sessions/kept.json"),
    (["XDG_DATA_HOME": "relative"], "../.local/share/planbench/sessions/kept.json"),
  ])
  func `sessions live in the user's data folder`(
    environment: [String: String], file: String
  ) throws {
    let place = try Workplace()
    let outcome = try place.run(
      "--session", "kept", "--command", "budget total 6", environment: environment)
    #expect(outcome.code == 0)
    #expect(place.read(file) != nil)
  }

  @Test func `another data folder is heeded`() throws {
    let place = try Workplace()
    let environment = ["XDG_DATA_HOME": place.path + "/data"]
    _ = try place.run(
      "--session", "kept", "--command", "budget total 6", environment: environment)
    #expect(place.read("data/planbench/sessions/kept.json") != nil)
  }

  @Test func `a damaged session is refused and left alone`() throws {
    let place = try Workplace(["kept.json": "{\"format\": 7}\n"])
    let outcome = try place.run(
      "--session", "kept", "--sessions-folder", ".", "--command", "budget total 6")
    #expect(outcome.code == 1)
    #expect(outcome.err.contains("kept.json' is refused"))
    #expect(place.read("kept.json") == "{\"format\": 7}\n")
    #expect(outcome.err.contains("It was left as it is."))
  }

  @Test func `a failing script goes back to the session that it began in`() throws {
    let place = try Workplace(["a.plan": "session open other\nbudget total 9\nnonsense\n"])
    let folder = ["--sessions-folder", "."]
    _ = try place.run(folder + ["--session", "other", "--command", "budget total 1"], input: [])
    let snapshot = place.read("other.json")
    #expect(try place.run(folder + ["run", "a.plan"], input: []).code == 1)
    #expect(place.read("other.json") == snapshot)
    #expect(place.names == ["a.plan", "other.json"])
  }
}
