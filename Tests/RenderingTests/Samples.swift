import Quantities
import Rendering
import Reports
import Text

/// An amount in whole currency units.
func yuan(_ amount: Int64) -> Cell { .money(Money(minorUnits: amount * 100)) }

/// An amount in minor units.
func fen(_ amount: Int64) -> Cell { .money(Money(minorUnits: amount)) }

func share(_ numerator: Int64, of denominator: Int64) -> Cell {
  .share(Fraction(numerator, of: denominator)!)
}

/// Reports that the tests of all formats look at.
enum Samples {
  static let tree = Tree(
    title: "Budget",
    columns: [
      Column("line", "line"), Column("amount", "amount"), Column("share", "share"),
      Column("owner", "owner"),
    ],
    rows: [
      Tree.Row(
        depth: 0, path: "total", cells: [.text("total"), yuan(1_000_000), share(1, of: 1), .empty]),
      Tree.Row(
        depth: 1, path: "core business",
        cells: [.text("core business"), yuan(500_000), share(1, of: 2), .text("Li Na")]),
      Tree.Row(
        depth: 2, path: "core business.工业软件",
        cells: [.text("工业软件"), yuan(400_000), share(4, of: 5), .text("王芳")]),
      Tree.Row(
        depth: 1, path: "emerging markets",
        cells: [.text("emerging markets"), yuan(300_000), share(3, of: 10), .empty]),
      Tree.Row(
        depth: 1, path: "brand", cells: [.text("brand"), yuan(200_000), share(1, of: 5), .empty]),
    ])

  static let quarters = Table(
    title: "By quarter",
    columns: [Column("line", "line")] + (1...4).map { Column("Q\($0)", "Q\($0)") }
      + [Column("total", "total")],
    rows: [
      Table.Row([
        .text("core business"), yuan(150_000), yuan(125_000), yuan(125_000), yuan(100_000),
        yuan(500_000),
      ]),
      Table.Row([
        .text("新兴市场 emerging"), yuan(75_000), fen(7_500_050), yuan(75_000), fen(7_499_950),
        yuan(300_000),
      ]),
      Table.Row(
        [
          .text("total"), yuan(225_000), fen(20_000_050), yuan(200_000), fen(17_499_950),
          yuan(800_000),
        ],
        isTotal: true),
    ])

  static let changes = Table(
    columns: [Column("line", "line"), Column("before", "before"), Column("after", "after")],
    rows: [
      Table.Row([.text("events"), yuan(400_000), yuan(280_000)]),
      Table.Row([.text("seminars"), yuan(100_000), yuan(220_000)]),
    ], layout: .changes)

  static let bars = Chart(
    title: "Budget", kind: .bars,
    labels: [.text("core"), .text("新兴市场"), .text("brand")],
    series: [
      Chart.Series("amount", "amount", values: [yuan(500_000), yuan(300_000), yuan(195_000)])
    ])

  static let stacked = Chart(
    title: "By quarter", kind: .stackedBars, labels: [.text("core"), .text("新兴市场")],
    series: [
      Chart.Series("q1", "Q1", values: [yuan(150_000), yuan(60_000)]),
      Chart.Series("q2", "Q2", values: [yuan(125_000), yuan(60_000)]),
      Chart.Series("q3", "Q3", values: [yuan(125_000), yuan(60_000)]),
      Chart.Series("q4", "Q4", values: [yuan(100_000), yuan(120_000)]),
    ])
}
