import JSON
import PlanModel
import Quantities
import Text

extension Measurement {
  var json: JSON {
    var (low, high): (Measure?, Measure?) = (nil, nil)
    if case .within(let lower, let higher) = target { (low, high) = (lower, higher) }
    return .object([
      "begin": begin.json,
      "checkIns": checkIns.count == 0 ? nil : .array(checkIns.all.map(\.json)),
      "confidence": (confidence?.canonical).map(JSON.string),
      "high": high?.json,
      "kind": .string(kind.rawValue),
      "low": low?.json,
      "quarters": quarters.isEmpty ? nil : .array(quarters.map(\.json)),
      "start": target.start?.json,
      "target": target.value?.json,
      "unit": unit.map(JSON.string),
    ])
  }

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let target = try Target(takenFrom: &members)
    self.init(
      target: target,
      unit: try members.takeIfThere("unit", String.init(json:)),
      kind: try members.take("kind", MeasureKind.init(json:)),
      begin: try members.take("begin", Day.init(json:)),
      confidence: try members.takeIfThere("confidence", Share.init(json:)),
      quarters: try members.takeIfThere("quarters", Measurement.quarters(json:)) ?? [],
      checkIns: CheckIns(
        try members.takeIfThere("checkIns") { json throws(JSONValueError) in
          try json.array(CheckIn.init(json:))
        } ?? []))
    try members.end()
  }

  private static func quarters(json: JSON) throws(JSONValueError) -> [Measure] {
    let quarters = try json.array(Measure.init(json:))
    guard quarters.count == 4 else { throw JSON.refused("a year has 4 quarters") }
    return quarters
  }
}

extension Target {
  /// A result has a value to reach or a range to keep, never both.
  fileprivate init(takenFrom members: inout JSONMembers) throws(JSONValueError) {
    if let value = try members.takeIfThere("target", Measure.init(json:)) {
      self = .reach(value, from: try members.take("start", Measure.init(json:)))
    } else {
      self = .within(
        try members.take("low", Measure.init(json:)), try members.take("high", Measure.init(json:)))
    }
  }
}

extension CheckIn {
  fileprivate var json: JSON {
    .object([
      "confidence": (confidence?.canonical).map(JSON.string), "day": day.json,
      "note": note.map(JSON.string), "value": value.json,
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      day: try members.take("day", Day.init(json:)),
      value: try members.take("value", Measure.init(json:)),
      confidence: try members.takeIfThere("confidence", Share.init(json:)),
      note: try members.takeIfThere("note", String.init(json:)))
    try members.end()
  }
}
