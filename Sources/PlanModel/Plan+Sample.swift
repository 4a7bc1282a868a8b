import Quantities

extension Plan {
  /// A plan that always is the same, rich enough for every example to say something.
  package static let sample: Plan = {
    do {
      return try makeSample()
    } catch {
      preconditionFailure("the sample plan is sound: \(error)")
    }
  }()

  private static func makeSample() throws -> Plan {
    guard let year = FiscalYear(year: 2027) else { preconditionFailure("2027 is a year") }
    var plan = Plan(name: Name(known: "annual 2027"), fiscalYear: year)
    try plan.budget.fillSample()
    plan.freezeBaseline(label: "approved", on: Day(year: 2026, month: 12, day: 18))
    return plan
  }
}

extension Budget {
  fileprivate mutating func fillSample() throws {
    _ = try setTotal(.sample(1_000_000))
    let main = ["core", "emerging", "brand"].map(Name.init(known:))
    _ = try split(.total, by: Ratio(weights: [5, 3, 2]), into: main)
    try fill("core", [("events", 400_000), ("seminars", 100_000)])
    try fill("emerging", [("healthcare", 180_000), ("energy", 90_000)])
    try fill("brand", [("awards", 80_000), ("media", 120_000)])
    describe("core", owner: "Li Na", status: .planned)
    describe(
      "events", category: "trade shows", status: .committed, return: ReturnRate(25, decimals: 1))
    describe("seminars", category: "online", return: ReturnRate(4))
    describe("emerging", owner: "Wang Wei", category: "market entry", status: .optional)
    describe("brand", owner: "Zhao Min", category: "reputation")
    _ = try lock(sampleLine("awards"))
    note("price list of last year", on: sampleLine("awards"))
  }

  private mutating func fill(_ parent: String, _ lines: [(name: String, amount: Int64)]) throws {
    for line in lines {
      _ = try add(Name(known: line.name), .amount(.sample(line.amount)), under: sampleLine(parent))
    }
  }

  private mutating func describe(
    _ line: String, owner: String? = nil, category: String? = nil, status: LineStatus? = nil,
    return rate: ReturnRate? = nil
  ) {
    edit(sampleLine(line)) { details in
      details.owner = owner.map(Name.init(known:))
      details.category = category.map(Name.init(known:))
      details.status = status
      details.expectedReturn = rate
    }
  }

  private func sampleLine(_ name: String) -> LineID {
    guard case .found(let id) = resolve([Name(known: name)]) else {
      preconditionFailure("the sample has a line '\(name)'")
    }
    return id
  }
}

extension Money {
  /// So many yuan.
  fileprivate static func sample(_ units: Int64) -> Money {
    Money(minorUnits: units * Currency.cny.unit)
  }
}
