import Formulas
import Glibc
import JSON
import PlanEngine
import PlanModel
import Quantities
import Seeds
import Synchronization
import Testing

/// Many trials of a model.
@Suite struct SimulationTests {
  @Test(arguments: Sampling.allCases)
  func `one thread and eight give the same bits`(sampling: Sampling) throws {
    let results = try [1, 2, 5, 8].map { threads in
      var simulation = try Self.funnel(sampling, trials: 20_000)
      let met = Mutex<Set<pthread_t>>([])
      simulation.run(0..<simulation.points.randomizations, threads: threads) { _ in
        met.withLock { _ = $0.insert(pthread_self()) }
        // No thread takes a second randomization before each has its first.
        while met.withLock({ $0.count < threads }) { sched_yield() }
        return true
      }
      #expect(met.withLock(\.count) == threads)
      return simulation.results
    }
    for other in results.dropFirst() {
      #expect(other.figures[0].map(\.parts) == results[0].figures[0].map(\.parts))
      #expect(
        other.figures[0].map(\.histogram.buckets) == results[0].figures[0].map(\.histogram.buckets))
    }
  }

  @Test func `parts of a run that are put together are the whole run`() throws {
    for seed in LawSeeds(atLeast: 5) {
      var random = SeededGenerator(seed: seed)
      let trials = random.number(100...5_000)
      var whole = try Self.funnel(.sobol, trials: trials)
      whole.run(0..<16)
      let cut = random.number(0...16)
      var parts = try Self.funnel(.sobol, trials: trials)
      for numbers in [cut..<16, 0..<cut] {
        var part = try Self.funnel(.sobol, trials: trials)
        part.run(numbers)
        let written = part.results.json.bytes(random.chance(50) ? .line : .sorted)
        try parts.add(JSON(reading: written), numbers)
      }
      #expect(parts.results.count == 16)
      #expect(parts.results.figures[0].map(\.parts) == whole.results.figures[0].map(\.parts))
      #expect(
        parts.results.figures[0].map(\.histogram.buckets)
          == whole.results.figures[0].map(\.histogram.buckets), "\(seed)")
    }
  }

  @Test func `a run that is stopped knows whole randomizations only`() throws {
    var simulation = try Self.funnel(.latinHypercube, trials: 50_000)
    let blocks = Atomic(0)
    let isWhole = simulation.run(0..<16) { _ in
      blocks.add(1, ordering: .relaxed).newValue < 30
    }
    #expect(!isWhole)
    #expect((1..<16).contains(simulation.results.count))
    var again = try Self.funnel(.latinHypercube, trials: 50_000)
    again.run(0..<16)
    for part in simulation.results.figures[0][0].parts {
      #expect(part == again.results.figures[0][0].parts[part.number])
      #expect(part.moments.count == simulation.points.size)
    }
  }

  @Test func `two plans are tried with the same numbers`() throws {
    var plan = Evaluation.plan
    plan.let("a", "200..600")
    var other = plan
    other.let("b", "5..9")
    other.let("a", "(200..600) * 1.1")
    var simulation = try Simulation(
      of: [try plan.formula("a")], in: [plan, other],
      points: Points(seed: 3, sampling: .random, trials: 1_000))
    simulation.run(0..<16)
    #expect(simulation.results.wins[1][0].mean.value == 1)
    let means = simulation.results.figures.map { $0[0].mean.value }
    #expect((means[1] / means[0] - 1.1).magnitude < 1e-12)
  }

  @Test(arguments: Sampling.allCases)
  func `drivers that were made under one name draw the same numbers`(sampling: Sampling) throws {
    for seed in LawSeeds(atLeast: 5) {
      var random = SeededGenerator(seed: seed)
      let names = (0..<random.number(2...6)).map { "x\($0)" }
      let plans = (0..<3).map { _ in
        var plan = Evaluation.plan
        plan.let("y", "0")
        let others = ["a", "b", "c"].filter { _ in random.chance(50) }
        for name in (names + others).shuffled(using: &random) { plan.let(name, "1..2") }
        plan.let("y", names.joined(separator: " * "))
        return plan
      }
      let figure = try plans[0].formula("y")
      let points = Points(seed: random.number(1...99), sampling: sampling, trials: 500)
      var simulation = try Simulation(of: [figure], in: plans, points: points)
      simulation.run(0..<points.randomizations)
      for place in 1...2 { #expect(simulation.results.wins[place][0].mean.value == 0, "\(seed)") }
      var alone = try Simulation(of: [figure], in: [plans[0]], points: points)
      alone.run(0..<points.randomizations)
      for figures in simulation.results.figures {
        #expect(figures[0].parts == alone.results.figures[0][0].parts, "\(seed)")
      }
    }
  }

  @Test func `a goal is met as often as its distribution says`() throws {
    var plan = Evaluation.plan
    plan.let("a", "uniform(0, 1)")
    _ = plan.goals.set(try plan.formula("a"), .atLeast, try plan.formula("0.75"), tolerance: nil)
    _ = plan.goals.set(try plan.formula("a * 2"), .atMost, try plan.formula("0.5"), tolerance: nil)
    var simulation = try Simulation(
      of: [try plan.formula("a")], in: [plan],
      points: Points(seed: 1, sampling: .latinHypercube, trials: 16_000))
    simulation.run(0..<16)
    for goal in simulation.results.goals[0] { #expect((goal.mean.value - 0.25).magnitude < 1e-3) }
  }

  @Test func `a result that is the same in all trials has no spread`() throws {
    var plan = Evaluation.plan
    plan.let("a", "1..2")
    var simulation = try Simulation(
      of: [try plan.formula("0.1 + 0 * a")], in: [plan],
      points: Points(seed: 1, sampling: .latinHypercube, trials: 100_000))
    simulation.run(0..<16)
    let outcome = simulation.results.figures[0][0]
    #expect(outcome.mean.value == 0.1)
    #expect(outcome.mean.error == 0)
    #expect(outcome.standardDeviation.value == 0)
    #expect(outcome.standardDeviation.error == 0)
  }

  @Test func `a result without a value is counted, and left out`() throws {
    var plan = Evaluation.plan
    plan.let("a", "ln(normal(4.1, 1))")
    var simulation = try Simulation(
      of: [try plan.formula("a")], in: [plan],
      points: Points(seed: 1, sampling: .latinHypercube, trials: 200_000))
    simulation.run(0..<16)
    let outcome = simulation.results.figures[0][0]
    #expect((1...20).contains(outcome.faults))
    #expect(outcome.moments.count + outcome.faults == simulation.points.count)
    #expect(outcome.mean.value.isFinite)
  }

  /// Bands of 95% hold the truth in 90% to 99% of seeds.
  @Test(arguments: Sampling.allCases)
  func `errors are as large as they say`(sampling: Sampling) throws {
    // The product of three lognormal numbers is one itself.
    var plan = Evaluation.plan
    for name in ["a", "b", "c"] { plan.let(name, "1..2") }
    plan.let("y", "a * b / c")
    _ = plan.goals.set(try plan.formula("y"), .atLeast, try plan.formula("2"), tolerance: nil)
    let reach = 1.6448536269514722
    let (middle, spread) = (0.34657359027997264, 0.6931471805599453 / 2 / reach * 3.0.squareRoot())
    let truths: [(String, Double)] = [
      ("mean", Double.exponential(middle + spread * spread / 2)),
      ("P5", Double.exponential(middle - reach * spread)), ("P50", Double.exponential(middle)),
      ("P95", Double.exponential(middle + reach * spread)),
      ("chance", erfc((log(2.0) - middle) / spread / 2.0.squareRoot()) / 2),
    ]
    var hits = [Int](repeating: 0, count: truths.count)
    let seeds = 200
    for seed in 1...seeds {
      var simulation = try Simulation(
        of: [try plan.formula("y")], in: [plan],
        points: Points(seed: seed, sampling: sampling, trials: 4_096))
      simulation.run(0..<16)
      let outcome = simulation.results.figures[0][0]
      let estimates = [
        outcome.mean, outcome.quantile(0.05), outcome.quantile(0.5), outcome.quantile(0.95),
        simulation.results.goals[0][0].mean,
      ]
      for (index, estimate) in estimates.enumerated() {
        let error = try #require(estimate.error)
        // Student's t of 15 degrees of freedom.
        if (estimate.value - truths[index].1).magnitude <= 2.131 * error { hits[index] += 1 }
      }
    }
    for (truth, hits) in zip(truths, hits) {
      #expect((180...198).contains(hits), "\(truth.0): \(hits) of \(seeds)")
    }
  }

  @Test func `quantiles of what is narrow beside its size are as exact as any`() throws {
    var plan = Evaluation.plan
    plan.let("y", "normal(1000000, 10)")
    plan.let("z", "100000000 + (10000..20000)")
    var simulation = try Simulation(
      of: [try plan.formula("y"), try plan.formula("z")], in: [plan],
      points: Points(seed: 1, sampling: .latinHypercube, trials: 100_000))
    simulation.run(0..<16)
    let truths = [999_983.5514637, 100_014_142.1356]
    let parts = [0.05, 0.5]
    for (index, (truth, part)) in zip(truths, parts).enumerated() {
      let quantile = simulation.results.figures[0][index].quantile(part)
      #expect((quantile.value - truth).magnitude <= 4 * (try #require(quantile.error)))
    }
  }

  private static func funnel(_ sampling: Sampling, trials: Int) throws -> Simulation {
    var plan = Evaluation.plan
    plan.let("cpl", "200..600")
    plan.let("deal", "40000..160000")
    plan.let("signed", "100000 / cpl * pert(3%, 4%, 5%) * deal")
    return try Simulation(
      of: [try plan.formula("signed"), try plan.formula("if(cpl > 300, 1, 0)")], in: [plan],
      points: Points(seed: 5, sampling: sampling, trials: trials))
  }
}
