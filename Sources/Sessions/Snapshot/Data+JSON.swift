import Formulas
import JSON
import PlanModel
import Quantities

extension DataSets {
  /// Nil where there are none, and never were.
  var json: JSON? {
    guard self != DataSets() else { return nil }
    return .object([
      "list": .array(all.map(\.json)), "nextNumber": .number(nextNumber),
    ])
  }

  init(json: JSON) throws(JSONValueError) {
    let sets = try NumberedList(json: json, DataSet.init(json:)).checked(\.id.number)
    for (place, set) in sets.list.enumerated() {
      guard !sets.list[..<place].contains(where: { $0.name == set.name }) else {
        throw JSON.refused("two sets of data are called '\(set.name)'")
      }
    }
    self.init(sets.list, nextNumber: sets.nextNumber)
  }
}

extension DataSet {
  fileprivate var json: JSON {
    .object([
      "name": .string(name.text),
      "number": .number(id.number),
      "source": source.map(JSON.string),
      "unit": .string(values.unit.rawValue),
      "values": .array(values.decimals.map { .number($0.text) }),
    ])
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let name = try members.take("name", Name.init(json:))
    let number = try members.take("number", Int.init(json:))
    let source = try members.takeIfThere("source", String.init(json:))
    let unit = try members.take("unit", FormulaUnit.init(json:))
    let values = try members.takeList("values", FormulaDecimal.init(json:))
    try members.end()
    guard (1...DataValues.most).contains(values.count), unit != .people else {
      throw JSON.refused("data are at least one value, of money, percents or plain numbers")
    }
    self.init(
      id: DataID(number), name: name, values: DataValues(values, unit: unit), source: source)
  }
}

extension FormulaDecimal {
  fileprivate init(json: JSON) throws(JSONValueError) {
    guard case .number(let text) = json else { throw json.mismatch(.number) }
    guard let value = FormulaDecimal(reading: text) else {
      throw JSON.refused("it should be a number in digits")
    }
    self = value
  }
}
