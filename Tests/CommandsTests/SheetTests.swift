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
    (["core\t12x"], "row 1, 'core⇥12x': '12x' ends in 'x', which is not known"),
    (["a\t1", "b\ttwo"], "row 2, 'b⇥two': 'two' is not a number"),
    (["a\t1", "b"], "row 2, 'b': it has one cell, not two"),
    (["a\t1\t2"], "row 1, 'a⇥1⇥2': it has 3 cells, not two"),
    (["a\t-5"], "row 1, 'a⇥-5': '-5' is less than nothing"),
  ])
  func `a row that is none is named, and nothing is imported`(rows: [String], message: String) {
    let shown = show(importing: rows)
    #expect(shown.contains(message))
    #expect(!shown.contains("  a"))
  }

  @Test func `rows inside a row do not count twice`() {
    let shown = show(importing: ["a\t100", "a.b\t60", "a.c\t40", "d.e\t7"])
    #expect(shown.hasPrefix("4 rows imported, 107 in all."))
  }
}
