import Quantities
import Rendering
import Reports
import Testing
import Text

/// What a report looks like on a screen; the line end behind the last line is left out.
func screen(_ style: Style = .plain, _ blocks: Block...) -> String {
  let text = Renderer(.text, style).render(Report(blocks))
  precondition(text.isEmpty || text.hasSuffix("\n"), "a report is whole lines")
  return String(text.dropLast())
}

@Test func `a tree is indented, its numbers stand to the right, its widths are East Asian`() {
  #expect(
    screen(.plain, .tree(Samples.tree)) == """
      Budget
      line                   amount  share  owner
      ───────────────────────────────────────────
      total               1,000,000   100%
        core business       500,000    50%  Li Na
          工业软件          400,000    80%  王芳
        emerging markets    300,000    30%
        brand               200,000    20%
      """)
}

@Test func `a narrow screen cuts nothing, and keeps names whole`() {
  #expect(
    screen(Style(width: 40, charts: .ascii), .tree(Samples.tree)) == """
      Budget
      line                   amount  share
      ------------------------------------
      total               1,000,000   100%
        core business       500,000    50%
          工业软件          400,000    80%
        emerging markets    300,000    30%
        brand               200,000    20%

      line                owner
      -------------------------
      total
        core business     Li Na
          工业软件        王芳
        emerging markets
        brand
      """)
}

@Test
func `a table shows minor parts where one of its cells has one, and a rule stands above totals`() {
  #expect(
    screen(.plain, .table(Samples.quarters)) == """
      By quarter
      line                       Q1          Q2          Q3          Q4       total
      ─────────────────────────────────────────────────────────────────────────────
      core business      150,000.00  125,000.00  125,000.00  100,000.00  500,000.00
      新兴市场 emerging   75,000.00   75,000.50   75,000.00   74,999.50  300,000.00
      ─────────────────────────────────────────────────────────────────────────────
      total              225,000.00  200,000.50  200,000.00  174,999.50  800,000.00
      """)
}

@Test func `a table with too many numbers for the screen goes on below, names repeated`() {
  #expect(
    screen(Style(width: 42), .table(Samples.quarters)) == """
      By quarter
      line                       Q1          Q2
      ─────────────────────────────────────────
      core business      150,000.00  125,000.00
      新兴市场 emerging   75,000.00   75,000.50
      ─────────────────────────────────────────
      total              225,000.00  200,000.50

      line                       Q3          Q4
      ─────────────────────────────────────────
      core business      125,000.00  100,000.00
      新兴市场 emerging   75,000.00   74,999.50
      ─────────────────────────────────────────
      total              200,000.00  174,999.50

      line                    total
      ─────────────────────────────
      core business      500,000.00
      新兴市场 emerging  300,000.00
      ─────────────────────────────
      total              800,000.00
      """)
}

@Test func `a table has one unit, and none where an amount would be too long in it`() {
  #expect(
    screen(Style(numbers: .chinese, width: 80), .table(Samples.quarters)) == """
      By quarter
      line                       Q1          Q2          Q3          Q4       total
      ─────────────────────────────────────────────────────────────────────────────
      core business      150,000.00  125,000.00  125,000.00  100,000.00  500,000.00
      新兴市场 emerging   75,000.00   75,000.50   75,000.00   74,999.50  300,000.00
      ─────────────────────────────────────────────────────────────────────────────
      total              225,000.00  200,000.50  200,000.00  174,999.50  800,000.00
      """)
  let table = Table(
    columns: [Column("a", "a"), Column("b", "b")],
    rows: [
      .init([yuan(1_000_000), .change(Money(minorUnits: 7_600_000))]),
      .init([yuan(0), yuan(-600)]),
    ])
  #expect(
    screen(Style(numbers: .chinese), .table(table)) == """
             a        b
      ─────────────────
      100.00万  +7.60万
             0  −0.06万
      """)
}

@Test func `a change shows what was and what is, in columns`() {
  #expect(
    screen(.plain, .table(Samples.changes)) == """
      events     400,000 → 280,000
      seminars   100,000 → 220,000
      """)
}

@Test func `a change from nothing or to nothing has a dash, and both sides show minor parts`() {
  let table = Table(
    columns: Samples.changes.columns,
    rows: [
      Table.Row([.text("品牌"), .empty, yuan(1_000)]),
      Table.Row([.text("events"), fen(50), .empty]),
    ], layout: .changes)
  #expect(
    screen(.plain, .table(table)) == """
      品牌        – → 1,000.00
      events   0.50 →        –
      """)
}

@Test func `a table without titles is rows alone`() {
  let table = Table(
    columns: [Column("key", "key"), Column("value", "value")],
    rows: [Table.Row([.text("a"), .count(5)]), Table.Row([.text("bc"), .count(1_000)])],
    layout: .bare)
  #expect(
    screen(.plain, .table(table)) == """
      a       5
      bc  1,000
      """)
}

@Test func `without titles the last column is wrapped where it is of words`() {
  let table = Table(
    columns: [Column("command", "command"), Column("summary", "summary")],
    rows: [
      Table.Row([.text("budget move"), .message("Moves part of one line's amount to another.")]),
      Table.Row([.text("预算 移动"), .message("把一行的一部分金额移到另一行，总额不变。")]),
    ], layout: .bare)
  #expect(
    screen(Style(width: 36), .table(table)) == """
      budget move  Moves part of one
                   line's amount to
                   another.
      预算 移动    把一行的一部分金额移到
                   另一行，总额不变。
      """)
}

