import Formulas
import PlanModel
import Quantities
import Testing

@testable import Sessions

private let text: String = {
  var plan = Plan.sample
  let belief = PlanFormula(try! Formula(reading: "1..2", in: plan.currency), targets: [])
  let drivers = ["a", "b", "c"].map {
    plan.drivers.set(try! Name($0), to: .year(belief), kind: nil)
  }
  plan.uncertainty = plan.uncertainty.setting([
    Correlation(drivers[0], drivers[1], rank: Measure(millionths: 900_000)),
    Correlation(drivers[0], drivers[2], rank: Measure(millionths: 900_000)),
    Correlation(drivers[1], drivers[2], rank: Measure(millionths: 800_000)),
  ])
  return Snapshot(plan: plan, checkpoints: [], contained: nil).bytes.text
}()

@Test(arguments: [
  ("\"rank\": 0.8", "\"rank\": -0.8", "plan.model.uncertainty"),
  ("\"rank\": 0.8", "\"rank\": 1", "plan.model.uncertainty.correlations[2]"),
  ("\"rank\": 0.8", "\"rank\": \"0.8\"", "plan.model.uncertainty.correlations[2].rank"),
  ("\"seed\": 1", "\"seed\": 1.5", "plan.model.uncertainty.seed"),
])
func `correlations that cannot be are refused with their place`(
  old: String, new: String, place: String
) {
  #expect(text.contains(old), "\(text)")
  expectRefusal(of: text.replacing(old, with: new)) { error in
    guard case .value(let error) = error else { return false }
    return error.place == place
  }
}

@Test func `correlations that can be are read as they were written`() throws {
  let snapshot = try Snapshot(reading: Array(text.utf8))
  #expect(snapshot.plan.uncertainty.correlations.count == 3)
  #expect(snapshot.bytes.text == text)
}
