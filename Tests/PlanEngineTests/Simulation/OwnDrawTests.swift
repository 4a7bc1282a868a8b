import PlanEngine
import PlanModel
import Quantities
import Testing

/// What a driver draws is its own: others come, go and are called otherwise beside it.
@Suite struct OwnDrawTests {
  private static let plan: Plan = {
    var plan = Evaluation.plan
    plan.let("a", "200..600")
    plan.let("b", "pert(3%, 4%, 5%) + (1%..2%)")
    plan.let("c", "1..2", "2..3", "3..4", "4..5", by: .quarter, as: .flow)
    plan.let("d", "poisson(4)")
    plan.let("e", "uniform(0, 1)")
    return plan
  }()

  /// All that is seen of drivers in some trials, each result by itself.
  private static func draws(
    of names: [String], in plan: Plan, _ sampling: Sampling
  ) throws -> [[Histogram.Bucket]] {
    var simulation = try Simulation(
      of: try names.map(plan.formula), in: [plan],
      points: Points(seed: 3, sampling: sampling, trials: 1_000))
    simulation.run(0..<16, threads: 1)
    return simulation.results.figures[0].map(\.histogram.buckets)
  }

  @Test(arguments: Sampling.allCases, ["a", "b", "c", "d", "e"])
  func `the draws of all others are the same bits when one is removed or renamed`(
    sampling: Sampling, name: String
  ) throws {
    let names = Self.plan.drivers.all.map(\.name.text)
    let others = names.filter { $0 != name }
    let id = try #require(Self.plan.drivers.id(of: try Name(name)))
    let before = try Self.draws(of: others, in: Self.plan, sampling)
    var removed = Self.plan
    removed.drivers.remove(id)
    #expect(try Self.draws(of: others, in: removed, sampling) == before)
    var renamed = Self.plan
    try renamed.drivers.rename(id, to: try Name("a new name"))
    #expect(try Self.draws(of: others, in: renamed, sampling) == before)
    let own = try Self.draws(of: [name], in: Self.plan, sampling)
    #expect(try Self.draws(of: ["\"a new name\""], in: renamed, sampling) == own)
  }

  @Test(arguments: Sampling.allCases)
  func `the draws of all are the same bits when one is added, and another one takes a name`(
    sampling: Sampling
  ) throws {
    let names = Self.plan.drivers.all.map(\.name.text)
    let before = try Self.draws(of: names, in: Self.plan, sampling)
    var plan = Self.plan
    plan.let("0", "1..2")
    #expect(try Self.draws(of: names, in: plan, sampling) == before)
    let id = try #require(plan.drivers.id(of: try Name("b")))
    plan.drivers.remove(id)
    plan.let("b", "1..2")
    let others = names.filter { $0 != "b" }
    let known = zip(names, before).filter { $0.0 != "b" }.map(\.1)
    #expect(try Self.draws(of: others, in: plan, sampling) == known)
  }
}
