import PlanModel
import Quantities
import Testing

@testable import Sessions

private let text: String = {
  var plan = Plan.sample
  let (year, lines) = (plan.fiscalYear, Array(plan.budget.subtree(of: .total).suffix(2)))
  let expo = try! plan.initiatives.add(Name("expo"), in: year) { initiative in
    initiative.lines = lines
    initiative.begin = Day(year: 2027, month: 5, day: 31)
    initiative.end = Day(year: 2027, month: 6, day: 2)
    initiative.reserve = Day(year: 2027, month: 2, day: 1)
    initiative.value = 8
  }
  _ = try! plan.initiatives.add(Name("fair"), in: year) { _ in }
  plan.initiatives.score(Contribution(quarter: 1, score: 7), of: expo.id)
  plan.initiatives.score(Contribution(quarter: 2, score: 7), of: expo.id)
  return Snapshot(plan: plan, checkpoints: [], contained: nil).bytes.text
}()

@Test(arguments: [
  ("\"given\": 2,\n      \"list\"", "\"given\": 1,\n      \"list\"", "plan.initiatives"),
  ("\"name\": \"fair\"", "\"name\": \"Expo\"", "plan.initiatives"),
  ("\"begin\": \"2027-05-31\"", "\"begin\": \"2026-05-31\"", "plan.initiatives"),
  ("\"begin\": \"2027-05-31\"", "\"begin\": \"2027-06-03\"", "plan.initiatives"),
  ("\"reserve\": \"2027-02-01\"", "\"reserve\": \"2027-06-01\"", "plan.initiatives"),
  ("\"reserve\": \"2027-02-01\"", "\"reserve\": 1", "plan.initiatives.list[0].reserve"),
  ("\"value\": 8", "\"value\": -1", "plan.initiatives"),
  ("\"value\": 8", "\"value\": 8.5", "plan.initiatives.list[0].value"),
  ("\"quarter\": 2", "\"quarter\": 1", "plan.initiatives"),
  ("\"quarter\": 2", "\"quarter\": 5", "plan.initiatives"),
  ("\"lines\": [\n            8,", "\"lines\": [\n            88,", "plan.initiatives"),
  ("\"lines\": [\n            8,", "\"lines\": [\n            9,", "plan.initiatives"),
])
func `initiatives that do not fit the plan are refused with their place`(
  old: String, new: String, place: String
) {
  #expect(text.contains(old), "\(text)")
  expectRefusal(of: text.replacing(old, with: new)) { error in
    guard case .value(let error) = error else { return false }
    return error.place == place
  }
}

@Test func `a plan without initiatives and effort says nothing of them`() {
  let text = Snapshot(plan: .sample, checkpoints: [], contained: nil).bytes.text
  #expect(!text.contains("initiatives") && !text.contains("effort"))
}
