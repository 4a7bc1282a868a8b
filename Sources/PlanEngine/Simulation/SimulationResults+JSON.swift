import JSON
import Text

// Randomizations that are worked out in one place and put together in another: every number as it
// is, to the last bit.

extension SimulationResults {
  /// What `Simulation.add` takes again.
  package var json: JSON {
    let lists = { (outcomes: [[Outcome]]) in
      JSON.array(outcomes.map { .array($0.map(\.json)) })
    }
    return .object([
      "figures": lists(figures), "goals": lists(goals), "wins": lists(Array(wins.dropFirst())),
    ])
  }
}

extension Simulation {
  /// Adds randomizations that were worked out elsewhere, of the same figures, plans and points.
  ///
  /// - Parameter numbers: which ones these are; none of them is known yet.
  package mutating func add(_ json: JSON, _ numbers: Range<Int>) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let block = OutcomeReader(numbers: numbers, size: points.size)
    let figures = try members.take("figures") { json throws(JSONValueError) in
      try block.lists(json, like: results.figures)
    }
    let goals = try members.take("goals") { json throws(JSONValueError) in
      try block.lists(json, like: results.goals)
    }
    let wins = try members.take("wins") { json throws(JSONValueError) in
      try block.lists(json, like: Array(results.wins.dropFirst()))
    }
    try members.end()
    results.add(
      figures: figures, goals: goals, wins: results.wins.prefix(1) + wins, count: numbers.count)
  }
}

/// Reads the outcomes of a block, each of which has the same randomizations.
private struct OutcomeReader {
  let numbers: Range<Int>
  /// The trials of each.
  let size: Int

  /// As many outcomes as there are in others.
  func lists(_ json: JSON, like others: [[Outcome]]) throws(JSONValueError) -> [[Outcome]] {
    let lists = try json.array { json throws(JSONValueError) in
      try json.array { json throws(JSONValueError) in json }
    }
    guard lists.map(\.count) == others.map(\.count) else {
      throw JSON.refused("it is not of the same figures, goals and plans")
    }
    var read: [[Outcome]] = []
    for (list, others) in zip(lists, others) {
      var outcomes: [Outcome] = []
      for (json, other) in zip(list, others) {
        outcomes.append(try outcome(json, around: other.histogram.center))
      }
      read.append(outcomes)
    }
    return read
  }

  private func outcome(
    _ json: JSON, around center: Double
  ) throws(JSONValueError) -> Outcome {
    let outcome = try Outcome(json: json, around: center)
    let counts = outcome.parts.map(\.moments.count)
    guard outcome.parts.map(\.number) == Array(numbers),
      counts.allSatisfy((0...size).contains), outcome.faults >= 0,
      counts.reduce(0, +) == outcome.histogram.count,
      outcome.faults + outcome.histogram.count == size * numbers.count
    else { throw JSON.refused("its trials are not those of the block") }
    return outcome
  }
}

extension Outcome {
  fileprivate static let strange: Message = "no results are spread like that"

  fileprivate var json: JSON {
    .object([
      "buckets": .array(histogram.buckets.map(\.json)),
      "faults": .number(faults),
      "parts": .array(parts.map(\.json)),
    ])
  }

  fileprivate init(json: JSON, around center: Double) throws(JSONValueError) {
    var members = try JSONMembers(of: json)
    let buckets = try members.takeList("buckets", Histogram.Bucket.init(json:))
    guard let histogram = Histogram(buckets, around: center) else {
      throw JSON.refused(Outcome.strange)
    }
    self.init(
      faults: try members.take("faults", Int.init(json:)),
      parts: try members.takeList("parts", Part.init(json:)), histogram: histogram)
    try members.end()
  }
}

extension Outcome.Part {
  fileprivate var json: JSON {
    let numbers = [moments.mean, moments.squares] + quantiles
    return .array([.number(number), .number(moments.count)] + numbers.map(JSON.number))
  }

  fileprivate init(json: JSON) throws(JSONValueError) {
    let values = try json.array { json throws(JSONValueError) in json }
    guard values.count == 4 + Outcome.percentiles.count else {
      throw JSON.refused(Outcome.strange)
    }
    let numbers = try JSON.array(Array(values[2...])).array(Double.init(json:))
    self.init(
      number: try Int(json: values[0]),
      moments: Moments(count: try Int(json: values[1]), mean: numbers[0], squares: numbers[1]),
      quantiles: Array(numbers[2...]))
  }
}

extension Histogram.Bucket {
  fileprivate var json: JSON { .array([.number(count), .number(low), .number(high)]) }

  fileprivate init(json: JSON) throws(JSONValueError) {
    let values = try json.array { json throws(JSONValueError) in json }
    guard values.count == 3 else { throw JSON.refused(Outcome.strange) }
    self.init(
      count: try Int(json: values[0]), low: try Double(json: values[1]),
      high: try Double(json: values[2]))
  }
}

extension JSON {
  /// A number that reads back with the same bits; what JSON has no number for is a text.
  fileprivate static func number(_ value: Double) -> JSON {
    value.isFinite ? .number(value.description) : .string(value.description)
  }
}

extension Double {
  fileprivate init(json: JSON) throws(JSONValueError) {
    switch json {
    case .number(let text), .string(let text):
      guard let value = Double(text) else { throw json.mismatch(.number) }
      self = value
    case .null, .bool, .array, .object: throw json.mismatch(.number)
    }
  }
}
