import JSON
import PlanModel
import Quantities
import Text

// People in a snapshot; a place is told by the names of its function and its talent.

extension Staffing {
  func json(in currency: Currency) -> JSON {
    .object([
      "costs": costs.isEmpty ? nil : .array(inOrder(costs).map { json($0, $1, in: currency) }),
      "functions": functions?.json,
      "hires": hires.isEmpty ? nil : .array(hires.map(json)),
      "notes": notes.isEmpty
        ? nil
        : .array(
          inOrder(notes).map { json(of: $0, with: [("notes", .array($1.map(JSON.string)))]) }),
      "people": .number(people),
      "pins": pins.isEmpty
        ? nil : .array(inOrder(pins).map { json(of: $0, with: [("people", .number($1))]) }),
      "talents": talents?.json,
    ])
  }

  init(json: JSON, in currency: Currency) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let costs = try members.takeIfThere("costs") { json throws(JSONValueError) in
      try json.array { json throws(JSONValueError) in try CostRecord(json: json, in: currency) }
    }
    let functions = try members.takeIfThere("functions", StaffingMix.init(json:))
    let hires = try members.takeIfThere("hires") { json throws(JSONValueError) in
      try json.array(HireRecord.init(json:))
    }
    let notes = try members.takeListIfThere("notes", NotesRecord.init(json:))
    let people = try members.take("people", Int64.init(json:))
    let pins = try members.takeIfThere("pins") { json throws(JSONValueError) in
      try json.array(PinRecord.init(json:))
    }
    let talents = try members.takeIfThere("talents", StaffingMix.init(json:))
    try members.end()
    let places = StaffPlaces(functions: functions, talents: talents)
    var byPlace = (
      pins: [StaffPlace: Int64](), costs: [StaffPlace: StaffCost](), notes: [StaffPlace: [String]]()
    )
    for pin in pins ?? [] { byPlace.pins[try places.place(pin.place)] = pin.people }
    for cost in costs ?? [] { byPlace.costs[try places.place(cost.place)] = cost.cost }
    for note in notes { byPlace.notes[try places.place(note.place), default: []] += note.notes }
    var joining: [StaffHire] = []
    for hire in hires ?? [] {
      joining.append(StaffHire(at: try places.place(hire.place), in: hire.quarter, hire.count))
    }
    self = try explained { () throws(PlanError) in
      try Staffing(
        people: people, functions: functions, talents: talents, pins: byPlace.pins,
        costs: byPlace.costs, hires: joining, notes: byPlace.notes)
    }
  }

  private func inOrder<Value>(_ values: [StaffPlace: Value]) -> [(StaffPlace, Value)] {
    values.sorted { $0.key.number < $1.key.number }.map { ($0.key, $0.value) }
  }

  private func json(_ place: StaffPlace, _ cost: StaffCost, in currency: Currency) -> JSON {
    json(
      of: place,
      with: [("amount", cost.amount.json(in: currency)), ("per", .string(cost.per.rawValue))])
  }

  private func json(_ hire: StaffHire) -> JSON {
    let count: (String, JSON) =
      switch hire.count {
      case .more(let people): ("more", .number(people))
      case .upTo(let people): ("to", .number(people))
      }
    return json(of: hire.place, with: [count, ("quarter", .number(hire.quarter))])
  }

  private func json(of place: StaffPlace, with others: [(String, JSON)]) -> JSON {
    let function = place.function.flatMap { functions?.names[$0].text }
    let talent = place.talent.flatMap { talents?.names[$0].text }
    let names = [("function", function), ("talent", talent)].compactMap { key, name in
      name.map { (key, JSON.string($0)) }
    }
    return .object((names + others).sorted { $0.0 < $1.0 }.map { JSON.Member($0, $1) })
  }
}

extension StaffingMix {
  fileprivate var json: JSON {
    .array(
      parts.map {
        .object(["name": .string($0.name.text), "share": .string($0.share.canonical)])
      })
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    let parts = try json.array { json throws(JSONValueError) in
      var members = try JSONMembers(of: json)
      let name = try members.take("name", Name.init(json:))
      let share = try members.take("share", Share.init(json:))
      try members.end()
      return StaffingMix.Part(name: name, share: share)
    }
    self = try explained { () throws(PlanError) in try StaffingMix(parts) }
  }
}

/// The functions and talents that names in a snapshot stand for.
private struct StaffPlaces {
  let functions: StaffingMix?
  let talents: StaffingMix?

  func place(_ names: PlaceNames) throws(JSONValueError) -> StaffPlace {
    StaffPlace(
      function: try Self.index(of: names.function, in: functions),
      talent: try Self.index(of: names.talent, in: talents))
  }

  private static func index(of name: Name?, in mix: StaffingMix?) throws(JSONValueError) -> Int? {
    guard let name else { return nil }
    guard let index = mix?.names.firstIndex(of: name) else {
      throw JSON.refused("'\(name.text)' is no function or talent")
    }
    return index
  }
}

private struct PlaceNames {
  let function: Name?
  let talent: Name?

  init(takenFrom members: inout JSONMembers) throws(JSONValueError) {
    function = try members.takeIfThere("function", Name.init(json:))
    talent = try members.takeIfThere("talent", Name.init(json:))
  }
}

private struct PinRecord {
  let place: PlaceNames
  let people: Int64

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    place = try PlaceNames(takenFrom: &members)
    people = try members.take("people", Int64.init(json:))
    try members.end()
  }
}

private struct CostRecord {
  let place: PlaceNames
  let cost: StaffCost

  init(json: JSON, in currency: Currency) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let amount = try members.take("amount") { json throws(JSONValueError) in
      try Money(json: json, in: currency)
    }
    place = try PlaceNames(takenFrom: &members)
    let per = try members.take("per", StaffCost.Per.init(json:))
    cost = StaffCost(amount, per: per)
    try members.end()
  }
}

private struct NotesRecord {
  let place: PlaceNames
  let notes: [String]

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    place = try PlaceNames(takenFrom: &members)
    notes = try members.takeList("notes", String.init(json:))
    try members.end()
  }
}

private struct HireRecord {
  let place: PlaceNames
  let quarter: Int
  let count: StaffHire.Count

  init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    place = try PlaceNames(takenFrom: &members)
    let goal = try members.takeIfThere("to", Int64.init(json:))
    if let goal {
      count = .upTo(goal)
    } else {
      count = .more(try members.take("more", Int64.init(json:)))
    }
    quarter = try members.take("quarter", Int.init(json:))
    try members.end()
  }
}

extension StaffCost.Per {
  fileprivate init(json: JSON) throws(JSONValueError) {
    let text = try String(json: json)
    guard let per = StaffCost.Per(rawValue: text) else {
      throw JSON.refused("'\(text)' is neither 'month' nor 'year'")
    }
    self = per
  }
}
