import PseudoTerminal
import Testing

/// What was refused at the prompt stands there again.
struct OfferTests {
  private static let greeting =
    "Planbench: 'help' lists commands, 'tour' guides, Tab completes, 'exit' leaves."
  private static let notice = "The line is there again to be mended; Ctrl-C drops it."
  private static let controlC = "\u{3}"

  private func start() throws -> Sitting {
    let sitting = try Sitting(try Workplace(["bad.plan": "budget totl 5\n"]))
    try sitting.expect(PromptTests.prompt)
    return sitting
  }

  @Test func `a refused line is offered with the cursor where it went wrong`() throws {
    let sitting = try start()
    try sitting.type("budget show 无此项\r")
    try sitting.terminal.expect(
      screen: [
        Self.greeting, "annual 2028> budget show 无此项", "error: there is no line '无此项'",
        "  budget show 无此项", "              ^~~~~~",
        "  'budget show' lists the lines, 'budget add' makes one.",
        Self.notice, "annual 2028> budget show 无此项",
      ], cursor: .init(row: 7, column: 25))
    try sitting.type("\u{B}total\r")
    try sitting.expect("total")
    try sitting.expect(PromptTests.prompt)
    sitting.terminal.waitUntilStill()
    #expect(sitting.terminal.screen.lines.last == "annual 2028>")
  }

  @Test func `the notice comes once, and control C drops the line`() throws {
    let sitting = try start()
    for _ in 1...2 {
      try sitting.enter("budget totl 5", shows: "error:")
      try sitting.expect("> budget totl 5")
      try sitting.type(Self.controlC)
      try sitting.expect("^C")
      try sitting.expect(PromptTests.prompt)
    }
    try sitting.enter("budget total 6", shows: "total   0 → 6\r\n")
    #expect(sitting.terminal.text.split(separator: Self.notice).count == 2)
  }

  @Test(arguments: [
    ("budget total 6; budget totl 7; budget show", "budget totl 7; budget show"),
    ("budget total 6;budget cut total by 9 ; undo", "budget cut total by 9 ; undo"),
    ("  budget totl 7", "  budget totl 7"),
  ])
  func `what ran already is not offered`(line: String, rest: String) throws {
    let sitting = try start()
    try sitting.enter(line, shows: Self.notice)
    try sitting.expect("> \(rest)")
    sitting.terminal.waitUntilStill()
    #expect(sitting.terminal.screen.lines.last?.hasSuffix("> \(rest)") == true)
  }

  @Test func `behind a command that was refused as a whole stands the cursor`() throws {
    let sitting = try start()
    try sitting.enter("session save", shows: Self.notice)
    try sitting.expect("> session save")
    try sitting.enter(" kept", shows: "Saved as kept.")
  }

  @Test(arguments: ["", "   ", "# budget totl 7", "budget show", "run bad.plan"])
  func `nothing is offered where nothing in the line is wrong`(line: String) throws {
    let sitting = try start()
    try sitting.type(line + "\r")
    try sitting.expect(PromptTests.prompt)
    sitting.terminal.waitUntilStill()
    #expect(sitting.terminal.screen.lines.last == "annual 2028>")
  }

  @Test func `nothing is offered of a paste, nor of rows`() throws {
    let sitting = try start()
    try sitting.paste("budget total 7\nbudget totl 8\n")
    try sitting.expect("Nothing was kept; what was answered does not hold.")
    sitting.terminal.waitUntilStill()
    #expect(sitting.terminal.screen.lines.last == "annual 2028>")
    try sitting.enter("budget import", shows: "... ")
    try sitting.enter("X five", shows: "... ")
    try sitting.enter("", shows: "error:")
    sitting.terminal.waitUntilStill()
    #expect(sitting.terminal.screen.lines.last == "annual 2028>")
  }
}
