import CommandLanguage
import Formulas
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Shows how far each uncertain driver moves a figure.
struct TornadoFigure: PlanQuery {
  static let name = "tornado"
  static let summary: Message = "Shows how far each uncertain driver moves the mean of a figure."
  static let details: [Message] = [
    "Each driver is held at its P10 and its P90, all others stay as uncertain as they are.",
    InScenario.detail,
  ]
  static let examples = [
    Example(
      "tornado signed",
      after: Simulate.funnel.dropLast(2) + [
        "let conversion = pert(3%, 4%, 5%)", "let deal = 40k..160k",
        "let signed = leads * conversion * deal",
      ],
      prints: """
        signed: 1,070,000 (380,000..2,260,000)

        How the mean moves with each driver
        █ at its P10  ▓ at its P90
        deal        █████████████████████│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  −502,000  +604,000
        cpl            ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│████████████████████        +478,000  −413,000
        conversion                 ██████│▓▓▓▓▓▓                      −136,000  +135,000

        Driver         P10      P90  signed at P10  signed at P90
        ─────────────────────────────────────────────────────────
        deal        46,500  137,000        570,000      1,670,000
        cpl            226      532      1,548,000        657,000
        conversion   3.49%    4.51%        934,000      1,205,000

        ± of what lies between two means, at most: 700
        """),
    Example(
      "tornado signed", after: Simulate.funnel,
      prints: """
        signed: 1,070,000 (380,000..2,320,000)

        How the mean moves with each driver
        █ at its P10  ▓ at its P90
        cpl  ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│█████████████████████████████  +476,000  −416,000

        Driver  P10  P90  signed at P10  signed at P90
        ──────────────────────────────────────────────
        cpl     226  532      1,549,000        657,000

        Beliefs in its own formula have no bar: with 'let' each can be a driver.
        ± of what lies between two means, at most: 790
        """),
    Example(
      "tornado spend", after: Simulate.funnel,
      prints: """
        spend: 100,000
        It is certain: no driver moves it.
        """),
    Example(
      "tornado signed", after: FanFigure.years,
      prints: """
        signed: 1,379,000 (948,000..1,906,000)

        How the mean moves with each driver
        █ at its P10  ▓ at its P90
        leads  █████████████████████████│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓  −317,000  +348,000
        price   ████████████████████████│▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓   −309,000  +336,000

        Driver     P10      P90  signed at P10  signed at P90
        ─────────────────────────────────────────────────────
        leads      321      523      1,062,000      1,727,000
        price   64,100  102,800      1,070,000      1,715,000

        leads is held in all of its periods at once, in each at its own P10 or P90.
        ± of what lies between two means, at most: 91
        """),
    Example(
      "tornado nothing", after: Simulate.funnel,
      prints: """
        error: there is no driver 'nothing'
          tornado nothing
                  ^~~~~~~
          'driver list' lists them, 'let' makes one.
        """),
  ]

  let figure: FigureName

  init(_ arguments: inout Arguments) throws(UsageError) {
    figure = try arguments.next("name", "a driver, or budget.LINE, staff.PLACE, okr.KR1")
  }

  func run(on plan: Plan, today: Day) throws(PlanError) -> Report {
    let tornado = try Tornado(of: figure.formula, in: plan)
    let name = Message.formula(figure.text)
    let mean = Block.value(Value(Cell(tornado.figure, in: plan), name: name))
    guard tornado.figure.spread != nil else {
      return Report(mean, .note("It is certain: no driver moves it."))
    }
    let bars: [Block] =
      tornado.bars.isEmpty
      ? [.note("No other driver with a belief moves it.")]
      : [.chart(chart(of: tornado, in: plan)), .table(table(of: tornado, in: plan))]
    return Report([mean] + bars + notes(of: tornado, in: plan))
  }

  private func chart(of tornado: Tornado, in plan: Plan) -> Chart {
    let moves = tornado.bars.map { MovedMeans($0, of: tornado.figure, in: plan).cells }
    return Chart(
      title: "How the mean moves with each driver", kind: .tornado,
      labels: tornado.bars.map { .text(plan.drivers[$0.driver].name.text) },
      series: [
        Chart.Series("p10", "at its P10", values: moves.map { $0[0] }),
        Chart.Series("p90", "at its P90", values: moves.map { $0[1] }),
      ])
  }

