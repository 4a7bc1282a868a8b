import CommandLanguage
import Commands
import PlanModel
import Testing

@Suite struct UnheardWordTests {
  @Test func `what other programs call so is named by the command that does it`() {
    let names = Set(CommandCatalog.table.entries.map(\.name))
    for (command, words) in CustomaryWords.list {
      #expect(names.contains(command))
      for word in words {
        var screen = Screen()
        #expect(screen.type(word).contains("Did you mean '\(command)'?"), "\(word)")
      }
    }
  }

  @Test(arguments: [
    ("budget phase core even by month", "'even' and 'by' do not go together"),
    ("budget show sort change", "baseline"),
    ("budget show where change over 5", "baseline"),
  ])
  func `a word that would not be heard is refused`(line: String, message: String) {
    var screen = Screen()
    if message == "baseline" { _ = screen.type("plan new Next year 2028") }
    let shown = screen.type(line)
    #expect(shown.hasPrefix("error: "))
    #expect(shown.contains(message))
  }

  @Test(arguments: [
    ("amount 5 x", "^"), ("amount 1m 5.5.5", "^~~~~"), ("share 5 kk", " ^"),
    ("amount CNY 5x", " ^"),
  ])
  func `what is wrong in the second word of an amount is marked there`(
    condition: String, mark: String
  ) {
    var screen = Screen()
    let line = "budget show where \(condition)"
    let rows = screen.type(line).split(separator: "\n").map(String.init)
    #expect(rows.count > 2 && rows[0].hasPrefix("error: ") && rows[1] == "  \(line)")
    #expect(rows.count > 2 && rows[2].hasSuffix(" " + mark) && rows[2].count == line.count + 2)
  }

  @Test func `a phasing says that lines inside keep their own`() {
    var screen = Screen()
    _ = screen.type("budget phase core.events 1/0/0/0 by quarter")
    #expect(
      screen.type("budget phase core even").hasSuffix(
        """
        core  425,000  25,000  25,000  25,000

        1 line inside it is phased otherwise.

        """))
    _ = screen.type("budget phase core.seminars 0/1/0/0")
    #expect(
      screen.type("budget phase core even").hasSuffix("2 lines inside it are phased otherwise.\n"))
  }

  @Test func `a locked share is said to be locked`() {
    var screen = Screen()
    for line in [
      "budget split energy 6:6:2 into one, two, three", "budget lock energy.two",
      "budget set energy 50k",
    ] { _ = screen.type(line) }
    #expect(
      screen.type("budget show energy exact").contains(
        "two    77.14%  38571.430000   38,571.43  locked\n"))
  }
}
