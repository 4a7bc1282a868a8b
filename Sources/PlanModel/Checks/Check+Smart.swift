import Quantities
import Text

extension Check {
  /// A key result is specific, measurable, achievable and time-bound, and somebody's.
  static let smart = Check(.okr) { plan, _ in
    plan.objectives.subtree().flatMap { id, _ in
      let aim = plan.objectives[id]
      guard id.kind == .keyResult, let measurement = aim.measurement else { return [Finding]() }
      return [
        measurement.unit == nil ? missing("a unit", .unit, of: id) : nil,
        aim.owner == nil ? missing("an owner", .owner, of: id) : nil,
        plan.objectives.due(of: id) == nil ? missing("a due date", .due, of: id) : nil,
        met(measurement, of: id), ambitious(measurement, of: id, by: plan.playbook),
      ].compactMap(\.self)
    }
  }

  private static func missing(_ what: Message, _ label: Label, of id: AimID) -> Finding {
    Finding(
      .gap, "R1.9", at: .aim(id), found: "none", wanted: what,
      remedy: "Type 'okr edit \(id.text) \(label.typed)' and a value.")
  }

  /// A target that is reached when its time begins.
  private static func met(_ measurement: Measurement, of id: AimID) -> Finding? {
    guard case .reach = measurement.target,
      let actual = measurement.actual(on: measurement.begin),
      measurement.progress(at: actual) >= .one
    else { return nil }
    return Finding(
      .drift, "R1.9", at: .aim(id), found: "\(actual) when it begins",
      wanted: "a target beyond it", remedy: newTarget(for: id))
  }

  /// A target that is too many times its start; of a start of nothing everything is.
  private static func ambitious(
    _ measurement: Measurement, of id: AimID, by playbook: Playbook
  ) -> Finding? {
    let multiple = playbook.number("smart.multiple")
    guard case .reach(let value, let start) = measurement.target, start > .zero else { return nil }
    let limit = Int128(start.millionths) * Int128(multiple.numerator)
    guard Int128(value.millionths) * Int128(multiple.denominator) > limit else { return nil }
    let most = Measure(clamping: limit / Int128(multiple.denominator))
    return Finding(
      .drift, "R1.9", at: .aim(id), found: "from \(start) to \(value)",
      wanted: "\(most) at most", remedy: newTarget(for: id))
  }

  private static func newTarget(for id: AimID) -> Message {
    "Type 'okr edit \(id.text) \(Label.target.typed)' and another one."
  }
}
