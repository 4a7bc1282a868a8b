import JSON
import PlanModel
import Quantities
import Text

extension Objectives {
  /// Nil as long as nothing was ever given.
  var json: JSON? {
    guard given != Given() else { return nil }
    return .object(["given": given.json, "tree": .array(records.map(\.json))])
  }

  init(json: JSON, in year: FiscalYear) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let given = try members.take("given", Given.init(json:))
    let records = try members.takeList("tree", Aim.init(json:))
    try members.end()
    self = try explained { () throws(PlanError) in
      try Objectives(records: records, given: given, in: year)
    }
  }
}

extension Objectives.Given {
  fileprivate var json: JSON {
    .object([
      "keyResults": .number(keyResults), "kpis": .number(kpis), "objectives": .number(objectives),
      "orders": .number(orders),
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init()
    keyResults = try members.take("keyResults", Int.init(json:))
    kpis = try members.take("kpis", Int.init(json:))
    objectives = try members.take("objectives", Int.init(json:))
    orders = try members.take("orders", Int.init(json:))
    try members.end()
  }
}

extension AimID {
  fileprivate var json: JSON { .string(text) }

  fileprivate init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    guard let id = AimID(text), id.text == text else {
      throw JSON.refused("'\(text)' is no identifier as in 'KR1'")
    }
    self = id
  }
}

extension Aim {
  fileprivate var json: JSON {
    .object([
      "due": due?.json,
      "id": id.json,
      "measurement": measurement?.json,
      "notes": notes.isEmpty ? nil : .array(notes.map(JSON.string)),
      "order": .number(order),
      "owner": (owner?.text).map(JSON.string),
      "parent": parent?.json,
      "pillar": (pillar?.rawValue).map(JSON.string),
      "title": .string(title.text),
      "weight": weight == .one ? nil : weight.measure.json,
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      id: try members.take("id", AimID.init(json:)),
      parent: try members.takeIfThere("parent", AimID.init(json:)),
      order: try members.take("order", Int.init(json:)),
      title: try members.take("title", Name.init(json:)),
      owner: try members.takeIfThere("owner", Name.init(json:)),
      due: try members.takeIfThere("due", Day.init(json:)),
      weight: try members.takeIfThere("weight", Weight.init(json:)) ?? .one,
      pillar: try members.takeIfThere("pillar", Pillar.init(json:)),
      measurement: try members.takeIfThere("measurement", Measurement.init(json:)),
      notes: try members.takeIfThere("notes") { json throws(JSONValueError) in
        try json.array(String.init(json:))
      } ?? [])
    try members.end()
  }
}

extension Weight {
  fileprivate init(json: JSON) throws(JSONValueError) {
    guard let weight = Weight(try Measure(json: json)) else {
      throw JSON.refused("a weight is not below zero")
    }
    self = weight
  }
}

extension Todos {
  /// Nil as long as there is none.
  var json: JSON? { count == 0 ? nil : .array(all.map(\.todo.json)) }

  init(json: JSON) throws(JSONValueError) {
    self.init(try json.array(Todo.init(json:)))
  }
}

extension Todo {
  fileprivate var json: JSON {
    .object([
      "done": done?.json, "due": due?.json, "owner": (owner?.text).map(JSON.string),
      "text": .string(text),
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      text: try members.take("text", String.init(json:)),
      owner: try members.takeIfThere("owner", Name.init(json:)),
      due: try members.takeIfThere("due", Day.init(json:)),
      done: try members.takeIfThere("done", Day.init(json:)))
    try members.end()
  }
}
