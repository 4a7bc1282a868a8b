import PlanModel
import Quantities
import Testing

/// Each rule has a plan that passes, one at the threshold, and one just over it.
@Suite struct ObjectiveCheckTests {
  /// A plan in which there is nothing to find on the first day, with one key result.
  private func plan(_ describe: (inout Aim) -> Void = { _ in }) -> Plan {
    var plan = Plan(name: name("a"), fiscalYear: year2027)
    for pillar in Pillar.allCases {
      _ = try! plan.objectives.add(.objective, name(pillar.rawValue), under: nil, in: year2027) {
        $0.pillar = pillar
      }
    }
    _ = try! plan.objectives.add(.keyResult, name("leads"), under: first, in: year2027) { aim in
      aim.measurement = .reaching(measure("100"))
      aim.measurement?.unit = "leads"
      aim.owner = name("Li Na")
      aim.due = day(12, 31)
      describe(&aim)
    }
    return plan
  }

  private let first = AimID(.objective, 1)
  private let result = AimID(.keyResult, 1)

  private func rules(of plan: Plan, on today: Day = year2027.firstDay) -> [String] {
    plan.findings(in: .okr, on: today).map { "\($0.rule) \($0.severity)" }
  }

  @Test func `a sound plan has no findings`() {
    #expect(rules(of: plan()) == [])
    #expect(plan().findings(on: year2027.firstDay) == [])
  }

  @Test func `a key result has a unit, an owner and a due date`() {
    #expect(rules(of: plan { $0.measurement?.unit = nil }) == ["R1.9 gap"])
    #expect(rules(of: plan { $0.owner = nil }) == ["R1.9 gap"])
    #expect(rules(of: plan { $0.due = nil }) == ["R1.9 gap"])
    var inherited = plan { $0.due = nil }
    var objective = inherited.objectives[first]
    objective.due = day(6, 30)
    try! inherited.objectives.revise(objective, in: year2027)
    #expect(rules(of: inherited) == [])
  }

  @Test(
    arguments: [
      ("100", "200", []), ("100", "300", []), ("100", "300.000001", ["R1.9 drift"]),
      ("300.000001", "100", []), ("0", "300", []), ("-1", "300", []),
    ] as [(String, String, [String])])
  func `a target is at most three times its start`(start: String, target: String, rules: [String]) {
    let plan = plan { aim in
      aim.measurement?.target = .reach(measure(target), from: measure(start))
    }
    #expect(self.rules(of: plan) == rules)
  }

  @Test(
    arguments: [("99", []), ("99.999999", []), ("100", ["R1.9 drift"])] as [(String, [String])])
  func `a target is not met when its time begins`(value: String, rules: [String]) {
    let plan = plan { aim in
      let checkIn = CheckIn(day: year2027.firstDay, value: measure(value))
      aim.measurement = .reaching(measure("100"), checkIns: [checkIn])
      aim.measurement?.unit = "leads"
    }
    #expect(self.rules(of: plan) == rules)
  }

  @Test func `something contributes to every pillar`() {
    var plan = plan()
    let last = AimID(.objective, Pillar.allCases.count)
    var objective = plan.objectives[last]
    objective.pillar = nil
    try! plan.objectives.revise(objective, in: year2027)
    #expect(rules(of: plan) == ["R1.4 gap"])
    #expect(plan.findings(on: day(1, 1)).map(\.place) == [.pillar(.conversion)])
  }

  @Test(
    arguments: [
      (day(1, 28), []), (day(1, 29), []), (day(1, 30), ["R7.7 gap"]),
    ] as [(Day, [String])])
  func `a result is looked at every four weeks`(today: Day, rules: [String]) {
    #expect(self.rules(of: plan(), on: today) == rules)
    var looked = plan()
    try! looked.objectives.checkIn(
      CheckIn(day: day(1, 2), value: measure("1")), on: result, in: year2027)
    #expect(self.rules(of: looked, on: today) == [])
    looked = plan()
    _ = try! looked.playbook.set("checkin.weeks", to: "5")
    #expect(self.rules(of: looked, on: today) == [])
  }

  @Test func `what is reached, or not begun, needs no check-in`() {
    var reached = plan()
    try! reached.objectives.checkIn(
      CheckIn(day: day(2, 1), value: measure("100")), on: result, in: year2027)
    #expect(rules(of: reached, on: day(10, 1)) == [])
    #expect(rules(of: plan { $0.measurement?.begin = day(9, 1) }, on: day(9, 29)) == [])
  }

  @Test(
    arguments: [
      ("100", []), ("90", []), ("110", []), ("89.999999", ["R7.1 breach"]),
      ("110.000001", ["R7.1 breach"]),
    ] as [(String, [String])])
  func `what is due is within a tenth of its goal`(actual: String, rules: [String]) {
    var plan = plan { $0.due = day(6, 30) }
    try! plan.objectives.checkIn(
      CheckIn(day: day(6, 29), value: measure(actual)), on: result, in: year2027)
    #expect(self.rules(of: plan, on: day(6, 29)) == [])
    #expect(self.rules(of: plan, on: day(6, 30)) == rules)
  }

  @Test(
    arguments: [
      ("99", []), ("1", []), ("98.999999", ["R6.3 drift"]), ("99.000001", ["R6.3 drift"]),
      ("50", []),
    ] as [(String, [String])])
  func `weights that come near a hundred come to it`(weight: String, rules: [String]) {
    var plan = plan { $0.weight = Weight(measure("1"))! }
    _ = try! plan.objectives.add(.kpi, name("visits"), under: first, in: year2027) { aim in
      aim.measurement = .reaching(measure("5"))
      aim.weight = Weight(measure(weight))!
    }
    #expect(self.rules(of: plan) == rules)
  }

  @Test func `the most serious comes first`() {
    var plan = plan {
      $0.due = day(6, 30)
      $0.owner = nil
      $0.measurement?.target = .reach(measure("100"), from: measure("1"))
    }
    try! plan.objectives.checkIn(
      CheckIn(day: day(6, 29), value: measure("2")), on: result, in: year2027)
    #expect(rules(of: plan, on: day(6, 30)) == ["R7.1 breach", "R1.9 gap", "R1.9 drift"])
    #expect(plan.findings(in: .budget, on: day(6, 30)) == [])
    #expect(plan.findings(on: day(6, 30)) == plan.findings(in: .okr, on: day(6, 30)))
  }
}
