import Quantities
import Rendering
import Reports
import Testing
import Text

private func markdown(_ blocks: Block...) -> String {
  String(Renderer(.markdown, .plain).render(Report(blocks)).dropLast())
}

@Test func `Markdown has headings, aligned tables, bold totals`() {
  #expect(
    markdown(.heading("Plan"), .tree(Samples.tree), .note("Done."), .table(Samples.quarters)) == """
      ## Plan

      ### Budget

      | line                   |    amount | share | owner |
      | ---------------------- | --------: | ----: | ----- |
      | total                  | 1,000,000 |  100% |       |
      | &emsp;core business    |   500,000 |   50% | Li Na |
      | &emsp;&emsp;工业软件   |   400,000 |   80% | 王芳  |
      | &emsp;emerging markets |   300,000 |   30% |       |
      | &emsp;brand            |   200,000 |   20% |       |

      Done.

      ### By quarter

      | line              |             Q1 |             Q2 |             Q3 |             Q4 |          total |
      | ----------------- | -------------: | -------------: | -------------: | -------------: | -------------: |
      | core business     |     150,000.00 |     125,000.00 |     125,000.00 |     100,000.00 |     500,000.00 |
      | 新兴市场 emerging |      75,000.00 |      75,000.50 |      75,000.00 |      74,999.50 |     300,000.00 |
      | **total**         | **225,000.00** | **200,000.50** | **200,000.00** | **174,999.50** | **800,000.00** |
      """)
}

@Test func `a chart and a change are tables too`() {
  #expect(
    markdown(.table(Samples.changes), .chart(Samples.bars)) == """
      | line     |  before |   after |
      | -------- | ------: | ------: |
      | events   | 400,000 | 280,000 |
      | seminars | 100,000 | 220,000 |

      ### Budget

      |          |  amount |
      | -------- | ------: |
      | core     | 500,000 |
      | 新兴市场 | 300,000 |
      | brand    | 195,000 |
      """)
}

@Test(arguments: [
  ("a|b", #"a\|b"#), ("*x* _y_ `z`", #"\*x\* \_y\_ \`z\`"#), ("<b>&amp;", #"\<b\>\&amp;"#),
  ("# no", "\\# no"), ("- no", #"\- no"#), ("+5", #"\+5"#), ("12. no", #"12\. no"#),
  ("3) no", #"3\) no"#), ("12 yes", "12 yes"), ("[a](b)", #"\[a\](b)"#), (#"a\b"#, #"a\\b"#),
  ("\u{202E}", #"\\u{202E}"#), ("     code", "code"), ("===", #"\==="#),
])
func `words cannot become Markdown`(words: String, escaped: String) {
  #expect(markdown(.note("\(words)")) == escaped)
}

@Test func `lines to type stand between fences longer than theirs`() {
  #expect(markdown(.code(["budget show", "``` x"])) == "````\nbudget show\n``` x\n````")
}
