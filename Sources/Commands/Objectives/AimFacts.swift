import PlanModel
import Quantities
import Reports
import Text

/// What was said of an aim, each fact under its name; nil where nothing was.
struct AimFacts {
  let facts: [(name: Message, cell: Cell?)]

  init(_ aim: Aim, in plan: Plan) {
    let objectives = plan.objectives
    facts =
      [
        ("Under", aim.parent.map { .text(objectives[$0].fullTitle) }),
        ("Owner", aim.owner.map { .text($0.text) }),
        ("Pillar", objectives.pillar(of: aim.id).map { .message($0.title) }),
        ("Due", .day(objectives.due(of: aim.id) ?? plan.fiscalYear.lastDay)),
        ("Weight", .measure(aim.weight.measure)),
      ] + (aim.measurement.map(Self.course) ?? [])
  }

  private static func course(_ measurement: Measurement) -> [(name: Message, cell: Cell?)] {
    let quarters = measurement.quarters.map { "\($0)" as Message }
    return [
      ("Begin", .day(measurement.begin)),
      ("Target", .message(measurement.course)),
      ("By quarter", Message.joined(quarters, by: " / ").map(Cell.message)),
      ("Kind", .message(measurement.kind.title)),
      ("Confidence", measurement.confidence.map { .written($0.canonical, $0.fraction) }),
    ]
  }
}
