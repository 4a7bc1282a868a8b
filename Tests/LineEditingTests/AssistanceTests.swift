import PseudoTerminal
import Testing

/// Hints, usage and candidates as a person sees them.
struct AssistanceTests {
  private static let sizes = [80, 40]

  @Test(arguments: sizes)
  func `a hint stands dimmed behind the line, and the cursor before it`(columns: Int) throws {
    let terminal = try startProbe(columns: columns)
    try terminal.type("预算 ")
    try terminal.expect(screen: ["> 预算 名称 金额"], cursor: .init(row: 0, column: 7))
    #expect(terminal.screen.text(inRow: 0, where: \.isDim) == "名称 金额")
    try terminal.type("甲")
    try terminal.expect(screen: ["> 预算 甲"], cursor: .init(row: 0, column: 9))
    try terminal.type(Key.backspace)
    try terminal.expect(screen: ["> 预算 名称 金额"], cursor: .init(row: 0, column: 7))
    try terminal.type("\r")
    try terminal.expect(screen: ["> 预算", #"<line "预算 ">"#, ">"])
    #expect(terminal.screen.unknown == [])
  }

  @Test func `a hint is shown at the end of the line only`() throws {
    let terminal = try startProbe()
    try terminal.type("预算 ")
    try terminal.expect(screen: ["> 预算 名称 金额"])
    try terminal.type(Key.left)
    try terminal.expect(screen: ["> 预算"], cursor: .init(row: 0, column: 6))
    try terminal.type(Key.end)
    try terminal.expect(screen: ["> 预算 名称 金额"], cursor: .init(row: 0, column: 7))
    try terminal.type(Key.right + "\r")
    try terminal.expect(#"<line "预算 ">"#)
  }

  @Test(arguments: [
    (12, ["> budget add"]), (13, ["> budget add", "NAME AMOUNT"]), (24, ["> budget add"]),
    (25, ["> budget add NAME AMOUNT"]),
  ])
  func `a hint is shown where it fits on the row`(columns: Int, rows: [String]) throws {
    let terminal = try startProbe(columns: columns)
    try terminal.type("budget add ")
    terminal.waitUntilStill()
    try terminal.expect(screen: rows)
    try terminal.type("x\r")
    try terminal.expect(#"<line "budget add x">"#)
  }

  @Test func `a hint leaves with control C, and shows its controls as code`() throws {
    let terminal = try startProbe()
    try terminal.type("strange ")
    try terminal.expect(screen: [#"> strange a\u{1B}[31m\u{A}b"#])
    try terminal.type(Key.controlC)
    try terminal.expect(screen: ["> strange ^C", "<cancelled>", ">"])
  }

  @Test(arguments: [["TERM": "dumb"], ["NO_COLOR": "1"]])
  func `without color there is no hint`(environment: [String: String]) throws {
    let terminal = try startProbe(environment: environment)
    try terminal.type("预算 ")
    terminal.waitUntilStill()
    try terminal.expect(screen: ["> 预算"])
  }

  @Test(arguments: sizes, ["?", "？"])
  func `a question mark shows the usage, and the line goes on below it`(
    columns: Int, mark: String
  ) throws {
    let terminal = try startProbe(columns: columns)
    try terminal.type("预算 ")
    try terminal.expect(screen: ["> 预算 名称 金额"])
    try terminal.type(mark)
    let usage = [#"<usage behind "预算 ">"#, "  second row"]
    try terminal.expect(
      screen: ["> 预算"] + usage + ["> 预算 名称 金额"], cursor: .init(row: 3, column: 7))
    try terminal.enter("甲", reads: "预算 甲")
  }

  @Test(arguments: ["what?", "note ?", "note ? and ?more", "a ?b", "甚么？", "note？ and ?more？"])
  func `a question mark in a text is a character`(text: String) throws {
    let terminal = try startProbe()
    try terminal.enter(text, reads: text)
    try terminal.paste("x ?")
    try terminal.enter("", reads: "x ?")
  }

  @Test func `with vi keys a question mark shows the usage too`() throws {
    let terminal = try startProbe(configuration: "bind -v\n")
    try terminal.type("?")
    try terminal.expect(screen: [">", #"<usage behind "">"#, "  second row", ">"])
  }

  @Test(arguments: sizes)
  func `candidates stand in columns with what they are`(columns: Int) throws {
    let terminal = try startProbe(columns: columns)
    try terminal.type("bu\t")
    try terminal.expect(
      screen: [
        "> bu",
        "budget  money by line",
        "bundle  several things as one",
        "bureau  部门与人员",
        "> bu",
      ], cursor: .init(row: 4, column: 4))
    #expect(terminal.screen.text(inRow: 3, where: \.isDim) == "部门与人员")
    try terminal.enter("d\t1", reads: "budget 1")
  }

  @Test func `without color candidates are as plain`() throws {
    let terminal = try startProbe(environment: ["NO_COLOR": "1"])
    try terminal.type("bu\t")
    try terminal.expect("budget  money by line\r\n")
  }

  @Test func `candidates stand below a line that wraps`() throws {
    let terminal = try startProbe(columns: 20)
    let line = String(repeating: "预", count: 12) + " bu"
    try terminal.type(line + Key.left + Key.left + Key.left + " bu\t")
    try terminal.expect(
      screen: [
        "> 预预预预预预预预预", "预预预 bu bu",
        "budget  money by l…", "bundle  several th…", "bureau  部门与人员",
        "> 预预预预预预预预预", "预预预 bu bu",
      ], cursor: .init(row: 6, column: 9))
  }

  @Test(arguments: sizes)
  func `of ten thousand candidates as many are shown as fit`(columns: Int) throws {
    let terminal = try startProbe(columns: columns)
    try terminal.type("线\t")
    let rows = (1...21).map { "线\($0)\($0 < 10 ? " " : "")  line \($0) of many" }
    try terminal.expect(
      screen: ["> 线"] + rows + ["… 9979 more; Tab again", "> 线"], cursor: .init(row: 23, column: 4))
    try terminal.enter("9999\t", reads: "线9999")
  }

  @Test func `tab again shows the candidates that come next`() throws {
    let terminal = try startProbe()
    try terminal.type("线\t")
    try terminal.expect("… 9979 more; Tab again")
    try terminal.type("\t")
    let rows = (22...42).map { "线\($0)  line \($0) of many" }
    try terminal.expect(
      screen: ["> 线"] + rows + ["… 9958 more; Tab again", "> 线"], cursor: .init(row: 23, column: 4))
    // Behind another line the list begins anew.
    try terminal.type("9\t")
    try terminal.expect("线9  ")
  }

  @Test func `tab in the middle keeps what stands behind`() throws {
    let terminal = try startProbe()
    try terminal.enter("bund 额" + Key.left + Key.left + "\t", reads: "bundle  额")
  }

  @Test func `tab where nothing fits beeps`() throws {
    let terminal = try startProbe()
    try terminal.type("nothing\t")
    try terminal.expect("\u{7}")
    try terminal.enter("", reads: "nothing")
  }
}
