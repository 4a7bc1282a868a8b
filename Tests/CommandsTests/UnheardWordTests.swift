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

  @Test(arguments: [
    ("预算 导出 a.csv", "output"), ("budget export a.csv", "output"),
    ("budget view", "budget show"), ("output end", "output off"), ("输出 结束", "output off"),
    ("budget show by quarter sort Q2 descending", "down"),
    ("预算 显示 按 季度 排序 Q2 从大到小", "down"), ("budget show core sort amount desc", "down"),
    ("budget show by owner Li Na", #"budget show where owner "Li Na""#),
    ("预算 显示 按 负责人 李娜", "budget show where owner 李娜"),
    ("budget show where amount > 100000", "budget show where amount over 100000"),
    ("budget show where amount>100k", "budget show where amount over 100000"),
    ("预算 显示 筛选 占比 ＜ 10%", "budget show where share under 10%"),
  ])
  func `a word of other programs leads to ours`(line: String, meant: String) {
    var screen = Screen()
    let shown = screen.type(line)
    #expect(shown.hasPrefix("error: ") && shown.contains("Did you mean '\(meant)'?"), "\(shown)")
  }

  @Test func `a line that is almost called so is not taken for what a column holds`() {
    var screen = Screen()
    #expect(screen.type("budget show by owner evnts").hasSuffix("Did you mean 'events'?\n"))
  }

  @Test(arguments: ["output stop", "output OFF", "输出 停止", "transcript stop"])
  func `what ends the output is no file`(line: String) {
    var screen = Screen()
    #expect(
      screen.outcomes(of: line)
        == screen.outcomes(of: line.hasPrefix("t") ? "transcript off" : "output off"))
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
