import JSON
import PlanModel
import Quantities
import Text

extension Plan {
  var json: JSON {
    .object([
      "baseline": baseline?.json(in: currency),
      "budget": budget.json(in: currency),
      "currency": .string(currency.code),
      "effort": effort.json,
      "fiscalYear": fiscalYear.json,
      "initiatives": initiatives.json,
      "model": modelJSON,
      "name": .string(name.text),
      "objectives": objectives.json,
      "playbook": playbook.json,
      "scenarios": scenarios.json,
      "staffing": staffing.isEmpty ? nil : staffing.json(in: currency),
      "today": today?.json,
      "todos": todos.json,
    ])
  }

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let currency = try members.take("currency", Currency.init(json:))
    let year = try members.take("fiscalYear", FiscalYear.init(json:))
    let budget = try members.take("budget") { json throws(JSONValueError) in
      try Budget(json: json, in: currency)
    }
    self.init(
      name: try members.take("name", Name.init(json:)),
      currency: currency,
      fiscalYear: year,
      today: try members.takeIfThere("today", Day.init(json:)),
      budget: budget,
      baseline: try members.takeIfThere("baseline") { json throws(JSONValueError) in
        try Baseline(json: json, in: currency)
      },
      objectives: try members.takeIfThere("objectives") { json throws(JSONValueError) in
        try Objectives(json: json, in: year)
      } ?? Objectives(),
      todos: try members.takeIfThere("todos", Todos.init(json:)) ?? Todos(),
      playbook: try members.take("playbook", Playbook.init(json:)),
      staffing: try members.takeIfThere("staffing") { json throws(JSONValueError) in
        try Staffing(json: json, in: currency)
      } ?? Staffing(),
      effort: try members.takeIfThere("effort") { json throws(JSONValueError) in
        try Effort(json: json, in: year)
      } ?? Effort(),
      initiatives: try members.takeIfThere("initiatives") { json throws(JSONValueError) in
        try Initiatives(json: json, in: year, of: budget)
      } ?? Initiatives())
    _ = try members.takeIfThere("model") { json throws(JSONValueError) in try takeModel(json) }
    scenarios =
      try members.takeIfThere("scenarios", Scenarios.init(json:)) ?? Scenarios()
    try members.end()
  }
}

extension Playbook {
  fileprivate var json: JSON {
    let members = overrides.map { JSON.Member($0.key, .string($0.value)) }
    return .object(["name": .string(name), "overrides": .object(members)])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let name = try members.take("name", String.init(json:))
    let overrides = try members.take("overrides") { json throws(JSONValueError) in
      try json.dictionary(String.init(json:))
    }
    try members.end()
    self = try explained { () throws(PlanError) in try Playbook(overrides: overrides) }
    guard name == self.name else { throw JSON.refused("there is no playbook '\(name)'") }
  }
}

extension Baseline {
  fileprivate func json(in currency: Currency) -> JSON {
    .object([
      "budget": budget.json(in: currency),
      "day": (day?.canonical).map(JSON.string),
      "label": .string(label),
    ])
  }

  fileprivate init(json: JSON, in currency: Currency) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      label: try members.take("label", String.init(json:)),
      day: try members.takeIfThere("day", Day.init(json:)),
      budget: try members.take("budget") { json throws(JSONValueError) in
        try Budget(json: json, in: currency)
      })
    try members.end()
  }
}
