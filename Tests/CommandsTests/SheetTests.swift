import Commands
import PlanModel
import Quantities
import Testing

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
        3 rows imported, 700,000 in all.
        The first row was taken for titles: Line⇥2026 actual
        Next (2027, CNY)
        Line           Amount   Share  Unallocated
        ──────────────────────────────────────────
        total         700,000    100%            0
          core        500,000  71.43%            0
            events    400,000     80%
            seminars  100,000     20%
          品牌        200,000  28.57%

        """)
  }

  @Test(arguments: [
    (["core\t12x"], "row 1: '12x' ends in 'x', which is not known\n  core⇥12x\n"),
    (["a\t1", "b\ttwo"], "row 2: 'two' is not a number\n  b⇥two\n"),
    (["a\t1", "b"], "row 2: it has one cell, not two"),
    (["a\t1\t2"], "row 1: it has 3 cells, not two"),
    (["a\t-5"], "row 1: '-5' is less than nothing"),
    (["a\t"], "row 1: it has one cell, not two"),
    (["a\t1", "\t", "b\t2", "total.a\t3"], "row 4: row 1 gives that line already"),
  ])
  func `a row that is none is named, and nothing is imported`(rows: [String], message: String) {
    let shown = show(importing: rows)
    #expect(shown.contains(message))
    #expect(shown.hasSuffix("\ntotal       0   100%            0\n"))
  }

  @Test func `rows inside a row do not count twice`() {
    let shown = show(importing: ["a\t100", "a.b\t60", "a.c\t40", "d.e\t7"])
    #expect(shown.hasPrefix("4 rows imported, 107 in all."))
  }

  @Test func `a row of tabs only keeps rows apart`() {
    #expect(show(importing: ["a\t100", "\t\t", "b\t40"]).hasPrefix("2 rows imported, 140 in all."))
  }

  @Test func `a name may be quoted, may have blanks, and may be the total`() {
    let shown = show(importing: [
      "\"C. D\"\t100", "field tests.x\t50", "\"e.f\".g\t1", "total\t500",
    ])
    #expect(
      shown == """
        4 rows imported, 151 in all.
        Next (2027, CNY)
        Line           Amount  Share  Unallocated
        ─────────────────────────────────────────
        total             500   100%          349
          C. D            100    20%
          field tests      50    10%            0
            x              50   100%
          e.f               1   0.2%            0
            g               1   100%

        """)
  }
}
