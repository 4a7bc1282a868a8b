import JSON
import PlanModel
import Quantities
import Text

extension Initiatives {
  /// Nil as long as there never was one.
  var json: JSON? {
    guard !isEmpty else { return nil }
    return .object(["given": .number(given), "list": .array(all.map(\.json))])
  }

  init(json: JSON, in year: FiscalYear, of budget: Budget) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let given = try members.take("given", Int.init(json:))
    let records = try members.takeList("list", Initiative.init(json:))
    try members.end()
    self = try explained { () throws(PlanError) in
      try Initiatives(records: records, given: given, in: year, of: budget)
    }
  }
}

extension Initiative {
  fileprivate var json: JSON {
    .object([
      "begin": begin?.json,
      "contributions": contributions.isEmpty ? nil : .array(contributions.map(\.json)),
      "end": end?.json,
      "execution": execution.map { .number($0) },
      "id": .number(id.number),
      "lines": lines.isEmpty ? nil : .array(lines.map { .number($0.number) }),
      "name": .string(name.text),
      "notes": notes.isEmpty ? nil : .array(notes.map(JSON.string)),
      "owner": (owner?.text).map(JSON.string),
      "reserve": reserve?.json,
      "source": source.map(JSON.string),
      "value": value.map { .number($0) },
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      id: InitiativeID(try members.take("id", Int.init(json:))),
      name: try members.take("name", Name.init(json:)),
      owner: try members.takeIfThere("owner", Name.init(json:)),
      lines: try members.takeListIfThere("lines", Int.init(json:)).map(LineID.init),
      begin: try members.takeIfThere("begin", Day.init(json:)),
      end: try members.takeIfThere("end", Day.init(json:)),
      reserve: try members.takeIfThere("reserve", Day.init(json:)),
      source: try members.takeIfThere("source", String.init(json:)),
      value: try members.takeIfThere("value", Int.init(json:)),
      execution: try members.takeIfThere("execution", Int.init(json:)),
      contributions: try members.takeListIfThere("contributions", Contribution.init(json:)),
      notes: try members.takeListIfThere("notes", String.init(json:)))
    try members.end()
  }
}

extension Contribution {
  fileprivate var json: JSON {
    .object([
      "note": note.map(JSON.string), "quarter": .number(quarter), "score": .number(score),
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      quarter: try members.take("quarter", Int.init(json:)),
      score: try members.take("score", Int.init(json:)),
      note: try members.takeIfThere("note", String.init(json:)))
    try members.end()
  }
}
