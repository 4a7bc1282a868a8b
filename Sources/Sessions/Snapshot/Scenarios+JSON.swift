import JSON
import PlanModel
import Quantities
import Text

extension Scenarios {
  /// The scenarios with their lines as text; nil where there never were any.
  var json: JSON? {
    guard self != Scenarios() else { return nil }
    return .object([
      "list": .array(all.map(\.json)), "nextNumber": .number(nextNumber),
    ])
  }

  init(json: JSON) throws(JSONValueError) {
    let list = try NumberedList(json: json, Scenario.init(json:))
    self = try explained { () throws(PlanError) in
      try Scenarios(list.list, nextNumber: list.nextNumber)
    }
  }
}

extension Scenario {
  fileprivate var json: JSON {
    .object([
      "base": (base?.number).map { .number($0) },
      "lines": .array(lines.map(JSON.string)),
      "name": .string(name.text),
      "number": .number(id.number),
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      id: ScenarioID(try members.take("number", Int.init(json:))),
      name: try members.take("name", Name.init(json:)),
      base: try members.takeIfThere("base", Int.init(json:)).map(ScenarioID.init),
      lines: try members.takeList("lines", String.init(json:)))
    try members.end()
  }
}
