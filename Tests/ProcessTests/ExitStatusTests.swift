import PseudoTerminal
import Testing

struct ExitStatusTests {
  private static let calls: [([String], Int32)] = [
    (["run", "good.plan"], 0),
    (["run", "good.plan", "more.plan"], 0),
    (["run", "empty.plan"], 0),
    (["--command", "budget total 1m"], 0),
    (["--command", ""], 0),
    (["--command", "plan sample; check"], 0),
    (["--command", "plan sample; check strict"], 1),
    (["--command", "plan sample; check staff strict"], 0),
    (["--help"], 0),
    (["help"], 0),
    ([], 0),
    (["run", "bad.plan"], 1),
    (["run", "good.plan", "bad.plan"], 1),
    (["run", "missing.plan"], 1),
    (["--command", "nonsense"], 1),
    (["--command", "budget total 1m; budget total x"], 1),
    (["--keep-going", "run", "bad.plan", "good.plan"], 1),
    (["run"], 64),
    (["good.plan"], 64),
    (["nowhere.plan"], 64),
    (["plain"], 64),
    (["one", "two"], 64),
    (["one", "--session", "two"], 64),
    (["run", "good.plan", "--command", "budget show"], 64),
    (["--bogus"], 64),
    (["--format", "xml", "run", "good.plan"], 64),
    (["--today", "2027-02-30", "run", "good.plan"], 64),
    (["--today", "tomorrow", "run", "good.plan"], 64),
    (["--session"], 64),
    (["--define", "price", "run", "good.plan"], 64),
    (["--define", "price=5", "run", "good.plan"], 0),
    (["--define", "price=1/0", "run", "good.plan"], 1),
    (["--echo", "--format", "json", "run", "good.plan"], 64),
  ]

