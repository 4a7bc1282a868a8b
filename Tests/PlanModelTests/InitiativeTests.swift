import PlanModel
import Quantities
import Testing

private func day(_ month: Int, _ day: Int, _ year: Int = 2027) -> Day {
  Day(year: year, month: month, day: day)!
}

@Suite struct InitiativeTests {
  private var plan: Plan

  init() {
    plan = Plan(name: name("a"), fiscalYear: year2027)
    plan.budget = .of(1_000_000, "5:3:2", "core", "emerging", "brand")
    plan.budget.add("core.events", .amount(yuan(400_000)))
    plan.budget.add("core.seminars", .amount(yuan(100_000)))
  }

  @discardableResult
  private mutating func add(
    _ text: String, from begin: Day? = nil, reserve: Day? = nil, _ lines: String...
  ) -> Initiative {
    let ids = lines.map(plan.budget.line)
    return try! plan.initiatives.add(name(text), in: year2027) { initiative in
      initiative.begin = begin
      initiative.reserve = reserve
      initiative.lines = ids
    }
  }

  @Test(arguments: [
    (day(5, 31), day(2, 28)), (day(5, 30), day(2, 28)), (day(4, 10), day(1, 10)),
    (day(1, 31), day(10, 31, 2026)), (day(2, 28), day(11, 28, 2026)),
  ])
  mutating func `what it needs is reserved three months before it begins`(begin: Day, asked: Day) {
    let expo = add("expo", from: begin)
    #expect(expo.reserveAsked(by: plan.playbook) == asked)
    #expect(expo.daysLate(by: plan.playbook, on: asked) == 0)
  }

  @Test mutating func `how long before is the playbook's`() {
    _ = try! plan.playbook.set("pool.reserve", to: "1")
    #expect(add("expo", from: day(3, 31)).reserveAsked(by: plan.playbook) == day(2, 28))
  }

  @Test(
    arguments: [
      (day(2, 27), -1, []), (day(2, 28), 0, []), (day(3, 1), 1, ["R1.10 drift"]),
    ] as [(Day, Int, [String])])
  mutating func `a day that was said is early, on time or late`(
    reserve: Day, late: Int, rules: [String]
  ) {
    let expo = add("expo", from: day(5, 31), reserve: reserve)
    #expect(expo.daysLate(by: plan.playbook, on: day(12, 31)) == late)
    #expect(found(on: day(12, 31)) == rules)
  }

  @Test(
    arguments: [
      (day(2, 28), 0, []), (day(3, 1), 1, ["R1.10 gap"]), (day(5, 31), 92, ["R1.10 gap"]),
      (day(6, 1), 0, []),
    ] as [(Day, Int, [String])])
  mutating func `where no day was said it is asked for until it begins`(
    today: Day, late: Int, rules: [String]
  ) {
    let expo = add("expo", from: day(5, 31))
    #expect(expo.daysLate(by: plan.playbook, on: today) == late)
    #expect(found(on: today) == rules)
  }

  @Test mutating func `what has no first day is never late`() {
    #expect(add("expo").daysLate(by: plan.playbook, on: day(12, 31)) == nil)
    #expect(found(on: day(12, 31)) == [])
  }

  private func found(on today: Day) -> [String] {
    plan.findings(in: .initiative, on: today).map { "\($0.rule) \($0.severity)" }
  }

  @Test mutating func `its budget is that of its lines, each once`() {
    #expect(plan.budget(of: add("a", "core.events", "brand")) == yuan(600_000))
    #expect(plan.budget(of: add("b", "core.events", "core")) == yuan(500_000))
    #expect(plan.budget(of: add("c")) == .zero)
  }

