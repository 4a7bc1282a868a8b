import JSON
import PlanModel
import Quantities

extension Uncertainty {
  /// What is not as in a new plan; nil where all is.
  var json: JSON? {
    guard self != Uncertainty() else { return nil }
    return .object([
      "correlations": correlations.isEmpty ? nil : .array(correlations.map(\.json)),
      "seed": .number(seed),
    ])
  }

  /// - Parameter drivers: those that can move together.
  init(json: JSON, of drivers: Drivers) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let correlations = try members.takeListIfThere("correlations") { json throws(JSONValueError) in
      try Correlation(json: json, of: drivers)
    }
    let seed = try members.take("seed", Int.init(json:))
    self = Uncertainty(seed: seed).setting(correlations)
    guard isPossible else { throw JSON.refused("rank correlations that cannot hold together") }
    try members.end()
  }
}

extension Correlation {
  fileprivate var json: JSON {
    .object(["drivers": .array(drivers.map { .number($0.number) }), "rank": rank.json])
  }

  fileprivate init(json: JSON, of drivers: Drivers) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let numbers = try members.takeList("drivers", Int.init(json:))
    let ids = numbers.map(DriverID.init)
    guard ids.count == 2, ids[0] != ids[1], ids.allSatisfy(drivers.contains) else {
      throw JSON.refused("drivers that move together are two of the plan's")
    }
    self.init(ids[0], ids[1], rank: try members.take("rank", Measure.init(json:)))
    guard rank.millionths.magnitude < Measure(whole: 1).millionths else {
      throw JSON.refused("a rank correlation lies between -1 and 1, and is neither")
    }
    try members.end()
  }
}
