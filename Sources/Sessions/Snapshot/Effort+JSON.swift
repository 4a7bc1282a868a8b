import JSON
import PlanModel
import Quantities
import Text

extension Effort {
  /// Nil as long as nothing was ever said.
  var json: JSON? {
    guard !isEmpty else { return nil }
    return .object([
      "given": .number(given),
      "log": .array(entries.map { $0.entry.json($0.number) }),
      "split": (split?.layers).map { .array($0.map(\.json)) },
    ])
  }

  init(json: JSON, in year: FiscalYear) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let given = try members.take("given", Int.init(json:))
    let entries = try members.takeList("log", NumberedEntry.init(json:))
    let split = try members.takeIfThere("split", EffortSplit.init(json:))
    try members.end()
    self = try explained { () throws(PlanError) in
      try Effort(
        split: split, entries: entries.map { ($0.number, $0.entry) }, given: given, in: year)
    }
  }
}

extension EffortSplit {
  fileprivate init(json: JSON) throws(JSONValueError) {
    let layers = try json.array(Layer.init(json:))
    self = try explained { () throws(PlanError) in try EffortSplit(layers) }
  }
}

extension EffortSplit.Layer {
  fileprivate var json: JSON {
    .object(["name": .string(name.text), "points": .number(points)])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    self.init(
      name: try members.take("name", Name.init(json:)),
      points: try members.take("points", Int64.init(json:)))
    try members.end()
  }
}

extension EffortEntry {
  fileprivate func json(_ number: Int) -> JSON {
    .object([
      "day": day.json, "layer": .string(layer.text), "note": note.map(JSON.string),
      "number": .number(number), "time": .string(time.canonical),
    ])
  }
}

private struct NumberedEntry {
  let number: Int
  let entry: EffortEntry

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    number = try members.take("number", Int.init(json:))
    entry = EffortEntry(
      layer: try members.take("layer", Name.init(json:)),
      time: try members.take("time", Duration.init(json:)),
      day: try members.take("day", Day.init(json:)),
      note: try members.takeIfThere("note", String.init(json:)))
    try members.end()
  }
}

extension Duration {
  fileprivate init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    self = try explained { () throws(ReadingError) in try Duration(reading: text) }
  }
}