  @Test mutating func `a line that pays is removed only where that was said`() throws {
    let expo = add("expo", "core.events", "brand")
    add("fair", "core.events")
    for line in ["core.events", "brand"] {
      let users = line == "brand" ? ["expo"] : ["expo", "fair"]
      #expect(throws: PlanError.initiative(.lineInUse(line, by: users))) {
        try plan.removeLine(plan.budget.line(line), anyway: false)
      }
    }
    let users = try plan.removeLine(plan.budget.line("core"), anyway: true).users
    #expect(users == names("expo", "fair"))
    #expect(plan.initiatives[expo.id].lines == [plan.budget.line("brand")])
  }

  @Test mutating func `a line that holds others says so first`() {
    add("expo", "core.events")
    #expect(throws: PlanError.childrenInTheWay(of: "core", names: ["events", "seminars"])) {
      try plan.removeLine(plan.budget.line("core"), anyway: false)
    }
    #expect(throws: PlanError.initiative(.lineInUse("core", by: ["expo"]))) {
      try plan.checkUnused([plan.budget.line("core")])
    }
  }

  @Test mutating func `a line is paid from under its new name`() throws {
    let expo = add("expo", "core.events")
    try plan.budget.rename(plan.budget.line("core.events"), to: name("fairs"))
    #expect(plan.initiatives[expo.id].lines.map(plan.budget.path(of:)) == ["core.fairs"])
  }

  @Test(
    arguments: [
      (
        day(5, 31), day(5, 30), nil,
        PlanError.initiative(.endBeforeBegin(end: day(5, 30), begin: day(5, 31)))
      ),
      (
        day(5, 31), day(5, 31), day(6, 1),
        .initiative(.reserveAfterBegin(reserve: day(6, 1), begin: day(5, 31)))
      ),
      (day(5, 31), day(1, 1, 2028), nil, .dayOutside(day(1, 1, 2028), year2027)),
      (day(12, 31, 2026), day(5, 31), nil, .dayOutside(day(12, 31, 2026), year2027)),
    ] as [(Day, Day, Day?, PlanError)])
  mutating func `days that cannot be are refused, and nothing is added`(
    begin: Day, end: Day, reserve: Day?, error: PlanError
  ) {
    #expect(throws: error) {
      try plan.initiatives.add(name("expo"), in: year2027) { initiative in
        initiative.begin = begin
        initiative.end = end
        initiative.reserve = reserve
      }
    }
    #expect(plan.initiatives.isEmpty)
  }

  @Test mutating func `a name stands once, whatever its case, and is free again`() throws {
    let expo = add("expo")
    let other = add("fair")
    #expect(throws: PlanError.initiative(.nameTaken(name("Expo")))) {
      try plan.initiatives.add(name("Expo"), in: year2027) { _ in }
    }
    #expect(throws: PlanError.initiative(.nameTaken(name("expo")))) {
      try plan.initiatives.rename(other.id, to: name("expo"))
    }
    let before = plan
    try plan.initiatives.rename(expo.id, to: name("Expo"))
    #expect(plan != before)
    plan.initiatives.remove(expo.id)
    #expect(add("expo").id == InitiativeID(3))
    #expect(plan.initiatives.named(name("EXPO")) == InitiativeID(3))
  }

  @Test mutating func `a quarter has one score`() {
    let expo = add("expo")
    for (quarter, score) in [(3, 5), (1, 8), (3, 6)] {
      plan.initiatives.score(Contribution(quarter: quarter, score: score), of: expo.id)
    }
    #expect(plan.initiatives[expo.id].contributions.map(\.quarter) == [1, 3])
    #expect(plan.initiatives[expo.id].contributions.map(\.score) == [8, 6])
  }

  @Test(arguments: [(1, true), (10, true), (0, false), (11, false)])
  func `a score lies on the playbook's scale`(score: Int, fits: Bool) {
    let error = fits ? nil : PlanError.initiative(.scoreOutside(score, low: 1, high: 10))
    #expect(refusal(of: score) == error)
  }

  private func refusal(of score: Int) -> PlanError? {
    do throws(PlanError) {
      try plan.playbook.checkScore(score, by: "contribution.scale")
      return nil
    } catch {
      return error
    }
  }
}