  @Test(arguments: calls)
  func `the exit code says what became of it`(arguments: [String], code: Int32) throws {
    let place = try Workplace([
      "good.plan": "budget total 1m\n", "more.plan": "budget show\n", "empty.plan": "",
      "bad.plan": "budget total\n", "plain": "",
    ])
    let outcome = try place.run(arguments, input: [])
    #expect(outcome.ending == .exited(code: code), "\(outcome)")
    #expect((code == 0) == outcome.err.isEmpty)
    if code == 64 { #expect(outcome.out.isEmpty) }
  }

  @Test func `findings are told before they end a strict script`() throws {
    let lines = "plan sample\ncheck okr strict\nbudget show\n"
    let outcome = try Workplace(["check.plan": lines]).run(["run", "check.plan"], input: [])
    #expect(outcome.ending == .exited(code: 1))
    #expect(outcome.out.contains("R1.9") && !outcome.out.contains("events"))
    #expect(outcome.err.contains("check.plan:2:1: error: there are 4 findings"))
  }

  private static let remedies: [([String], String)] = [
    (["annual.plan"], "planbench run annual.plan"),
    (["plain"], "planbench run plain"),
    (["one", "two"], "planbench run one two"),
    (["run"], "planbench run annual.plan"),
    (["--define", "price", "run", "-"], "write NAME=FORMULA"),
  ]

  @Test(arguments: remedies)
  func `a wrong call is told what to do`(arguments: [String], remedy: String) throws {
    let place = try Workplace(["plain": ""])
    let outcome = try place.run(arguments, input: [])
    #expect(outcome.err.contains(remedy))
  }

  private static let chinese: [([String], String)] = [
    (["--format", "xml"], "没有“xml”这种格式；可选text、markdown、json、csv。"),
    (["--today", "2027-02-30"], "“--today”不能是“2027-02-30”：2027-02只有28天，没有30日。"),
    (["--today", "Mar 3"], "“--today”不能是“Mar 3”：日期写成2027-03-12的样子。"),
    (["--session"], "“--session”后面缺少内容。"),
    (["--frmat", "csv"], "没有“--frmat”这个选项，是不是“--format”？"),
    (["--bogus"], "没有“--bogus”这个选项。"),
    (["--echo=yes"], "“--echo”后面不写内容，却写了“yes”。"),
    (["--define", "price", "run", "-"], "“--define price”没有值：写成“名称=公式”，如“--define 单价=8万”。"),
    (["--echo", "--format", "csv"], "“--echo”不能与csv同用，请与text或markdown同用。"),
    (["run"], "“run”后面要有文件，如“planbench run annual.plan”。"),
    (["run", "a.plan", "--command", "undo"], "“--command”和“run”不能同时使用。"),
    (["one", "two"], "“one two”不止一个会话。运行文件请用“planbench run one two”。"),
    (["a.plan"], "“a.plan”是文件。请运行：planbench run a.plan"),
    (["one", "--session", "two"], "“one”和“--session”重复指定了会话。"),
  ]

  @Test(arguments: chinese)
  func `a wrong call is told in Chinese what to do`(arguments: [String], reason: String) throws {
    let outcome = try Workplace().run(
      arguments, input: [], environment: ["LANG": "zh_CN.UTF-8"])
    let usage = "用法：planbench [会话] [选项]\n      planbench run 文件… [选项]\n"
    #expect(outcome.err.hasPrefix("错误：\(reason)\n\(usage)"), "\(outcome)")
    #expect(outcome.err.hasSuffix("“planbench --help”显示全部说明。\n"))
    #expect(outcome.ending == .exited(code: 64))
  }

  @Test(arguments: [("INT", 130), ("TERM", 143), ("HUP", 129)], [true, false])
  func `a signal ends a script, and the shell sees it`(
    signal: (name: String, code: Int), isQuiet: Bool
  ) throws {
    let place = try Workplace()
    let line = isQuiet ? ":" : "echo budget total 6 >&3; until test -s out; do sleep 0.05; done"
    let outcome = try place.shell(
      """
      mkfifo pipe; exec 3<> pipe
      { until grep -q planbench /proc/$(cat pid)/comm; do sleep 0.05; done 2> /dev/null
        \(line); kill -\(signal.name) $(cat pid); } &
      sh -c 'echo $$ > pid; exec "$planbench" --session kept --sessions-folder . < pipe > out'
      echo "<$?>"
      """)
    #expect(outcome.out.hasSuffix("<\(signal.code)>\n"), "\(outcome)")
    #expect(place.names == ["out", "pid", "pipe"])
  }

  @Test func `a closed pipe ends the run quietly`() throws {
    let lines = String(repeating: "help all\n", count: 200)
    let place = try Workplace(["long.plan": lines])
    let outcome = try place.shell(
      #"{ "$planbench" run long.plan; echo "<$?>" >&2; } | head -1"#)
    #expect(outcome.out == "Planbench commands\n")
    #expect(outcome.err == "<141>\n")
  }

  @Test(arguments: ["run long.plan", "--command 'budget total 1m'", "--help"])
  func `answers that cannot be written end with exit code 1`(arguments: String) throws {
    let place = try Workplace(["long.plan": String(repeating: "help all\n", count: 20)])
    let outcome = try place.shell(
      #""$planbench" \#(arguments) --session kept > /dev/full; echo "<$?>""#)
    #expect(outcome.out == "<1>\n")
    #expect(
      outcome.err.contains(
        """
        error: cannot write '<stdout>': no space is left on the disk
          Free some space and try again.

        """))
    #expect(try place.run("--session", "kept", "--command", "plan show").out.contains("none"))
  }

  @Test(arguments: [">&-", "<&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func `a stream that is closed takes no file's place`(closing: String) throws {
    let place = try Workplace(["a.plan": "budget total 1m\nsession save kept\n"])
    let outcome = try place.shell(
      #""$planbench" run a.plan --sessions-folder . \#(closing); code=$?; echo "<$code>""#)
    let isWritable = !closing.contains(" >&-") && !closing.hasPrefix(">&-")
    #expect(outcome.out.hasSuffix(isWritable ? "<0>\n" : "<1>\n"), "\(outcome)")
    #expect((place.read("kept.json")?.hasPrefix("{") ?? false) == isWritable)
  }
}
