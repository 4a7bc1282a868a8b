import PlanModel
import Quantities
import Seeds

extension Plan {
  /// A plan that has something of everything that a snapshot keeps.
  static func random(using random: inout SeededGenerator) -> Plan {
    let currency = random.pick(Currency.all)
    let year = FiscalYear(year: random.number(1...9998), firstMonth: random.number(1...12))!
    var plan = Plan(name: .random(using: &random), currency: currency, fiscalYear: year)
    plan.budget = .random(using: &random)
    if random.chance(70) { plan.objectives = .random(in: year, using: &random) }
    if random.chance(40) { plan.todos = .random(using: &random) }
    if random.chance(50) { plan.staffing = .random(using: &random) }
    if random.chance(50) { plan.effort = .random(in: year, using: &random) }
    if random.chance(50) {
      plan.initiatives = .random(in: year, of: plan.budget, using: &random)
    }
    if random.chance(50) { plan.today = .random(using: &random) }
    if random.chance(50) {
      _ = try! plan.playbook.set("decision.budget", to: "\(random.number(0...100))%")
    }
    if random.chance(50) { plan.addModel(using: &random) }
    if random.chance(30) {
      plan.baseline = Baseline(
        label: "before \(random.next())", day: random.chance(50) ? .random(using: &random) : nil,
        budget: .random(using: &random))
    }
    if random.chance(40) { plan.scenarios = .random(using: &random) }
    return plan
  }
}

extension Scenarios {
  /// A chain of scenarios, some with lines, as many as were not removed.
  static func random(using random: inout SeededGenerator) -> Scenarios {
    var scenarios = Scenarios()
    for number in 1...random.number(1...6) {
      let bases = [nil] + scenarios.all.map { Optional($0.id) }
      let scenario = try! scenarios.add(
        Name("\(Name.random(using: &random).text) \(number)"), over: random.pick(bases))
      let lines = ["budget total 5", "todo add a; b # c \"d\"", "在", ""]
      scenarios.append((0..<random.number(0...3)).map { _ in random.pick(lines) }, to: scenario.id)
    }
    if random.chance(50), let first = scenarios.all.first {
      _ = try! scenarios.remove(first.id, anyway: true)
    }
    return scenarios
  }
}

extension Staffing {
  /// Functions and talents with a pin, costs and people who join.
  static func random(using random: inout SeededGenerator) -> Staffing {
    var staffing = Staffing()
    try! staffing.setPeople(Int64(random.number(0...500)))
    if random.chance(80) {
      try! staffing.setFunctions(
        StaffingMix(
          Ratio(weights: [2, 5, 0]), names: ["brand", "内容", "a \"b\""].map { try! Name($0) }))
    }
    if random.chance(80) {
      try! staffing.setTalents(
        StaffingMix(Ratio(weights: [1, 1, 1]), names: ["x", "战略型", "z"].map { try! Name($0) }))
    }
    try! staffing.setCost(
      StaffCost(Money(minorUnits: Int64(random.number(0...1_000_000))), per: .year),
      at: StaffPlace())
    let sides = [
      staffing.functions == nil ? nil : StaffPlace(function: 1),
      staffing.talents == nil ? nil : StaffPlace(talent: 2),
    ].compactMap { $0 }
    for place in sides {
      try! staffing.pin(min(Int64(random.number(0...3)), staffing.people), at: place)
      try! staffing.setCost(StaffCost(Money(minorUnits: 12_345), per: .month), at: place)
      try! staffing.hire(StaffHire(at: place, in: random.number(1...4), .more(3)))
      try! staffing.hire(StaffHire(at: place, in: 4, .upTo(5_000)))
      if random.chance(50) { staffing.note("one; two # \"three\"", on: place) }
    }
    return staffing
  }
}

extension Name {
  static func random(using random: inout SeededGenerator) -> Name {
    let stems = ["core", "Märkte", "品牌建设", "a \"b\" c", "back\\slash", "e\u{301}clair", "🧧", "x:y"]
    return try! Name("\(random.pick(stems)) \(random.number(0...999_999))")
  }
}

extension Day {
  static func random(using random: inout SeededGenerator) -> Day {
    Day(number: random.number(1...3_652_059))!
  }
}

extension Budget {
  static func random(using random: inout SeededGenerator) -> Budget {
    var total = LineRecord(
      number: 0, parent: nil, name: try! Name("total"), order: 0, allocation: .amount(.zero))
    total.allocation = .amount(.random(using: &random))
    var records = [total]
    for number in 1..<random.number(1...30) {
      let parent = random.pick(records).number
      var record = LineRecord(
        number: number, parent: parent, name: try! Name("line \(number)"),
        order: 2 * number + random.number(0...1), allocation: .amount(.random(using: &random)))
      record.decorate(using: &random)
      records.append(record)
    }
    return try! Budget(records: records.depthFirst, nextNumber: 100)
  }
}

extension [LineRecord] {
  /// As a snapshot keeps them: every line before what is inside it.
  fileprivate var depthFirst: [LineRecord] {
    func below(_ record: LineRecord) -> [LineRecord] {
      [record] + filter { $0.parent == record.number }.flatMap(below)
    }
    return first.map(below) ?? []
  }
}

extension Money {
  fileprivate static func random(using random: inout SeededGenerator) -> Money {
    let sizes: [Int64] = [1, 100, 1_000_000, 900_000_000_000_000]
    return Money(minorUnits: Int64.random(in: 0...random.pick(sizes), using: &random))
  }
}

extension LineRecord {
  fileprivate mutating func decorate(using random: inout SeededGenerator) {
    if random.chance(40) { allocation = .share(try! Share(Int64(random.number(0...7)), of: 7)) }
    if random.chance(20) { lockedAmount = allocation.fixedAmount ?? .random(using: &random) }
    if random.chance(20) { method = .sainteLague }
    if random.chance(30) { phasing = Phasing(weights: random.pick([[1], [30, 25, 25, 20]])) }
    if random.chance(30) { details.owner = .random(using: &random) }
    if random.chance(30) { details.category = .random(using: &random) }
    if random.chance(30) { details.status = random.pick(LineStatus.allCases) }
    if random.chance(30) {
      details.expectedReturn = ReturnRate(25, decimals: random.number(0...3))
    }
    if random.chance(30) { details.source = "tab\t, line\n, quote\", \u{1F}, \u{2028}" }
    if random.chance(30) { details.notes = ["one; two # three", "", "三"] }
  }
}
