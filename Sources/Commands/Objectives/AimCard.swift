import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// What is known of one aim, as tables.
struct AimCard {
  private let row: ObjectivesOutline.Row
  private let plan: Plan

  init(_ row: ObjectivesOutline.Row, in plan: Plan) {
    self.row = row
    self.plan = plan
  }

  /// What is known, each on a row of its own.
  var table: Table {
    let known =
      AimFacts(row.aim, in: plan).facts + (row.aim.measurement.map(found) ?? []) + standing
    return Table(
      columns: [Column("property", "Property"), Column("value", "Value")],
      rows: known.compactMap { name, cell in
        cell.map { Table.Row([.message(name), $0]) }
      }, layout: .bare)
  }

  /// What was found on the way; nil where nothing was.
  var checkIns: Table? {
    guard let checkIns = row.aim.measurement?.checkIns, checkIns.count > 0 else { return nil }
    return Table(
      columns: [
        Column("day", "Day"), Column("value", "Value"), Column("confidence", "Confidence"),
        Column("note", "Note"),
      ],
      rows: checkIns.all.map { checkIn in
        Table.Row([
          .day(checkIn.day), .measure(checkIn.value),
          checkIn.confidence.map { .share($0.fraction) } ?? .empty,
          checkIn.note.map(Cell.text) ?? .empty,
        ])
      })
  }

  private func found(_ measurement: Measurement) -> [(name: Message, cell: Cell?)] {
    [
      ("Measured by", measurement.computed.map { Cell($0.formula, in: plan) }),
      ("Actual", belief ?? row.standing.actual.map { .message(.measured($0, measurement.unit)) }),
      ("Deviation", deviation(measurement).map(Cell.message)),
    ]
  }

  /// What it has reached, where that is not certain.
  private var belief: Cell? {
    var evaluator = Evaluator(plan)
    guard let value = try? evaluator.value(of: .actual(row.aim.id)), value.spread != nil else {
      return nil
    }
    return Cell(value, in: plan)
  }

  private var standing: [(name: Message, cell: Cell?)] {
    [
      ("Progress", row.standing.progress.map(progress)),
      ("Expected", row.standing.expected.map { .share($0.fraction) }),
      ("Score", row.standing.score.map { .score($0.fraction) }),
      ("Status", row.standing.status.map { .message($0.title) }),
    ]
  }

  /// In whole percents where what was reached is the mean of trials, which know no more.
  private func progress(_ part: Fraction) -> Cell {
    let percents = (part.approximation * 100).rounded()
    guard belief != nil, let whole = Int(exactly: percents) else { return .share(part) }
    return .written("\(whole)%", part)
  }

  /// How far the actual is from the target, and whether that is little enough.
  private func deviation(_ measurement: Measurement) -> Message? {
    guard let actual = row.standing.actual, measurement.target.value != nil else { return nil }
    guard let deviation = measurement.deviation(of: actual, by: plan.playbook) else {
      return "undefined: the target is 0"
    }
    let size = Message.size(
      of: deviation.isOver, belief == nil ? deviation.fraction : deviation.fraction.inWholePercents)
    return deviation.isAligned ? "\(size), aligned" : "\(size), not aligned"
  }
}

extension Message {
  fileprivate static func size(of isOver: Bool, _ fraction: Fraction) -> Message {
    guard fraction < .zero else { return isOver ? "\(fraction) over" : "none" }
    return "\(Fraction.zero - fraction ?? .one) under"
  }
}
