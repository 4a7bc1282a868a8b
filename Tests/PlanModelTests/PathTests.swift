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

@Test(arguments: [
  (["core", "semniars"], "core", "seminars"), (["emergin"], nil, "emerging"),
  (["total", "events"], nil, nil), (["xyz", "core"], nil, nil), (["events", "xyz"], nil, nil),
])
func `an unknown name has a nearest one`(words: [String], parent: String?, nearest: String?) {
  #expect(plan.resolve(words.map(name)) == .unknown)
  let found = plan.nearest(to: words.map(name))
  #expect(found?.name == nearest)
  #expect(found?.parent == parent.map(plan.line))
}

@Test func `a longer name that begins with what was typed is the nearest`() {
  let budget = Budget.of(10, "1:1:1", "core business", "core affairs", "cores")
  #expect(budget.nearest(to: names("core"))?.name == "core affairs")
}

@Test func `names that are more than one word are quoted in a path`() {
  var budget = Budget.of(10)
  let outer = budget.add("core business", share(10))
  let inner = try! budget.add(name("工业4.0"), share(10), under: outer).lines[0].id
  #expect(budget.path(of: inner) == "\"core business\".工业4.0")
}

@Test func `lines that begin alike are found, children in their order`() {
  let sample = Plan.sample.budget
  let top = sample.children(of: .total, beginning: "").map(\.name)
  #expect(top == sample.children(of: .total).map(\.name))
  #expect(
    sample.children(of: sample.line("core"), beginning: "se").map(\.name) == [name("seminars")])
  #expect(plan.innerLines(beginning: "core").map(\.isOnly) == [false])
  #expect(plan.innerLines(beginning: "b").map(\.id) == [plan.line("booth")])
  #expect(plan.innerLines(beginning: "x").isEmpty)
}
