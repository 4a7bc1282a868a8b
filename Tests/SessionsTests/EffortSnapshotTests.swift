import PlanModel
import Quantities
import Testing

@testable import Sessions

private let text: String = {
  var plan = Plan.sample
  let layers = [("strategy", 40), ("execution", 60)].map {
    EffortSplit.Layer(name: try! Name($0), points: $1)
  }
  try! plan.effort.setSplit(EffortSplit(layers))
  let entry = EffortEntry(
    layer: layers[0].name, time: Duration(minutes: 720)!, day: plan.fiscalYear.firstDay)
  _ = try! plan.effort.log(entry, in: plan.fiscalYear)
  return Snapshot(plan: plan, checkpoints: [], contained: nil).bytes.text
}()

@Test(arguments: [
  ("\"points\": 40", "\"points\": 41", "plan.effort.split"),
  ("\"points\": 40", "\"points\": -40", "plan.effort.split"),
  ("\"points\": 40", "\"points\": 4.5", "plan.effort.split[0].points"),
  ("\"name\": \"execution\"", "\"name\": \"Strategy\"", "plan.effort.split"),
  ("\"layer\": \"strategy\"", "\"layer\": \"nothing\"", "plan.effort"),
  ("\"time\": \"12h\"", "\"time\": \"0h\"", "plan.effort"),
  ("\"time\": \"12h\"", "\"time\": \"12\"", "plan.effort.log[0].time"),
  ("\"day\": \"2027-01-01\",\n", "\"day\": \"2026-01-01\",\n", "plan.effort"),
  ("\"given\": 1,", "\"given\": 0,", "plan.effort"),
  ("\"number\": 1,\n          \"time\"", "\"number\": 2,\n          \"time\"", "plan.effort"),
])
func `hours that do not fit the split are refused with their place`(
  old: String, new: String, place: String
) {
  #expect(text.contains(old))
  expectRefusal(of: text.replacing(old, with: new)) { error in
    guard case .value(let error) = error else { return false }
    return error.place == place
  }
}
