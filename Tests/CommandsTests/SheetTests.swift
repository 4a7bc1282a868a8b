import PlanModel
import Quantities
import Testing

@testable import Commands

@Suite struct SheetTests {
  /// Rows typed behind `budget import` on an empty plan, and what is shown then.
  private func show(importing rows: [String]) -> String {
    var screen = Screen()
    _ = screen.type("plan new Next")
    _ = screen.type("budget import")
    for row in rows { _ = screen.type(row) }
    return screen.type("") + screen.type("budget show")
  }

  @Test func `rows make lines, and parents without a row hold what is inside them`() {
    let shown = show(importing: [
      "Line\t2026 actual", "core.events\t¥400,000.00", "core.seminars\t10万\t", "品牌\t200,000",
    ])
    #expect(
      shown == """
        3 rows imported, 700,000 in all; new lines: 4.
        The first row was taken for titles: Line, 2026 actual
        Next (2027, CNY)
        Line           Amount     Share  Unallocated
        ────────────────────────────────────────────
        total         700,000   100.00%            0
          core        500,000  F 71.43%            0
            events    400,000  F 80.00%
            seminars  100,000  F 20.00%
          品牌        200,000  F 28.57%

        F: fixed; it stays as it is when its parent changes.

        """)
  }

  @Test func `our own title of names is one beside a title of amounts`() {
    let shown = show(importing: ["预算项\t2026年预算", "展会\t80,000"])
    #expect(shown.hasPrefix("1 row imported, 80,000 in all; new lines: 1.\n"))
    #expect(shown.contains("The first row was taken for titles: 预算项, 2026年预算"))
  }

  @Test(arguments: [
    (["line,amount", "a,5,late"], "Not read: 1 cell under no title.\n"),
    (["line,amount", "a,\"80,000\",x,y"], "Not read: 2 cells under no title.\n"),
    (["line\tamount\t\tamount", "a\t5\t\t6"], "Not read: amount.\n"),
    (["line,amount,code", "a,80,100"], "Not read: code.\n"),
  ])
  func `what stands under no title that is known is not read, which is said`(
    _ rows: [String], _ note: String
  ) {
    let shown = show(importing: rows)
    #expect(shown.contains("\(note)"), "\(shown)")
  }

  @Test(arguments: [
    (["core\t12x"], "row 1: '12x' ends in 'x', which is not known\n  core⇥12x\n"),
    (["a\t1", "b\ttwo"], "row 2: 'two' is not a number\n  b⇥two\n"),
    (["a\t1", "b"], "row 2: it has one cell, not two"),
    (["a\t1\t2"], "row 1: it has 3 cells, not two"),
    (["a\t-5"], "row 1: negative amounts are not taken\n  a⇥-5\n"),
    (["a\t1", "b\t(5,000)"], "row 2: negative amounts are not taken\n  b⇥(5,000)\n"),
    (["a\t1", "b （¥5,000）"], "row 2: negative amounts are not taken\n"),
    (["a\t1", "b ￥-5"], "row 2: negative amounts are not taken\n"),
    (["line,amount", "a,80,000"], "row 2: its amount may be '80' or '80,000'\n  a,80,000\n"),
    (["line,amount,owner", "a,1,200,000,Ann"], "row 2: its amount may be '1' or '1,200,000'"),
    (["line,amount,owner", "a,¥80,000"], "row 2: its amount may be '¥80' or '¥80,000'"),
    (["a USD 500"], "row 1: the amount is in USD"),
    (["a 12%"], "row 1: '12%' is a percent"),
    (["a, Li Na, 500"], "row 1: it has 3 cells, not two"),
    (["a 5:3:2"], "row 1: "), (["a: x"], "row 1: 'x' is not a number"),
    (["展会：-5"], "row 1: negative"),
    (["5:3"], "row 1: it has one cell, not two"), (["a = 2 * 3k"], "row 1: "),
    (["a: 12%"], "row 1: '12%' is a percent"), (["合计：5"], "there are no rows to import"),
    (["a 1 000"], "row 1: its amount may be '000' or '1 000'"),
    (["Line,Amount", "a,1,2", "b,"], "row 3: it has no amount"),
    (["Line,Amount", ",1"], "row 2: it has no name"),
    (["Line,Amount,Status", "a,1,sure"], "row 2: the status 'sure' is not one of planned"),
    (["Line,Budget 2026,Budget 2027", "a,1,2"], "'budget 2026', 'budget 2027'"),
    (["名称,2026,2027", "a,1,2"], "'2026', '2027'"),
    (["合计\t5"], "there are no rows to import"),
    (["a\t"], "row 1: it has one cell, not two"),
    (["a\t1", "\t", "b\t2", "total.a\t3"], "row 4: row 1 gives that line already"),
  ])
  func `a row that is none is named, and nothing is imported`(rows: [String], message: String) {
    let shown = show(importing: rows)
    #expect(shown.contains(message))
    #expect(shown.hasSuffix("\ntotal       0   100%            0\n"))
  }

  @Test(arguments: [
    ("a\t5", "a", 5), ("a 5", "a", 5), ("a, 5", "a", 5), ("a，5", "a", 5), ("a；5", "a", 5),
    ("a,80,000", "a", 80_000), ("a  ８０", "a", 80), ("展会 10 万", "展会", 100_000),
    ("展会 ¥ 1,200", "展会", 1200), ("展会　1,200元", "展会", 1200), ("Hall 4, 70", "Hall 4", 70),
    ("Trade fair 2027 5", "Trade fair 2027", 5), ("\"x, 1\", 5", "x, 1", 5),
    ("展会：500", "展会", 500), ("展会: ５00元", "展会", 500), ("展会 ： 5万", "展会", 50_000),
    ("展会：¥1,200", "展会", 1200), ("Q1: 500", "Q1", 500), ("Part 1: fairs: 500", "Part 1: fairs", 500),
    ("a=5", "a", 5), ("a ＝ 5k", "a", 5000), ("\"a:b\": 5", "a:b", 5),
    ("fair 5:3 500", "fair 5:3", 500),
    ("9：30 talk, 500", "9：30 talk", 500), ("展会：,500", "展会", 500),
    ("“x 1” 5", "x 1", 5), ("a\u{A0}5", "a", 5), ("a\t\" 5 \"\t", "a", 5), ("a (0)", "a", 0),
  ])
  func `a row may be typed in many ways`(row: String, name: String, amount: Int64) throws {
    let sheet = try Sheet(SheetRow.numbered([row], of: nil), in: .cny)
    #expect(sheet.entries.map(\.path) == [[try Name(name)]])
    #expect(sheet.entries.map(\.amount) == [Money(minorUnits: amount * 100)])
  }

  @Test(arguments: [
    "Total", "TOTAL:", "Grand total", "Sub-total", "Sum", "subtotal", "Brand subtotal", "总计",
    "合 计", "合计：", "总额", "共计", "小计", "品牌小计", "ｔｏｔａｌ",
  ])
  func `a row that adds others up is compared with them`(word: String) {
    let agreeing = show(importing: ["a\t100", "a.b\t60", "c\t200", "\(word)\t300"])
    #expect(
      agreeing.hasPrefix(
        """
        3 rows imported, 300 in all; new lines: 3.
        40 unallocated in a.
        '\(word)' is no line: it agrees with its rows.
        Next

        """.dropLast(1)))
    let wrong = show(importing: ["a\t100", "c\t200", "\(word)\t350"])
    #expect(wrong.contains("'\(word)' in row 3 is no line: it says 50 more than its rows.\n"))
    #expect(wrong.contains("total     300"))
  }

  @Test(arguments: ["Totally new", "Summit", "合计算", "Total.a", "小计划"])
  func `a name that only begins like a total is a line`(name: String) {
    #expect(
      show(importing: ["x\t1", "\(name)\t2"]).hasPrefix(
        "2 rows imported, 3 in all; new lines: 2.\nNext"))
  }

  @Test func `each total is compared with its own rows`() {
    let shown = show(importing: [
      "合计\t600", "a\t100", "小计\t100", "b\t200", "c\t300", "合计\t500", "小计\t1", "总计\t601",
    ])
    #expect(
      shown.hasPrefix(
        """
        3 rows imported, 600 in all; new lines: 3.
        3 totals are no lines: they agree with their rows.
        '小计' in row 7 is no line: it says 599 less than its rows.
        '总计' in row 8 is no line: it says 1 more than its rows.
        Next

        """.dropLast(1)))
  }

  @Test func `rows inside a row do not count twice`() {
    let shown = show(importing: ["a\t100", "a.b\t60", "a.c\t40", "d.e\t7"])
    #expect(shown.hasPrefix("4 rows imported, 107 in all; new lines: 5."))
  }

  @Test func `rows that are moved to the right are inside the row above`() {
    let outline = [
      "核心业务\t480,000", "　　工业互联网\t300,000", "　　　　平台\t200,000", "　　软件\t180,000", "品牌\t–",
      "events", "  trade shows\t90,000", "  events.online\t10,000", "合计\t580,000",
    ]
    #expect(
      show(importing: outline).hasPrefix(
        """
        7 rows imported, 580,000 in all; new lines: 8.
        100,000 unallocated in 工业互联网.
        '合计' is no line: it agrees with its rows.
        Next (2027, CNY)
        Line              Amount     Share  Unallocated
        ───────────────────────────────────────────────
        total            580,000   100.00%            0
          核心业务       480,000  F 82.76%            0
            工业互联网   300,000  F 62.50%      100,000
        """))
    #expect(show(importing: ["core", "events\t5"]).contains("row 1: it has one cell, not two"))
  }

  @Test func `a slash joins names where the first one is a row above`() {
    let shown = show(importing: ["core\t10", "core/events\t4", "core ／ fairs\t6", "R/D\t5"])
    #expect(shown.hasPrefix("4 rows imported, 15 in all; new lines: 4.\n"))
    #expect(shown.contains("\n  R/D "))
  }

  @Test func `a subtotal may stand on top of its rows`() {
    let rows = ["核心小计\t300", "a\t100", "b\t200", "品牌小计\t60", "c\t50", "合计\t350"]
    let shown = show(importing: rows)
    #expect(shown.contains("2 totals are no lines: they agree with their rows."))
    #expect(shown.contains("'品牌小计' in row 4 is no line: it says 10 more than its rows."))
  }

  @Test func `a row of tabs only keeps rows apart`() {
    #expect(
      show(importing: ["a\t100", "\t\t", "b\t40"]).hasPrefix("2 rows imported, 140 in all; "))
  }

  @Test func `a name may be quoted, may have blanks, and may be the total`() {
    let shown = show(importing: [
      "\"C. D\"\t100", "field tests.x\t50", "\"e.f\".g\t1", "\"total\"\t500",
    ])
    #expect(
      shown == """
        4 rows imported, 151 in all; new lines: 5.
        349 unallocated in total.
        Next (2027, CNY)
        Line           Amount     Share  Unallocated
        ────────────────────────────────────────────
        total             500    100.0%          349
          C. D            100  F  20.0%
          field tests      50  F  10.0%            0
            x              50  F 100.0%
          e.f               1  F   0.2%            0
            g               1  F 100.0%

        F: fixed; it stays as it is when its parent changes.

        """)
  }
}
