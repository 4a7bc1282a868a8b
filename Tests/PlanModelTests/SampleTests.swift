import PlanModel
import Quantities
import Testing

@Test func `the sample plan is what the examples expect`() throws {
  let plan = Plan.sample
  #expect(plan.name.text == "annual 2027")
  #expect(plan.fiscalYear.year == 2027)
  #expect(plan.currency == .cny)
  let outline = plan.budget.outline()
  #expect(
    outline.rows.map(\.line.name.text) == [
      "total", "core", "events", "seminars", "emerging", "healthcare", "energy", "brand",
      "awards", "media",
    ])
  #expect(
    outline.rows.map(\.amount)
      == [
        1_000_000, 500_000, 400_000, 100_000, 300_000, 180_000, 90_000, 200_000, 80_000, 120_000,
      ].map(yuan))
  #expect(plan.budget.unallocated(of: plan.budget.line("emerging")) == yuan(30_000))
  #expect(plan.budget[plan.budget.line("awards")].isLocked)
  #expect(
    plan.budget[plan.budget.line("events")].details.expectedReturn == ReturnRate(25, decimals: 1))
  #expect(plan.baseline?.budget == plan.budget)
  #expect(plan.budget.faults().isEmpty)
}

@Test func `plans differ by name, day, figures and baseline`() throws {
  let plan = Plan.sample
  var changes: [Plan] = Array(repeating: plan, count: 5)
  changes[0].name = name("ANNUAL 2027")
  changes[1].today = Day(year: 2027, month: 1, day: 1)
  _ = try changes[2].playbook.set("decision.budget", to: "25%")
  changes[3].freezeBaseline(label: "again")
  _ = try changes[4].budget.setTotal(yuan(1))
  for change in changes { #expect(change != plan) }
  #expect(changes[3].baseline?.label == "again")
}
