import Quantities
import Rendering
import Reports
import Seeds
import Testing
import Text

private func chart(_ values: [Int64]) -> Chart {
  Chart(
    kind: .bars, labels: values.indices.map { .text("abcdef".dropFirst($0).prefix(1) + "") },
    series: [Chart.Series("x", "x", values: values.map(yuan))])
}

@Test func `bars end in eighths of a column`() {
  #expect(
    screen(Style(width: 40), .chart(Samples.bars)) == """
      Budget
      core      █████████████████████  500,000
      新兴市场  ████████████▋          300,000
      brand     ████████▎              195,000
      """)
}

@Test func `bars have an ASCII form`() {
  #expect(
    screen(Style(width: 40, charts: .ascii), .chart(Samples.bars)) == """
      Budget
      core      #####################  500,000
      新兴市场  #############          300,000
      brand     ########               195,000
      """)
}

@Test func `stacked bars have a fill for each series, and a legend`() {
  #expect(
    screen(Style(width: 50), .chart(Samples.stacked)) == """
      By quarter
      █ Q1  ▓ Q2  ▒ Q3  ░ Q4
      core      █████████▓▓▓▓▓▓▓▓▒▒▒▒▒▒▒▒░░░░░░  500,000
      新兴市场  ████▓▓▓▒▒▒▒░░░░░░░░              300,000
      """)
  #expect(
    screen(Style(width: 40, charts: .ascii), .chart(Samples.stacked)) == """
      By quarter
      # Q1  = Q2  + Q3  - Q4
      core      ######======+++++----  500,000
      新兴市场  ###==+++-----          300,000
      """)
}

@Test func `bars below zero go to the left of an axis, and nothing has no bar`() {
  #expect(
    screen(Style(width: 40), .chart(chart([-200, 300, 0, 1]))) == """
      a  ▒▒▒▒▒▒▒▒▒▒▒▒│                    −200
      b              │██████████████████   300
      c              │                       0
      d              │▏                      1
      """)
  #expect(screen(.plain, .chart(chart([0, 0]))).split(separator: "\n").map(\.count) == [80, 80])
  #expect(screen(Style(width: 20), .chart(chart([-5]))) == "a  ▒▒▒▒▒▒▒▒▒▒▒▒│  −5")
}

@Test func `where charts are off, and in Markdown, a chart is the table of its data`() {
  #expect(
    screen(Style(charts: .off), .chart(Samples.bars)) == """
      Budget
                 amount
      ─────────────────
      core      500,000
      新兴市场  300,000
      brand     195,000
      """)
}

@Test func `values that are missing or are words have no bar`() {
  let chart = Chart(
    kind: .bars, labels: [.text("a"), .text("b"), .text("c")],
    series: [Chart.Series("x", "x", values: [.message("no data"), yuan(5)])])
  #expect(
    screen(Style(width: 30), .chart(chart)) == """
      a                      no data
      b  ██████████████████        5
      c
      """)
}

@Test func `a fan has a line for each label on one scale, with marks for its percentiles`() {
  let rows: [[Int64]] = [[0, 20, 40, 60, 100], [50, 50, 50, 50, 50], [100, 140, 150, 170, 200]]
  let chart = Chart(
    title: "Fan", kind: .fan, labels: [.text("Q1"), .text("Q2"), .text("Q3")],
    series: (0..<5).map { index in
      Chart.Series("p", "P\(index)", values: rows.map { yuan($0[index]) })
    })
  #expect(
    screen(Style(width: 42), .chart(chart)) == """
      Fan
      ░ P0..P4  ▒ P1..P3  █ P2
                                    P0   P2   P4
      Q1  ░░▒▒█▒▒▒░░░░               0   40  100
      Q2        █                   50   50   50
      Q3             ░░░░▒▒█▒▒░░░  100  150  200
      """)
  #expect(
    screen(Style(width: 42, charts: .ascii), .chart(chart)) == """
      Fan
      . P0..P4  - P1..P3  # P2
                                    P0   P2   P4
      Q1  ..--#---....               0   40  100
      Q2        #                   50   50   50
      Q3             ....--#--...  100  150  200
      """)
}

@Test func `a tornado has bars to both sides, one inside the other where they go the same way`() {
  let changes = { (amounts: [Int64]) in
    amounts.map { Cell.change(Money(minorUnits: $0 * 100)) }
  }
  let chart = Chart(
    kind: .tornado, labels: ["a", "b", "c", "d"].map(Cell.text),
    series: [
      Chart.Series("low", "P10", values: changes([-200, 100, 50, -50])),
      Chart.Series("high", "P90", values: changes([300, -100, 100, -20])),
    ])
  #expect(
    screen(Style(width: 50), .chart(chart)) == """
      █ P10  ▓ P90
      a  ██████████████│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  −200  +300
      b         ▓▓▓▓▓▓▓│███████               +100  −100
      c                │███▓▓▓▓                +50  +100
      d             ███│                       −50   −20
      """)
}

@Test(arguments: UInt64(1)...200)
func `bars keep their order, and none is wider than the screen`(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let count = Int.random(in: 1...6, using: &random)
  let values = (0..<count).map { _ in
    Int64.random(in: seed.isMultiple(of: 2) ? -1_000...1_000 : 0...90_000_000, using: &random)
  }
  let style = Style(width: .random(in: 30...90, using: &random), charts: .ascii)
  let lines = screen(style, .chart(chart(values))).split(separator: "\n")
  #expect(lines.allSatisfy { $0.displayWidth <= style.width })
  let lengths = lines.map { line in line.count { $0 == "#" } - line.count { $0 == "=" } }
  for (value, length) in zip(values, lengths) {
    #expect(value.signum() == length.signum())
  }
  for (left, right) in zip(zip(values, lengths), zip(values, lengths).dropFirst())
  where left.0 <= right.0 {
    #expect(left.1 <= right.1)
  }
}

@Test func `the largest amounts draw without a trap`() {
  let extremes = [Int64.min, .max, 0, 1].map { Cell.money(Money(minorUnits: $0)) }
  for kind in [Chart.Kind.bars, .stackedBars, .fan, .tornado] {
    let chart = Chart(
      kind: kind, labels: extremes,
      series: [Chart.Series("a", "a", values: extremes), Chart.Series("b", "b", values: extremes)])
    for width in [0, 20, 80, 1_000] {
      #expect(!screen(Style(width: width), .chart(chart)).isEmpty)
    }
  }
}
