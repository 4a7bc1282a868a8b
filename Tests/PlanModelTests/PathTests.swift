import PlanModel
import Quantities
import Testing

private let plan: Budget = {
  var budget = Budget.of(1_000, "5:3:2", "core", "emerging", "brand")
  budget.add("core.events", .amount(yuan(1)))
  budget.add("brand.events", .amount(yuan(1)))
  budget.add("brand.core", .amount(yuan(1)))
  budget.add("core.seminars", .amount(yuan(1)))
  budget.add("core.events.booth", .amount(yuan(1)))
  return budget
}()

@Test(arguments: [
  (["total"], "total"),
  (["core"], "core"),
  (["total", "core"], "core"),
  (["brand", "core"], "brand.core"),
  (["SEMINARS"], "core.seminars"),
  (["core", "events"], "core.events"),
  (["events", "booth"], "core.events.booth"),
  (["ｂｏｏｔｈ"], "core.events.booth"),
])
func `names find their line`(words: [String], path: String) {
  guard case .found(let id) = plan.resolve(words.map(name)) else {
    Issue.record("\(words) is not found")
    return
  }
  #expect(plan.path(of: id) == path)
}

@Test func `a name of several lines lists them`() {
  let both = [plan.line("core.events"), plan.line("brand.events")]
  #expect(plan.resolve(names("events")) == .ambiguous(both))
}

@Test func `an unknown name is shown with the nearest one`() {
  let unknown = plan.resolve(names("core", "semniars"))
  #expect(
    unknown == .unknown(name("semniars"), under: plan.line("core"), nearest: "seminars"))
  #expect(
    plan.resolve(names("emergin")) == .unknown(name("emergin"), under: nil, nearest: "emerging"))
  #expect(
    plan.resolve(names("total", "events")) == .unknown(name("events"), under: .total, nearest: nil))
  #expect(plan.resolve(names("xyz", "core")) == .unknown(name("xyz"), under: nil, nearest: nil))
  #expect(plan.resolve(names("events", "xyz")) == .unknown(name("xyz"), under: nil, nearest: nil))
}

@Test func `names that are more than one word are quoted in a path`() {
  var budget = Budget.of(10)
  let outer = budget.add("core business", share(10))
  let inner = try! budget.add(name("工业4.0"), share(10), under: outer).lines[0].id
  #expect(budget.path(of: inner) == "\"core business\".工业4.0")
}
