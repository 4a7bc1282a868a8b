import PlanModel
import Quantities
import Testing

@testable import Sessions

@Test(arguments: [
  ("\"people\": 20", "\"people\": -1", "plan.staffing"),
  ("\"people\": 20", "\"people\": 1000001", "plan.staffing"),
  ("\"people\": 20", "\"people\": 2.5", "plan.staffing.people"),
  ("\"share\": \"40%\"", "\"share\": \"50%\"", "plan.staffing.functions"),
  ("\"name\": \"content\"", "\"name\": \"brand\"", "plan.staffing.functions"),
  ("\"name\": \"strategic\"", "\"name\": \"brand\"", "plan.staffing"),
  ("\"people\": 20", "\"hires\": [{\"more\": 1, \"quarter\": 5}], \"people\": 20", "plan.staffing"),
  (
    "\"people\": 20", "\"hires\": [{\"quarter\": 1}], \"people\": 20",
    "plan.staffing.hires[0].more"
  ),
  (
    "\"people\": 20", "\"notes\": [{\"function\": \"brand\"}], \"people\": 20",
    "plan.staffing.notes[0].notes"
  ),
  (
    "\"people\": 20", "\"notes\": [{\"notes\": [\"a\"], \"talent\": \"b\"}], \"people\": 20",
    "plan.staffing"
  ),
  (
    "\"people\": 20", "\"people\": 20, \"pins\": [{\"function\": \"brand\", \"people\": 21}]",
    "plan.staffing"
  ),
])
func `people that do not fit together are refused with their place`(
  old: String, new: String, place: String
) {
  let text = Snapshot(plan: .sample, checkpoints: [], contained: nil).bytes.text
  #expect(text.contains(old))
  expectRefusal(of: text.replacing(old, with: new)) { error in
    guard case .value(let error) = error else { return false }
    return error.place == place
  }
}

@Test func `a plan without people says nothing of them`() throws {
  let plan = Plan(name: try Name("Next"), fiscalYear: try #require(FiscalYear(year: 2027)))
  #expect(!Snapshot(plan: plan, checkpoints: [], contained: nil).bytes.text.contains("staffing"))
}
