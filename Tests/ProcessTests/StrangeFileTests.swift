import PseudoTerminal
import Seeds
import Testing

struct StrangeFileTests {
  static let split = "total   0 → 6\n市场   – → 2\ny      – → 4\n"

  @Test(arguments: [
    ("budget total 6\r\nbudget split 1:2 into 市场, y\r\n"),
    ("\u{FEFF}budget total 6\nbudget split 1:2 into 市场, y\n"),
    ("\u{FEFF}budget total 6\r\nbudget split 1:2 into 市场, y"),
    ("\n\n# nothing\nbudget total 6\n   \nbudget split 1:2 \\\n  into 市场, y\n\n"),
  ])
  func `every kind of text file is read, from a file and as standard input`(text: String) throws {
    let place = try Workplace(["a.plan": text])
    #expect(try place.run("run", "a.plan") == Outcome(out: Self.split, err: "", ending: .good))
    #expect(try place.run(input: text) == Outcome(out: Self.split, err: "", ending: .good))
  }

  @Test func `a line that is no text is shown with its place`() throws {
    let place = try Workplace()
    let bytes = Array("budget total 6\nbudget total 市".utf8) + [0xFF] + Array("7\n".utf8)
    try place.write(bytes: bytes, to: "a.plan")
    let outcome = try place.run("run", "a.plan")
    #expect(outcome.out == "total   0 → 6\n")
    #expect(
      outcome.err == """
        a.plan:2:15: error: this line is no text in UTF-8
          budget total 市\u{FFFD}7
                         ^
          Save the file as UTF-8 and run it again.
        Nothing was kept; what was answered does not hold.

        """)
    #expect(outcome.code == 1)
    let piped = try place.run([], input: bytes)
    #expect(piped.out == "total   0 → 6\n")
    #expect(piped.err.hasPrefix("<stdin>:2:"))
    #expect(piped.code == 1)
  }

  @Test func `a line of a megabyte is read, and shown in part`() throws {
    let name = String(repeating: "长", count: 350_000)
    let place = try Workplace(["a.plan": "budget total 6\nbudget add \(name) 5\n# \(name)\n"])
    for outcome in [try place.run("run", "a.plan"), try place.shell(#""$planbench" < a.plan"#)] {
      #expect(outcome.code == 1)
      #expect(outcome.err.contains(":2:12: error: "))
      #expect(outcome.err.utf8.count < 2000)
    }
  }

  @Test func `what is not there, or no file, is refused`() throws {
    let place = try Workplace(["sub/a.plan": ""])
    #expect(
      try place.run("run", "missing.plan").err == """
        error: cannot open 'missing.plan': there is no such file or folder
          Look at its name, and at the folder that it should be in.
        Nothing was kept.

        """)
    let folder = try place.run("run", "sub")
    #expect(folder.err.hasPrefix("error: cannot open 'sub': it is a folder\n"))
    #expect(folder.code == 1)
  }

  @Test func `a pipe and a device are run as files are`() throws {
    let place = try Workplace(["a.plan": "budget total 6\n"])
    let outcome = try place.shell(
      #"mkfifo pipe; cat a.plan > pipe & "$planbench" run pipe /dev/null"#)
    #expect(outcome == Outcome(out: "total   0 → 6\n", err: "", ending: .good))
  }

  @Test func `a pipe that nobody has opened yet is waited for`() throws {
    let place = try Workplace(["a.plan": "budget total 6\n"])
    let outcome = try place.shell(
      #"mkfifo pipe; (sleep 0.5; cat a.plan > pipe) & "$planbench" run pipe"#)
    #expect(outcome == Outcome(out: "total   0 → 6\n", err: "", ending: .good))
  }

  @Test(arguments: [[], ["--keep-going"]])
  func `rows before one that cannot be read are not imported`(options: [String]) throws {
    let place = try Workplace()
    let bytes = Array("budget import\na\t1\nb\t".utf8) + [0xFF] + Array("\nc\t2\n".utf8)
    try place.write(bytes: bytes, to: "a.plan")
    for outcome in [
      try place.run(options, input: bytes), try place.run(options + ["run", "a.plan"], input: []),
    ] {
      #expect(outcome.out == "")
      #expect(outcome.err.contains("UTF-8"))
      #expect(outcome.code == 1)
    }
  }

  @Test func `a continuation that has no end is refused where it began`() throws {
    let outcome = try Workplace().run(input: "budget total 6\nbudget total \\\n")
    #expect(outcome.out == "total   0 → 6\n")
    #expect(outcome.err.contains("<stdin>:2:14: error: the line that begins here goes on behind"))
    #expect(outcome.code == 1)
  }

  private static let pieces = [
    "budget", "total", "split", "show", "import", "add", "run a.plan", "6", "5:3:2", "into", "a, b",
    "output", "undo", "exit", "预算", "总额", "“", "\"", "\\\n", "\n", "\r\n", "\r", "\0", "\t", ";",
    "#",
    "(", "=", "-", "\u{FEFF}", "\u{202E}", "999999999999999999999",
  ]

  @Test(arguments: UInt64(1)...24)
  func `no lines make the process trap`(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 1...400 {
      bytes += Self.pieces.randomElement(using: &dice).map { Array($0.utf8) } ?? []
      bytes.append(Bool.random(using: &dice) ? 0x20 : 0x0A)
      if seed % 2 == 0, Int.random(in: 0..<60, using: &dice) == 0 { bytes.append(0xFF) }
    }
    let place = try Workplace(["a.plan": "budget total 6\n"])
    let outcome = try place.run(["--keep-going"], input: bytes)
    #expect(outcome.code == 1 || outcome.code == 0, "\(outcome.ending)")
    #expect((outcome.code == 0) == outcome.err.isEmpty)
  }
}
