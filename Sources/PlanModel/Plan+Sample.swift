import Quantities

extension Plan {
  /// A plan that always is the same, rich enough for every example to say something.
  package static let sample = sample { $0 }

  /// The same plan with Chinese names.
  package static let chineseSample = sample { chineseNames[$0] ?? $0 }

  private static func sample(_ called: @escaping (String) -> String) -> Plan {
    do {
      return try makeSample(called)
    } catch {
      preconditionFailure("the sample plan is sound: \(error)")
    }
  }

  private static func makeSample(_ called: @escaping (String) -> String) throws -> Plan {
    guard let year = FiscalYear(year: 2027) else { preconditionFailure("2027 is a year") }
    var plan = Plan(name: Name(known: called("annual 2027")), fiscalYear: year)
    var sample = SampleBudget(budget: plan.budget, called: called)
    try sample.fill()
    plan.budget = sample.budget
    plan.objectives = try SampleObjectives(year: year, called: called).filled()
    plan.staffing = try sampleStaffing(called)
    plan.freezeBaseline(label: called("approved"), on: Day(year: 2026, month: 12, day: 18))
    return plan
  }

  private static func sampleStaffing(_ called: @escaping (String) -> String) throws -> Staffing {
    let mix = { (weights: [Int64], names: [String]) in
      try StaffingMix(Ratio(weights: weights), names: names.map { Name(known: called($0)) })
    }
    var staffing = Staffing()
    try staffing.setPeople(20)
    try staffing.setFunctions(
      mix([20, 40, 30, 10], ["brand", "acquisition", "content", "analytics"]))
    try staffing.setTalents(mix([2, 5, 3], ["strategic", "executing", "innovative"]))
    return staffing
  }

  private static let chineseNames = [
    "annual 2027": "2027年度计划", "approved": "已批准", "core": "核心业务", "events": "展会",
    "seminars": "研讨会", "emerging": "新兴市场", "healthcare": "医疗健康", "energy": "新能源",
    "brand": "品牌建设", "awards": "行业奖项", "media": "行业媒体", "Li Na": "李娜",
    "Wang Wei": "王伟", "Zhao Min": "赵敏", "trade shows": "活动", "online": "线上",
    "market entry": "市场开拓", "reputation": "品牌", "price list of last year": "去年的价目表",
    "heard in manufacturing": "制造业声量领先", "brand voice": "品牌声量", "rank": "名",
    "articles in trade media": "行业媒体文章", "articles": "篇", "live-stream views": "直播观看",
    "views": "次", "new customers": "新增客户", "signed customers": "签约客户", "customers": "家",
    "acquisition": "获客", "content": "内容", "analytics": "数据分析", "strategic": "战略型",
    "executing": "执行型", "innovative": "创新型",
  ]
}

/// The budget of the sample while it is made, its names in one language.
private struct SampleBudget {
  var budget: Budget
  let called: (String) -> String

  mutating func fill() throws {
    _ = try budget.setTotal(.sample(1_000_000))
    let main = ["core", "emerging", "brand"].map(name)
    _ = try budget.split(.total, by: Ratio(weights: [5, 3, 2]), into: main)
    try fill("core", [("events", 400_000), ("seminars", 100_000)])
    try fill("emerging", [("healthcare", 180_000), ("energy", 90_000)])
    try fill("brand", [("awards", 80_000), ("media", 120_000)])
    describe("core", owner: "Li Na", status: .planned)
    describe(
      "events", category: "trade shows", status: .committed, return: ReturnRate(25, decimals: 1))
    describe("seminars", category: "online", return: ReturnRate(4))
    describe("emerging", owner: "Wang Wei", category: "market entry", status: .optional)
    describe("brand", owner: "Zhao Min", category: "reputation")
    _ = try budget.lock(line("awards"))
    budget.note(called("price list of last year"), on: line("awards"))
  }

  private mutating func fill(_ parent: String, _ lines: [(name: String, amount: Int64)]) throws {
    for line in lines {
      _ = try budget.add(name(line.name), .amount(.sample(line.amount)), under: self.line(parent))
    }
  }

  private mutating func describe(
    _ line: String, owner: String? = nil, category: String? = nil, status: LineStatus? = nil,
    return rate: ReturnRate? = nil
  ) {
    let (owner, category) = (owner.map(name), category.map(name))
    budget.edit(self.line(line)) { details in
      details.owner = owner
      details.category = category
      details.status = status
      details.expectedReturn = rate
    }
  }

  private func name(_ text: String) -> Name { Name(known: called(text)) }

  private func line(_ text: String) -> LineID {
    guard case .found(let id) = budget.resolve([name(text)]) else {
      preconditionFailure("the sample has a line '\(text)'")
    }
    return id
  }
}

/// The objectives of the sample, their titles in one language.
private struct SampleObjectives {
  let year: FiscalYear
  let called: (String) -> String

  func filled() throws -> Objectives {
    var objectives = Objectives()
    let voice = try objectives.add(.objective, name("heard in manufacturing"), under: nil, in: year)
    { aim in
      aim.owner = name("Zhao Min")
      aim.pillar = .brand
    }
    let growth = try objectives.add(.objective, name("new customers"), under: nil, in: year) {
      aim in
      aim.owner = name("Wang Wei")
      aim.pillar = .acquisition
    }
    let rank = try add("brand voice", from: 8, to: 3, "rank", of: "Zhao Min", voice, &objectives)
    let articles = try add(
      "articles in trade media", to: 50, "articles", .sum, of: "Li Na", voice, &objectives)
    _ = try add("signed customers", to: 300, "customers", of: "Wang Wei", growth, &objectives)
    _ = try add(
      "live-stream views", as: .kpi, to: 100_000, "views", .sum, of: "Li Na", voice, &objectives)
    for (day, result, value) in [(28, rank, 6), (28, articles, 7), (31, articles, 5)] {
      let month = day == 31 ? 3 : 2
      guard let day = Day(year: year.year, month: month, day: day) else { continue }
      try objectives.checkIn(
        CheckIn(day: day, value: Measure(whole: Int32(value))), on: result, in: year)
    }
    return objectives
  }

  private func add(
    _ title: String, as kind: AimKind = .keyResult, from start: Int32 = 0, to target: Int32,
    _ unit: String, _ measureKind: MeasureKind = .level, of owner: String, _ parent: AimID,
    _ objectives: inout Objectives
  ) throws -> AimID {
    try objectives.add(kind, name(title), under: parent, in: year) { aim in
      aim.owner = name(owner)
      aim.measurement = Measurement(
        target: .reach(Measure(whole: target), from: Measure(whole: start)), unit: called(unit),
        kind: measureKind, begin: year.firstDay)
    }
  }

  private func name(_ text: String) -> Name { Name(known: called(text)) }
}

extension Money {
  /// So many yuan.
  fileprivate static func sample(_ units: Int64) -> Money {
    Money(minorUnits: units * Currency.cny.unit)
  }
}
