import Formulas
import PlanEngine
import PlanModel
import Quantities
import Testing

/// Values of quarters and months, and what they make of a year.
@Suite struct PeriodTests {
  @Test func `a flow adds up, a level is the last, a rate is the formula on the year`() throws {
    var plan = Evaluation.plan
    plan.let("leads", "80", "90", "110", "120", by: .quarter, as: .flow)
    plan.let("price", "8", "8", "8.5", "9", by: .quarter, as: .level)
    plan.let("signed", "leads * 4% * price", by: .quarter)
    plan.let("rate", "signed / leads", by: .quarter)
    #expect(try Evaluation.value("leads", in: plan).value == 400)
    #expect(try Evaluation.value("price", in: plan).value == 9)
    let quarters = try FormulaPeriod.all(.quarter).map {
      try Evaluation.value("signed", in: plan, $0).value
    }
    #expect(quarters.map { ($0 * 100).rounded() } == [2560, 2880, 3740, 4320])
    #expect(try Evaluation.value("signed", in: plan).value == quarters.reduce(0, +))
    #expect(
      try Evaluation.value("rate", in: plan).value == quarters.reduce(0, +) / 400)
  }

  @Test func `what rests on periods without any of its own makes a year as its kind wants`() throws
  {
    var plan = Evaluation.plan
    plan.let("leads", "80", "90", "110", "120", by: .quarter, as: .flow)
    plan.let("price", "8", "8", "8.5", "9", by: .quarter, as: .level)
    plan.let("signed", "leads * 4% * price")
    plan.let("twice", "price * 2")
    plan.let("rate", "signed / leads")
    plan.let("odd", "leads + price")
    #expect((try Evaluation.value("signed", in: plan).value * 100).rounded() == 13_500)
    #expect(try Evaluation.value("twice", in: plan).value == 18)
    #expect((try Evaluation.value("rate", in: plan).value * 1e6).rounded() == 337_500)
    #expect(
      PlanError.cause { try Evaluation.value("odd", in: plan) } == .driver(.noYear("odd")))
    #expect(try Evaluation.value("odd", in: plan, .quarter(0)).value == 88)
  }

  @Test func `a flow for the year falls evenly on its periods, anything else is the same`() throws {
    var plan = Evaluation.plan
    plan.let("a", "120", as: .flow)
    plan.let("b", "120")
    #expect(try Evaluation.value("a", in: plan, .quarter(2)).value == 30)
    #expect(try Evaluation.value("a", in: plan, .month(2)).value == 10)
    #expect(try Evaluation.value("b", in: plan, .quarter(2)).value == 120)
  }

  @Test func `what is given by month is asked for by quarter`() throws {
    var plan = Evaluation.plan
    plan.let("flow", "1", by: .month, as: .flow)
    plan.let(
      "level", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", by: .month, as: .level
    )
    #expect(try Evaluation.value("flow", in: plan, .quarter(1)).value == 3)
    #expect(try Evaluation.value("level", in: plan, .quarter(1)).value == 6)
    #expect(try Evaluation.value("level", in: plan).value == 12)
  }

  @Test func `what may be any kind is asked for, where the year is wanted`() throws {
    var plan = Evaluation.plan
    plan.let("price", "8", "8", "8.5", "9", by: .quarter)
    #expect(try Evaluation.value("price", in: plan, .quarter(2)).value == 8.5)
    #expect(
      PlanError.cause { try Evaluation.value("price", in: plan) } == .driver(.noYear("price")))
    #expect(
      PlanError.cause { try Evaluation.value("price", in: plan, .month(0)) }
        == .driver(.noPart("price")))
    plan.let("rate", "3%", "4%", "5%", "6%", by: .quarter, as: .rate)
    #expect(
      PlanError.cause { try Evaluation.value("rate", in: plan) } == .driver(.rateOfList("rate")))
  }

  @Test func `a line's quarter is what it is phased at, and a flow`() throws {
    var plan = Evaluation.plan
    _ = try plan.budget.setTotal(.whole(1000))
    let id = plan.add("events", .amount(.whole(400)))
    plan.budget.phase(id, as: Phasing(weights: [1, 2, 3, 4]))
    let quarters = try FormulaPeriod.all(.quarter).map {
      try Evaluation.value("budget.events", in: plan, $0).value
    }
    #expect(quarters == [40, 80, 120, 160])
    plan.let("fees", "budget.events * 10%", by: .quarter)
    #expect(try Evaluation.value("fees", in: plan).value == 40)
  }

  @Test func `something that is gone is told before what cannot be said without it`() throws {
    var plan = Evaluation.plan
    plan.let("leads", "80", "90", "110", "120", by: .quarter, as: .flow)
    plan.let("price", "8")
    plan.let("deals", "price * 2")
    plan.let("signed", "leads * deals")
    let before = plan
    plan.drivers.remove(plan.drivers.id(of: try Name("price"))!)
    try plan.follow(before, leavingBroken: true)
    for period in [FormulaPeriod.year, .quarter(1), .month(5)] {
      #expect(throws: PlanError.driver(.missing("price", in: "deals"))) {
        try Evaluation.value("signed", in: plan, period)
      }
    }
  }
}
