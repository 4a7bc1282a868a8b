import PseudoTerminal
import Testing

struct FormatTests {
  @Test(arguments: [
    ("plan baseline; plan show", #"{"property":"Baseline","value":9.00}"#),
    (
      "budget split 1:1:1 into a, b, c; budget show exact",
      #""exact":3,"amount":3.00,"rounding":0}"#
    ),
    (
      "budget total 10; budget split 1:1:1 into a, b, c; budget show exact",
      #""share":0.333333333333,"exact":3.333333,"amount":3.34,"rounding":0.666666666667}"#
    ),
    ("playbook show decision.effect", #"{"key":"decision.effect","value":12,"#),
    ("playbook show decision.budget", #"{"key":"decision.budget","value":0.3,"#),
    ("playbook show card.scale", #"{"key":"card.scale","value":"0..100","#),
    ("preset show 532", #""share":0.5}"#),
  ])
  func `a number is a number for programs`(line: String, holds: String) throws {
    let command = "budget total 9; \(line)"
    let outcome = try Workplace().run(["--format", "json", "--command", command], input: [])
    #expect(outcome.out.contains(holds), "\(outcome)")
  }

  @Test func `away from a terminal a row is one line, and nothing of it is lost`() throws {
    let place = try Workplace()
    let long = "a very long name of an exhibition in the largest hall that there is in Hanover"
    let lines = "budget total 9; budget add \"\(long)\" 3; budget show; budget chart; playbook show"
    let outcome = try place.run(["--command", "\(lines); output a.txt; playbook show"], input: [])
    let row =
      "lead.required               purchase stage, organisation size, company, engagement data"
    for text in [outcome.out, try #require(place.read("a.txt"))] {
      #expect(text.contains("\n\(row)  "))
      #expect(!text.contains("…"))
    }
    #expect(outcome.out.contains("\n  \(long)       3"))
    #expect(outcome.out.contains("\n\(long)  █"))
  }

  @Test func `each command is one JSON object on a line, failures in their place`() throws {
    let place = try Workplace([
      "a.plan": "budget total 1.5\nbudget total x\nbudget show nowhere\nbudget lock\n"
    ])
    let outcome = try place.run("run", "a.plan", "--format", "json", "--keep-going")
    let lines = outcome.out.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[0] == """
        {"command":"budget total","ok":true,"report":[{"kind":"table","columns":["line",\
        "before","after"],"rows":[{"line":"total","before":0.00,"after":1.50}]}]}
        """)
    let error = #""ok":false,"error":{"file":"a.plan","line":2,"column":14,"message":"#
    #expect(lines[1].contains(error), "\(lines[1])")
    #expect(lines[2].contains(#""line":3"#))
    #expect(lines[3].contains(#""line":4"#))
    #expect(outcome.err == "")
    #expect(outcome.code == 1)
  }

  @Test func `a bare ratio and a bare period answer in JSON, in scripts too`() throws {
    let place = try Workplace(["a.plan": "budget total 10\n2:1\n２０２７Ｑ１\n8/2\n"])
    let outcome = try place.run("run", "a.plan", "--format", "json")
    let lines = outcome.out.split(separator: "\n")
    try #require(lines.count == 4)
    #expect(
      lines[1] == """
        {"command":"ratio","ok":true,"report":[{"kind":"table","columns":["part","exact",\
        "share","amount"],"rows":[\
        {"part":"2","exact":"2/3","share":0.666666666667,"amount":6.67},\
        {"part":"1","exact":"1/3","share":0.333333333333,"amount":3.33}],\
        "totals":[{"part":"total","exact":"1","share":1,"amount":10.00}]}]}
        """)
    let quarter = #"{"period":"2027Q1","first":"2027-01-01","last":"2027-03-31","days":90}"#
    #expect(lines[2].hasPrefix(#"{"command":"period","ok":true,"#))
    #expect(lines[2].contains(quarter))
    #expect(lines[3].contains(#""line":4,"column":1,"message":"no command begins with '8/2'""#))
  }

  @Test func `a file that is not there is a JSON object too`() throws {
    let outcome = try Workplace().run("run", "a.plan", "--format", "json")
    #expect(outcome.out.hasPrefix(#"{"command":"run a.plan","ok":false,"error":{"message":""#))
    #expect(outcome.err == "Nothing was kept.\n")
  }

  @Test func `a session that cannot be opened is a JSON object too`() throws {
    let place = try Workplace(["bad.json": "garbage"])
    let outcome = try place.run(
      "--session", "bad", "--command", "plan show", "--sessions-folder", ".", "--format", "json")
    #expect(outcome.out.hasPrefix(#"{"command":"","ok":false,"error":{"message":""#))
    #expect(outcome.out.hasSuffix("\n"))
    #expect(outcome.code == 1)
  }

  @Test func `an object is of its own command where several stand in a line`() throws {
    let outcome = try Workplace().run(
      "--command", " plan sample ; budget set nowhere 5; plan show", "--format", "json")
    let objects = outcome.out.split(separator: "\n").map { $0.prefix { $0 != "," } }
    #expect(objects == [#"{"command":"plan sample""#, #"{"command":"budget set nowhere 5""#])
  }

  @Test func `the chain of files is in the JSON object`() throws {
    let place = try Workplace(["a.plan": "run b.plan\n", "b.plan": "\nnonsense\n"])
    let outcome = try place.run("run", "a.plan", "--format", "json")
    #expect(outcome.out.contains(#""file":"b.plan","line":2,"column":1"#))
    #expect(outcome.out.contains(#""chain":[{"file":"a.plan","line":1}]"#))
  }

  @Test(arguments: [
    ("text", "total   0 → 6\ntotal   6 → 7\n"),
    (
      "markdown",
      """
      | Line  | Before | After |
      | ----- | -----: | ----: |
      | total |      0 |     6 |

      | Line  | Before | After |
      | ----- | -----: | ----: |
      | total |      6 |     7 |

      """
    ),
    ("csv", "line,before,after\r\ntotal,0.00,6.00\r\n\r\nline,before,after\r\ntotal,6.00,7.00\r\n"),
  ])
  func `answers are written in the format that was asked for`(name: String, text: String) throws {
    let outcome = try Workplace().run(
      "--format", name, "--command", "budget total 6; budget total 7")
    #expect(outcome.out == text)
  }

  @Test func `amounts are in the currency that the plan has by then`() throws {
    let outcome = try Workplace().run(
      "--format", "json", "--command",
      "budget show; plan new x year 2027 currency JPY; budget show")
    #expect(outcome.out.contains(#""amount":0.00"#))
    #expect(outcome.out.contains(#""amount":0,"#))
  }

  @Test func `answers that go elsewhere have no color`() throws {
    let outcome = try Workplace().run("--command", "budget total x; help")
    #expect(!(outcome.out + outcome.err).contains("\u{1B}"))
  }
}
