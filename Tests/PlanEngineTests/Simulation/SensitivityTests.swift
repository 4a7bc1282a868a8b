import Formulas
import PlanEngine
import PlanModel
import Quantities
import Seeds
import Synchronization
import Testing

/// What part of a variance rests on each driver.
@Suite struct SensitivityTests {
  @Test func `the indices of the Ishigami function are those of its closed form`() throws {
    let indices = try Self.indices(of: "y", in: try Self.ishigami)
    for (name, (first, total)) in Self.ishigamiIndices {
      let index = try #require(indices[name])
      Self.expect(index.firstOrder, first, within: 0.01, name)
      Self.expect(index.total, total, within: 0.01, name)
    }
  }

  @Test func `errors are as large as they say`() throws {
    let plan = try Self.ishigami
    var hits: [String: Int] = [:]
    let seeds = 200
    for seed in 1...seeds {
      let indices = try Self.indices(of: "y", in: plan, trials: 1_024, seed: seed)
      for (name, (first, total)) in Self.ishigamiIndices {
        let index = try #require(indices[name])
        for (order, estimate, truth) in [
          ("first", index.firstOrder, first), ("total", index.total, total),
        ] where (estimate.value - truth).magnitude <= Self.reach * (try #require(estimate.error)) {
          hits["\(name) \(order)", default: 0] += 1
        }
      }
    }
    #expect(hits.count == 6)
    for (name, hits) in hits { #expect((180...198).contains(hits), "\(name): \(hits)") }
  }

  @Test func `what is added has its share of the variance, alone and with others`() throws {
    var plan = Evaluation.plan
    plan.let("a", "normal(1000, 3)")
    plan.let("b", "normal(-5, 4)")
    plan.let("f", "a - b")
    let indices = try Self.indices(of: "f", in: plan)
    for (name, share) in [("a", 0.36), ("b", 0.64)] {
      let index = try #require(indices[name])
      Self.expect(index.firstOrder, share, within: 0.01, name)
      Self.expect(index.total, share, within: 0.01, name)
    }
  }

  @Test func `what is multiplied has more with others than alone`() throws {
    var plan = Evaluation.plan
    plan.let("a", "normal(2, 1)")
    plan.let("b", "normal(1, 2)")
    plan.let("f", "a * b")
    // The variance is 1² × 1 + 2² × 4 + 1 × 4.
    let indices = try Self.indices(of: "f", in: plan)
    for (name, first, total) in [("a", 1.0 / 21, 5.0 / 21), ("b", 16.0 / 21, 20.0 / 21)] {
      let index = try #require(indices[name])
      Self.expect(index.firstOrder, first, within: 0.02, name)
      Self.expect(index.total, total, within: 0.02, name)
    }
  }

  @Test func `drivers that move together count as one, and have their own rank correlations`()
    throws
  {
    var plan = Evaluation.plan
    for name in ["a", "b", "c"] { plan.let(name, "normal(0, 1)") }
    plan.let("f", "a + b + c")
    try plan.correlate([(plan.driver("a"), plan.driver("c"))], at: .init(millionths: 600_000))
    let indices = try Self.indices(of: "f", in: plan)
    #expect(Set(indices.keys) == ["a, c", "b"])
    let correlation = 2 * 0.3090169943749474
    let together = 2 + 2 * correlation
    for (name, part) in [("a, c", together), ("b", 1)] {
      let index = try #require(indices[name])
      Self.expect(index.firstOrder, part / (1 + together), within: 0.01, name)
      Self.expect(index.total, part / (1 + together), within: 0.01, name)
    }
    // Of normal numbers it is 6 / pi arcsin(r / 2), here of (1 + r) / sqrt(3 + 2 r).
    let ranks = try #require(indices["a, c"]).ranks
    for rank in ranks { Self.expect(rank, 0.77149, within: 0.01, "rank") }
  }

  @Test func `of drivers that move together those that do not matter are not named`() throws {
    var plan = Evaluation.plan
    for name in ["a", "b"] { plan.let(name, "1..2") }
    try plan.correlate([(plan.driver("a"), plan.driver("b"))], at: .init(millionths: 900_000))
    let indices = try Self.indices(of: "b", in: plan)
    #expect(Array(indices.keys) == ["b"])
    Self.expect(try #require(indices["b"]).total, 1, within: 0.02, "b")
  }

  @Test func `drivers beyond the dimensions of the sequence are told apart`() throws {
    var plan = Evaluation.plan
    for number in 0..<250 { plan.let("certain \(number)", "1") }
    for number in 1...9 { plan.let("x\(number)", "normal(0, 1)") }
    plan.let("f", (1...9).map { "x\($0)" }.joined(separator: " + "))
    let indices = try Self.indices(of: "f", in: plan)
    #expect(indices.count == 9)
    for (name, index) in indices {
      Self.expect(index.firstOrder, 1.0 / 9, within: 0.02, name)
      Self.expect(index.total, 1.0 / 9, within: 0.02, name)
    }
  }

  @Test func `a driver is exchanged in all of its periods`() throws {
    var plan = Evaluation.plan
    plan.let(
      "q", "normal(1, 1)", "normal(2, 1)", "normal(3, 1)", "normal(4, 1)", by: .quarter, as: .flow)
    plan.let("a", "normal(0, 2)")
    plan.let("f", "q + a", by: .quarter, as: .flow)
    let indices = try Self.indices(of: "f", in: plan)
    // Four quarters of variance 1, and four times one number of variance 4.
    Self.expect(try #require(indices["q"]).total, 4.0 / 68, within: 0.01, "q")
    Self.expect(try #require(indices["a"]).total, 64.0 / 68, within: 0.01, "a")
  }

  @Test(arguments: ["okr.KR1", "okr.KR1 * 2", "x * (1..9)"])
  func `beliefs in the formula of a result, or of what is asked, are exchanged too`(typed: String)
    throws
  {
    var plan = Plan.sample
    plan.let("x", "1..2")
    let formula = try plan.formula("x * (1..9)")
    plan.objectives.measure(
      AimID(.keyResult, 1), by: Measurement.Computed(formula: formula, value: .zero))
    let indices = try Self.indices(of: typed, in: plan, trials: 65_536)
    let own = typed.hasPrefix("okr") ? "KR1" : "="
    #expect(Set(indices.keys) == ["x", own])
    for (name, first, total) in [("x", 0.0717, 0.1120), (own, 0.8880, 0.9283)] {
      let index = try #require(indices[name])
      Self.expect(index.firstOrder, first, within: 0.02, name)
      Self.expect(index.total, total, within: 0.02, name)
    }
  }

  @Test func `one thread and five give the same bits`() throws {
    let plan = try Self.ishigami
    let all = try [1, 2, 5].map { threads in
      var sensitivity = try Self.sensitivity(of: "y", in: plan, trials: 5_000)
      sensitivity.run(threads: threads)
      return sensitivity.indices.map { [$0.firstOrder, $0.total] + $0.ranks }
    }
    #expect(all[0].count == 3)
    #expect(all[1] == all[0])
    #expect(all[2] == all[0])
  }

  @Test func `a run that is stopped knows whole randomizations only`() throws {
    var sensitivity = try Self.sensitivity(of: "y", in: try Self.ishigami)
    let blocks = Atomic(0)
    let isWhole = sensitivity.run { _ in blocks.add(1, ordering: .relaxed).newValue < 60 }
    #expect(!isWhole)
    #expect((1..<16).contains(sensitivity.count))
    #expect(sensitivity.indices.allSatisfy { ($0.total.error ?? 0).isFinite })
  }

  @Test func `a driver that seldom moves has a rank correlation all the same`() throws {
    var plan = Evaluation.plan
    plan.let("a", "bernoulli(1%)")
    plan.let("b", "normal(0, 0.1)")
    plan.let("f", "a + b")
    let ranks = try #require(try Self.indices(of: "f", in: plan, trials: 1_024)["a"]).ranks
    #expect((0.1...0.3).contains(ranks[0].value), "\(ranks)")
  }

  @Test func `what does not vary has no indices`() throws {
    var plan = Evaluation.plan
    plan.let("a", "1..2")
    plan.let("f", "min(a, 0)")
    #expect(try Self.indices(of: "f", in: plan).isEmpty)
  }

  @Test(arguments: ["1e300", "1e-300"])
  func `the size of a figure does not matter`(size: String) throws {
    var plan = Evaluation.plan
    plan.let("a", "normal(0, 3)")
    plan.let("b", "normal(0, 4)")
    plan.let("f", "(a + b) * \(size == "1e300" ? "10 ^ 300" : "10 ^ -300")")
    let indices = try Self.indices(of: "f", in: plan)
    Self.expect(try #require(indices["a"]).total, 0.36, within: 0.01, "a")
  }

  @Test func `trials without a value are counted, and left out`() throws {
    var plan = Evaluation.plan
    plan.let("a", "normal(4.1, 1)")
    plan.let("b", "1..2")
    plan.let("f", "ln(a) * b")
    var sensitivity = try Self.sensitivity(of: "f", in: plan, trials: 200_000)
    sensitivity.run()
    #expect((1...40).contains(sensitivity.faults))
    for index in sensitivity.indices {
      #expect(index.total.value.isFinite && index.ranks[0].value.isFinite)
    }
  }
}

extension SensitivityTests {
  /// Student's t of 15 degrees of freedom, for 95%.
  private static let reach = 2.131

  /// sin(x1) + 7 sin(x2)² + 0.1 x3⁴ sin(x1).
  private static var ishigami: Plan {
    get throws {
      var plan = Evaluation.plan
      for number in 1...3 {
        plan.let("x\(number)", "uniform(-3.141592653589793, 3.141592653589793)")
      }
      for number in 1...2 { plan.let("s\(number)", sine(of: "x\(number)")) }
      plan.let("y", "s1 + 7 * s2 ^ 2 + 0.1 * x3 ^ 4 * s1")
      return plan
    }
  }

  /// The first terms of its series.
  private static func sine(of name: String) -> String {
    let series = stride(from: 22, through: 2, by: -2).reduce("1") { inner, even in
      "(1 - \(name) ^ 2 / \(even * (even + 1)) * \(inner))"
    }
    return "\(name) * \(series)"
  }

  private static let ishigamiIndices = [
    "x1": (0.313905, 0.557589), "x2": (0.442411, 0.442411), "x3": (0, 0.243684),
  ]

  private static func sensitivity(
    of name: String, in plan: Plan, trials: Int = 16_384, seed: Int = 1
  ) throws -> Sensitivity {
    try Sensitivity(
      of: try plan.formula(name), in: plan,
      points: Sensitivity.points(seed: seed, trials: trials))
  }

  /// The indices of a figure, by the names of the drivers.
  private static func indices(
    of name: String, in plan: Plan, trials: Int = 16_384, seed: Int = 1
  ) throws -> [String: Sensitivity.Index] {
    var sensitivity = try sensitivity(of: name, in: plan, trials: trials, seed: seed)
    sensitivity.run()
    return Dictionary(
      uniqueKeysWithValues: sensitivity.indices.map { index in
        (index.input.owners.map { $0.name(in: plan) }.joined(separator: ", "), index)
      })
  }

  /// The estimate is near the truth, and its error says so.
  private static func expect(
    _ estimate: Estimate, _ truth: Double, within limit: Double, _ name: String
  ) {
    let gap = (estimate.value - truth).magnitude
    #expect(gap < limit, "\(name): \(estimate), \(truth)")
    #expect(gap <= 4 * (estimate.error ?? 0), "\(name): \(estimate), \(truth)")
  }
}

extension BeliefOwner {
  fileprivate func name(in plan: Plan) -> String {
    switch self {
    case .driver(let id): plan.drivers[id].name.text
    case .result(let id): id.text
    case .asked: "="
    }
  }
}

extension Plan {
  fileprivate func driver(_ name: String) throws -> DriverID {
    try #require(drivers.id(of: try Name(name)))
  }
}