  private func table(of tornado: Tornado, in plan: Plan) -> Table {
    let name = Message.formula(figure.text)
    return Table(
      columns: [
        Column("driver", "Driver"), Column("p10", .verbatim("P10")),
        Column("p90", .verbatim("P90")), Column("at_p10", "\(name) at P10"),
        Column("at_p90", "\(name) at P90"),
        Column("move", "Difference", isForPeople: false),
        Column("move_error", "±", isForPeople: false),
      ],
      rows: tornado.bars.map { bar in
        Table.Row(
          [.text(plan.drivers[bar.driver].name.text)]
            + inputs(of: bar, in: plan)
            + PercentileCells(bar.means, in: plan).cells
            + UncertainFigure(bar.move, tornado.figure.unit, in: plan).cells)
      })
  }

  private func inputs(of bar: Tornado.Bar, in plan: Plan) -> [Cell] {
    let known = bar.inputs.compactMap(\.self)
    return known.count == bar.inputs.count
      ? PercentileCells(known, in: plan).cells : bar.inputs.map { _ in .empty }
  }

  private func notes(of tornado: Tornado, in plan: Plan) -> [Block] {
    let unheld = tornado.unheld.map { owner in
      owner == tornado.own
        ? Block.note("Beliefs in its own formula have no bar: with 'let' each can be a driver.")
        : .note(
          "Beliefs in the formula of \(owner.name(in: plan)) have no bar: with 'let' each can be a driver."
        )
    }
    let inParts = tornado.bars.filter(\.hasParts).map { bar in
      Block.note(
        "\(plan.drivers[bar.driver].name.text) is held in all of its periods at once, in each at its own P10 or P90."
      )
    }
    return unheld + together(tornado, in: plan) + chance(tornado, in: plan) + inParts
      + error(of: tornado, in: plan)
  }

  /// That drivers move together, which their bars do not show.
  private func together(_ tornado: Tornado, in plan: Plan) -> [Block] {
    let drivers = tornado.bars.map(\.driver).sorted()
    let groups = drivers.map(plan.uncertainty.group).uniqued.map { $0.filter(drivers.contains) }
    return groups.filter { $0.count > 1 }.map { group in
      .note(
        "\(names(of: group, in: plan)) move together, but each bar holds one and leaves the others where they are; 'sensitivity' counts them as one."
      )
    }
  }

  /// How exactly the least known of the moves is known.
  private func error(of tornado: Tornado, in plan: Plan) -> [Block] {
    guard let most = tornado.bars.map(\.move).max(by: { $0.error ?? 0 < $1.error ?? 0 }) else {
      return []
    }
    let error = UncertainFigure(most, tornado.figure.unit, in: plan).cells[1]
    return [.value(Value(error, name: "± of what lies between two means, at most"))]
  }

  /// That a bar may be of chance alone.
  private func chance(_ tornado: Tornado, in plan: Plan) -> [Block] {
    let drivers = tornado.bars.filter(\.isChance).map(\.driver)
    guard !drivers.isEmpty else { return [] }
    return [
      .note(
        "No more than chance, within twice the standard error: \(names(of: drivers, in: plan)).")
    ]
  }

  private func names(of drivers: [DriverID], in plan: Plan) -> Typed {
    drivers.map { Typed(own: plan.drivers[$0].name.text) }.list
  }
}

/// By how much the mean of a figure moves when a driver is held.
private struct MovedMeans {
  let cells: [Cell]

  init(_ bar: Tornado.Bar, of figure: FigureValue, in plan: Plan) {
    let moves = bar.means.map { $0.value - figure.value }
    let most = moves.map(\.magnitude).max() ?? 0
    cells = moves.map { move in
      let cell = Self.cell(move, figure.unit, in: plan)
      guard most > 0, most.isFinite else { return cell }
      return .rounded(cell, step: UncertainFigure.step(of: most / 10, figure.unit, in: plan))
    }
  }

  private static func cell(_ move: Double, _ unit: FormulaUnit, in plan: Plan) -> Cell {
    switch Cell(FigureValue(move, unit), in: plan) {
    case .money(let money): .change(money)
    case .share(let share): .shareChange(share)
    case .unknown: .unknown
    case .empty, .text, .message, .marked, .count, .returnRate, .measure, .number, .score, .day,
      .written, .change, .numberChange, .shareChange, .rounded, .uncertain:
      .numberChange(move)
    }
  }
}
