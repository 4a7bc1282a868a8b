import PseudoTerminal
import Testing

struct OutputTests {
  @Test func `answers go to a file until they come back`() throws {
    let place = try Workplace()
    let outcome = try place.run(
      input: "output r.md\nbudget total 6\nbudget total 7\noutput off\nbudget total 8\n")
    #expect(
      outcome.out == """
        Answers go to r.md when all lines have gone through; 'output off' ends that.
        Answers come to the screen again.
        total   7 → 8
        r.md was written.

        """)
    #expect(
      place.read("r.md") == """
        | Line  | Before | After |
        | ----- | -----: | ----: |
        | total |      0 |     6 |

        | Line  | Before | After |
        | ----- | -----: | ----: |
        | total |      6 |     7 |

        """)
  }

  @Test func `a file's name says its format, unless the command does`() throws {
    let place = try Workplace()
    let lines = ["a.csv", "b.json", "c.txt", "d.csv as text", "e as json"]
      .map { "output \($0)\nbudget total 6; budget total 5\n" }.joined()
    #expect(try place.run(input: lines).code == 0)
    #expect(place.read("a.csv")?.hasPrefix("\u{FEFF}line,before,after\r\n") == true)
    #expect(place.read("b.json")?.hasPrefix("{\"command\":") == true)
    #expect(place.read("c.txt") == "total   5 → 6\ntotal   6 → 5\n")
    #expect(place.read("d.csv") == "total   5 → 6\ntotal   6 → 5\n")
    #expect(place.read("e")?.hasPrefix("{\"command\":") == true)
  }

  @Test func `a script that fails writes no file`() throws {
    let place = try Workplace()
    let outcome = try place.run(input: "output r.txt\nbudget total 6\nnonsense\n")
    #expect(outcome.code == 1)
    #expect(place.names == [])
  }

  @Test(arguments: [
    "output kept.txt", "output ../out.txt", "output /tmp/out.txt", "output link.txt",
    "output sub/out.txt", "output away/out.txt", "output new.txt; output new.txt", "output .",
  ])
  func `a script writes below its folder, over nothing and through no link`(line: String) throws {
    let place = try Workplace(["kept.txt": "old\n"])
    _ = try place.shell("ln -s kept.txt link.txt; ln -s .. away")
    let names = place.names
    let outcome = try place.run(input: "\(line)\nbudget total 6\n")
    #expect(outcome.code == 1, "\(outcome)")
    #expect(outcome.err.contains("<stdin>:1:"))
    #expect(place.read("kept.txt") == "old\n")
    #expect(place.names == names)
  }

  @Test func `who says so overwrites`() throws {
    let place = try Workplace(["kept.txt": "old\n"])
    let outcome = try place.run(input: "output kept.txt overwrite\nbudget total 6\n")
    #expect(outcome.code == 0)
    #expect(place.read("kept.txt") == "total   0 → 6\n")
  }

  @Test func `a full disk takes an answer, and not what was answered`() throws {
    let sitting = try Sitting(try Workplace())
    try sitting.enter("output /dev/full overwrite", shows: "> ")
    try sitting.enter("budget total 5m", shows: "the line was answered, and cannot write")
    try sitting.enter("output off; budget show", shows: "total  5,000,000")
  }

  @Test func `errors stay on the screen while answers go to a file`() throws {
    let place = try Workplace()
    let outcome = try place.run(
      "--keep-going", input: "output r.txt\nbudget total 6\nnonsense\nbudget total 7\n")
    #expect(outcome.err.hasPrefix("<stdin>:3:1: error: "))
    #expect(place.read("r.txt") == "total   0 → 6\ntotal   6 → 7\n")
  }
}
