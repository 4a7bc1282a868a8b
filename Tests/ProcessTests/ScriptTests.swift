import PseudoTerminal
import Testing

struct ScriptTests {
  @Test func `the seed budget is split and shown`() throws {
    let place = try Workplace([
      "annual.plan": """
      plan new Annual year 2027
      budget total 1,000,000
      budget split 5:3:2 into core business, emerging markets, brand
      """
    ])
    let outcome = try place.run("run", "annual.plan")
    #expect(
      outcome.out == """
        Annual for 2027, in CNY.
        total   0 → 1,000,000
        core business      – → 500,000
        emerging markets   – → 300,000
        brand              – → 200,000

        """)
    #expect(outcome.err == "")
  }

  @Test(arguments: [([], true), (["--session", "kept"], false), (["--dry-run"], false)])
  func `a plan that is gone with its script is told of on a screen`(
    options: [String], isTold: Bool
  ) throws {
    let place = try Workplace(["a.plan": "plan new Annual\nbudget total 1m\n"])
    let terminal = try place.converse(["run", "a.plan", "--sessions-folder", "."] + options)
    try terminal.expect("0 → 1,000,000")
    _ = try terminal.waitForEnd()
    #expect(terminal.text.contains("in memory only") == isTold)
  }

  @Test func `what stands before a failing line is printed, and nothing is kept`() throws {
    let place = try Workplace([
      "a.plan": "budget total 1m\n  budget total 2m; budget totl 3m\nbudget total 4m\n"
    ])
    let outcome = try place.run("run", "a.plan")
    #expect(outcome.out == "total   0 → 1,000,000\ntotal   1,000,000 → 2,000,000\n")
    #expect(outcome.err.hasPrefix("a.plan:2:27: error: "))
    #expect(outcome.err.contains("\n    budget total 2m; budget totl 3m\n"))
    #expect(outcome.err.hasSuffix("\nNothing was kept; what was answered does not hold.\n"))
    #expect(outcome.code == 1)
  }

  @Test(arguments: [
    ["run", "a.plan", "b.plan"], ["run", "a.plan", "-"], ["run", "-", "b.plan"],
    ["--command", "budget total 6", "--command", "budget split 1:2 into x, y"],
    ["--command", "budget total 6\nbudget split 1:2 into x, y"],
    ["--command", "budget total 6; budget split 1:2 into x, y"], ["run", "both.plan"], [],
  ])
  func `lines from anywhere run in one session`(arguments: [String]) throws {
    let (first, second) = ("budget total 6", "budget split 1:2 into x, y")
    let place = try Workplace([
      "a.plan": first, "b.plan": second, "both.plan": "run a.plan\nrun b.plan",
    ])
    let input =
      switch arguments {
      case []: "\(first)\n\(second)\n"
      case ["run", "-", "b.plan"]: first
      default: second
      }
    let outcome = try place.run(arguments, input: Array(input.utf8))
    #expect(outcome.out == "total   0 → 6\nx   – → 2\ny   – → 4\n")
    #expect(outcome.err == "")
  }

  @Test(arguments: [
    ["--keep-going", "run", "a.plan", "b.plan"], ["run", "--keep-going", "a.plan", "b.plan"],
    ["run", "a.plan", "b.plan", "--keep-going"],
  ])
  func `who keeps going reports a failed line and runs the others`(arguments: [String]) throws {
    let place = try Workplace([
      "a.plan": "budget total 6\nbudget totl\nbudget total x; budget total 7\nrun missing.plan\n",
      "b.plan": "budget total 8\n",
    ])
    let outcome = try place.run(arguments, input: [])
    #expect(outcome.out == "total   0 → 6\ntotal   6 → 7\ntotal   7 → 8\n")
    #expect(outcome.err.contains("a.plan:2:8: error: "))
    #expect(outcome.err.contains("a.plan:3:14: error: "))
    #expect(outcome.err.contains("a.plan:4:5: error: cannot open 'missing.plan'"))
    #expect(!outcome.err.contains("Nothing was kept."))
    #expect(outcome.code == 1)
  }

  @Test func `commands are echoed as they were typed`() throws {
    let place = try Workplace(["a.plan": "# why\nbudget  total 6 ; 预算 总额 7 # so\n\n"])
    let outcome = try place.run("run", "a.plan", "--echo")
    #expect(
      outcome.out == "> budget  total 6\ntotal   0 → 6\n> 预算 总额 7\ntotal   6 → 7\n")
  }

  @Test func `a command of several lines is echoed so that it can be run again`() throws {
    let lines = "budget total \\\n  6; budget split \\\n 1:2 into\\\n x, y\n"
    let place = try Workplace(["a.plan": lines])
    let outcome = try place.run("run", "a.plan", "--echo")
    #expect(
      outcome.out == """
        > budget total \\
        >   6
        total   0 → 6
        > budget split \\
        >  1:2 into\\
        >  x, y
        x   – → 2
        y   – → 4

        """)
  }

  @Test func `a line that goes on inside a bracket is echoed as it is`() throws {
    let place = try Workplace(["a.plan": "budget add x = max(1,\n 20)\n"])
    let outcome = try place.run("run", "a.plan", "--echo")
    #expect(outcome.out.hasPrefix("> budget add x = max(1,\n>  20)\n"), "\(outcome.out)")
  }

  @Test func `beginnings of words are for the prompt alone`() throws {
    let outcome = try Workplace().run(input: "bud sh\n")
    #expect(outcome.code == 1)
    #expect(outcome.err.hasPrefix("<stdin>:1:1: error: "))
  }

  @Test func `exit ends a script, and all is well`() throws {
    let place = try Workplace(["a.plan": "budget total 6; exit; nonsense\nnonsense\n"])
    let outcome = try place.run("run", "a.plan", "missing.plan")
    #expect(outcome == Outcome(out: "total   0 → 6\n", err: "", ending: .exited(code: 0)))
  }

  @Test func `standard input is answered as it comes`() throws {
    let place = try Workplace()
    let outcome = try place.shell(
      """
      mkfifo in out; "$planbench" < in > out & exec 3> in 4< out
      echo 'budget total 6' >&3; read -r answer <&4; echo "<$answer>"
      echo 'budget total 7' >&3; exec 3>&-; cat <&4
      """)
    #expect(outcome.out == "<total   0 → 6>\ntotal   6 → 7\n")
  }

  @Test func `the clock of a script can be set`() throws {
    let outcome = try Workplace().run("--today", "2031-05-06", "--command", "plan show")
    #expect(outcome.out.contains("2031-05-06"))
    #expect(outcome.out.contains("annual 2032"))
  }

  @Test func `errors come behind the answers before them in one stream`() throws {
    let place = try Workplace(["a.plan": "budget total 6\nbudget totl\nbudget total 7\n"])
    let outcome = try place.shell(#""$planbench" run a.plan --keep-going > both 2>&1"#)
    #expect(outcome.code == 1)
    let lines = try #require(place.read("both")).split(separator: "\n")
    #expect(lines.first == "total   0 → 6")
    #expect(lines[1].hasPrefix("a.plan:2:8"))
    #expect(lines.last == "total   6 → 7")
  }
}