/// Chinese names at three depths, the last one long.
private let chineseTree = Tree(
  title: .verbatim("预算"),
  columns: [
    Column("line", .verbatim("名称")), Column("amount", .verbatim("金额")),
    Column("share", .verbatim("占比")), Column("owner", .verbatim("负责人")),
  ],
  rows: [
    Tree.Row(depth: 0, path: "合计", cells: [.text("合计"), yuan(1_000_000), share(1, of: 1)]),
    Tree.Row(
      depth: 1, path: "核心业务",
      cells: [.text("核心业务"), yuan(500_000), share(1, of: 2), .text("李娜")]),
    Tree.Row(
      depth: 2, path: "核心业务.工业软件与自动化解决方案",
      cells: [.text("工业软件与自动化解决方案"), yuan(123_456), share(1, of: 3), .text("王芳")]),
  ])

@Test func `Chinese words and figures keep their columns on a narrow screen`() {
  #expect(
    screen(Style(language: .chinese, numbers: .chinese, width: 40), .tree(chineseTree)) == """
      预算
      名称                       金额     占比
      ────────────────────────────────────────
      合计                  1,000,000  100.00%
        核心业务              500,000   50.00%
          工业软件与自动化    123,456   33.33%
          解决方案

      名称                  负责人
      ────────────────────────────
      合计
        核心业务            李娜
          工业软件与自动化  王芳
          解决方案
      """)
  #expect(
    screen(Style(language: .chinese, width: 80), .tree(chineseTree)) == """
      预算
      名称                               金额     占比  负责人
      ────────────────────────────────────────────────────────
      合计                          1,000,000  100.00%
        核心业务                      500,000   50.00%  李娜
          工业软件与自动化解决方案    123,456   33.33%  王芳
      """)
}

@Test func `answers of few words stand close, tables apart`() {
  let value = Value(.count(12_345), name: "answer")
  #expect(
    screen(
      .plain, .heading("Plan \("年度")"), .note("one"), .note("two"), .table(Samples.changes),
      .code(["budget show", "budget\tset"]), .tree(Tree(columns: [Column("x", "x")])),
      .value(value), .heading("more"), .table(Samples.quarters.titled("t"))
    ) == """
      Plan 年度
      one
      two
      events     400,000 → 280,000
      seminars   100,000 → 220,000
      budget show
      budget set

      x
      ─

      answer: 12,345

      more

      t
      line
      ────
      """)
}

@Test func `notes wrap at blanks and between Chinese characters, closing marks stay`() {
  let note: Message =
    "one two three four five six 这个预算还没有分完，请把剩余的钱分给一个名字，或者降低总额。"
  #expect(
    screen(Style(width: 24), .note(note)) == """
      one two three four five
      six 这个预算还没有分完，
      请把剩余的钱分给一个名
      字，或者降低总额。
      """)
  #expect(
    screen(Style(width: 20), .note("abcdefghijklmnopqrstuvwxyz end")) == """
      abcdefghijklmnopqrst
      uvwxyz end
      """)
}

@Test func `what could steer a terminal is spelled out wherever it comes from`() {
  let evil = "a\u{1B}[31mb\u{202E}c\u{200B}\n"
  let shown = #"a\u{1B}[31mb\u{202E}c\u{200B}\u{A}"#
  #expect(screen(.plain, .note("\(evil)")) == shown)
  #expect(screen(.plain, .code([evil])) == shown)
  #expect(screen(.plain, .value(Value(.text(evil)))) == shown)
}

@Test func `color marks headings and nothing else of a report`() {
  #expect(
    screen(Style(color: true), .heading("Plan"), .note("n"), .value(Value(.count(1))))
      == "\u{1B}[1mPlan\u{1B}[0m\nn\n1")
}

@Test func `a sign stands before its figure, all of them below each other`() {
  let rows: [(Cell, Cell)] = [
    (.empty, share(1, of: 1)), (.marked("fixed", by: "F"), share(3, of: 10)),
    (.marked("share", by: nil), share(2, of: 3)), (.marked("locked", by: "L"), share(1, of: 3)),
  ]
  let table = Table(
    columns: [Column("kind", "Kind"), Column("share", "Share")],
    rows: rows.map { .init([$0.0, $0.1]) })
  #expect(
    screen(.plain, .table(table)) == """
         Share
      ────────
       100.00%
      F 30.00%
        66.67%
      L 33.33%
      """)
  #expect(
    Renderer(.csv, .plain).render(Report(.table(table)))
      == "kind,share\r\n,1\r\nfixed,0.3\r\nshare,0.666666666667\r\nlocked,0.333333333333\r\n")
}

@Test func `an empty report is no line`() {
  for format in Format.allCases where format != .json {
    #expect(Renderer(format, .plain).render(Report.empty) == "")
  }
}

extension Table {
  /// The first column under another title, without rows.
  fileprivate func titled(_ title: Message) -> Table {
    Table(title: title, columns: Array(columns.prefix(1)))
  }
}
