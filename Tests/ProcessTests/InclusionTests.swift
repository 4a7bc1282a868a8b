import PseudoTerminal
import Testing

struct InclusionTests {
  @Test func `paths are relative to the file that names them`() throws {
    let place = try Workplace([
      "main.plan": "run sub/b.plan\nbudget total 7\n", "sub/b.plan": "run c.plan\n",
      "sub/c.plan": "budget total 6\nrun ../d.plan\n", "d.plan": "budget total 5\n",
    ])
    let outcome = try place.run("run", "main.plan")
    #expect(
      outcome.out == "total   0 → 6\ntotal   6 → 5\ntotal   5 → 7\n", "\(outcome)")
    #expect(outcome.code == 0)
  }

  @Test func `an error shows the chain of files with line numbers`() throws {
    let place = try Workplace([
      "main.plan": "\nrun sub/b.plan\n", "sub/b.plan": "# b\n\nrun c.plan\n",
      "sub/c.plan": "budget total 6\n  nonsense\n",
    ])
    let outcome = try place.run("run", "main.plan")
    #expect(
      outcome.err.hasPrefix(
        "included from main.plan:2\nincluded from sub/b.plan:3\nsub/c.plan:2:3: error: "))
    #expect(outcome.err.hasSuffix("Nothing was kept; what was answered does not hold.\n"))
  }

  @Test func `a file that is not there is marked in the line that names it`() throws {
    let place = try Workplace(["main.plan": "run sub/b.plan\n"])
    #expect(
      try place.run("run", "main.plan").err == """
        main.plan:1:5: error: cannot open 'sub/b.plan': there is no such file or folder
          run sub/b.plan
              ^~~~~~~~~~
          Give its path from this folder, or from home with '~/'.
        Nothing was kept.

        """)
  }

  @Test(arguments: [
    ["main.plan": "run main.plan\n"],
    ["main.plan": "run ./sub/../main.plan\n", "sub/x": ""],
    ["main.plan": "run sub/b.plan\n", "sub/b.plan": "run ../main.plan\n"],
    ["main.plan": "run link.plan\n"],
  ])
  func `a file that runs itself is refused`(files: [String: String]) throws {
    let place = try Workplace(files)
    _ = try place.shell("ln -s main.plan link.plan")
    let outcome = try place.run("run", "main.plan")
    #expect(outcome.err.contains("is being run already"))
    #expect(outcome.err.contains("main.plan:1"))
    #expect(outcome.code == 1)
  }

  @Test func `a file may be run twice, one after the other`() throws {
    let place = try Workplace(["a.plan": "run b.plan\nrun b.plan\n", "b.plan": "budget total 6\n"])
    #expect(try place.run("run", "a.plan").code == 0)
  }
}
