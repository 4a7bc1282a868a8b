import PseudoTerminal
import Testing

struct PasteTests {
  private func start() throws -> Sitting {
    let sitting = try Sitting(try Workplace())
    try sitting.expect(PromptTests.prompt)
    return sitting
  }

  @Test func `a paste of several lines is one step`() throws {
    let sitting = try start()
    try sitting.paste("budget total 6\nbudget split 1:2 into x, y\n")
    try sitting.expect("y   – → 4\r\n")
    try sitting.expect("2 lines, one step.")
    try sitting.enter("undo", shows: "Took back")
    try sitting.enter("undo", shows: "there is nothing to undo")
  }

  @Test func `a paste with a bad line is nothing at all`() throws {
    let sitting = try start()
    try sitting.paste("budget total 7\n\nbudget totl 8\nbudget total 9\n")
    try sitting.expect("<paste>:3:8: ")
    try sitting.expect("Nothing was kept; what was answered does not hold.")
    try sitting.enter("budget total 6", shows: "total   0 → 6")
  }

  @Test func `a paste that changes nothing is no step`() throws {
    let sitting = try start()
    try sitting.paste("plan show\nbudget show\n")
    try sitting.expect(PromptTests.prompt)
    #expect(!sitting.terminal.text.contains("one step"))
  }

  @Test(arguments: [("y\r", "2 rows imported"), ("n\r", "left out"), ("\u{3}", "left out")])
  func `pasted rows of a sheet are offered for import`(answer: String, shown: String) throws {
    let sitting = try start()
    try sitting.enter("budget total 1000", shows: PromptTests.changed)
    try sitting.paste("core markets\t500\n品牌\t300\n")
    try sitting.expect("These 2 lines look like rows of a sheet.")
    try sitting.expect("[y/n] ")
    try sitting.type(answer)
    try sitting.expect(shown)
  }

  @Test func `rows with a command among them are run`() throws {
    let sitting = try start()
    try sitting.paste("budget\ttotal\t1000\nnoise\t300\n")
    try sitting.expect("<paste>:2:1: ")
  }

  @Test func `a command that waits for rows takes a paste`() throws {
    let sitting = try start()
    try sitting.enter("budget total 1000", shows: PromptTests.changed)
    try sitting.enter("budget import", shows: "Paste or type rows")
    try sitting.expect("... ")
    try sitting.paste("core markets\t500\n品牌\t300\n")
    try sitting.expect("2 rows, the first: core markets⇥500. An empty line ends them.")
    try sitting.expect("... ")
    try sitting.enter("", shows: "2 rows imported")
  }

  @Test(arguments: [("Awards\t80,000", "80,000"), ("Awards, 5万", "50,000"), ("Awards 500", "500")])
  func `a row is typed by hand`(row: String, amount: String) throws {
    let sitting = try start()
    try sitting.enter("budget import", shows: "... ")
    try sitting.enter(row, shows: "... ")
    try sitting.enter("", shows: "1 row imported, \(amount) in all")
  }

  @Test func `rows may come without the marks of a paste`() throws {
    let sitting = try start()
    try sitting.type("budget import\rcore markets\t500\r品牌\t300\r\r")
    try sitting.expect("2 rows imported, 800 in all")
  }

  @Test func `a command and its rows may be one paste`() throws {
    let sitting = try start()
    try sitting.enter("budget add brand 9", shows: PromptTests.changed)
    try sitting.paste("budget import under brand\nAwards\t80,000\n品牌\t300\n")
    try sitting.expect("2 rows imported, 80,300 in all")
  }

  @Test func `lines behind rows that are refused are counted`() throws {
    let sitting = try start()
    try sitting.enter("budget import", shows: "... ")
    try sitting.paste("X\t120\nW\tabc\n\nbudget total 77\nbudget show\n")
    try sitting.expect("row 2: 'abc' is not a number")
    try sitting.expect("Nothing was kept; 2 lines behind it were left out.")
    try sitting.enter("budget total 6", shows: "total   0 → 6")
  }

  @Test func `control D ends the rows, and then leaves`() throws {
    let sitting = try start()
    try sitting.enter("budget import", shows: "... ")
    try sitting.enter("core markets 500", shows: "... ")
    try sitting.type("\u{4}")
    try sitting.expect("1 row imported, 500 in all")
    try sitting.enter("budget total \\", shows: "... ")
    try sitting.type("\u{4}")
    try sitting.expect("nothing follows")
    try sitting.expect(PromptTests.changed)
    try sitting.type("\u{4}")
    try sitting.expect("Name for this session")
  }
}
