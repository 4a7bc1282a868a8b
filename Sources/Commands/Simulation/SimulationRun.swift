import CommandLanguage
import Formulas
import JSON
import PlanEngine
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// How a simulation was asked for.
struct SimulationOptions {
  let trials: TrialCount?
  let seed: Count?
  let sampling: Sampling?
  let precision: Precision?

  /// So many trials, where none were asked for.
  static let usualTrials = 100_000
  /// A precision that is not reached by then is not waited for.
  static let mostTrials = 1_000_000

  func points(for plan: Plan) -> Points {
    let seed = seed?.value ?? plan.uncertainty.seed
    let sampling = sampling ?? .latinHypercube
    guard precision != nil else {
      return Points(seed: seed, sampling: sampling, trials: trials?.value ?? Self.usualTrials)
    }
    return Points(
      seed: seed, sampling: sampling, size: Points.standardSize,
      trials: trials?.value ?? Self.mostTrials)
  }
}

/// A simulation, as far as it has come.
struct SimulationRun {
  private(set) var simulation: Simulation
  private let options: SimulationOptions
  private(set) var isStopped = false

  init(
    of figures: [FigureName], in plans: [Plan], _ options: SimulationOptions
  ) throws(PlanError) {
    self.options = options
    simulation = try Simulation(
      of: figures.map(\.formula), in: plans, points: options.points(for: plans[0]))
  }

  /// Works out all randomizations, or as many as the precision takes; Ctrl-C stops it.
  mutating func go(in world: World) throws(LineError) {
    try go(0..<simulation.points.randomizations, in: world)
  }

  /// Works out some of the randomizations, all at once where no precision was asked for.
  mutating func go(_ numbers: Range<Int>, in world: World) throws(LineError) {
    defer { world.onProgress(nil) }
    var next = numbers.lowerBound
    while next < numbers.upperBound, !isStopped, !isPrecise {
      let end =
        options.precision == nil
        ? numbers.upperBound : min(numbers.upperBound, max(Points.least, 2 * next))
      let before = (next - numbers.lowerBound) * simulation.points.size
      let all = numbers.count * simulation.points.size
      isStopped = !simulation.run(next..<end, goesOn: world.goesOn(of: all, after: before))
      next = end
    }
    guard simulation.results.count > 0 else { throw .stoppedEarly }
  }

  /// Adds a block that was worked out elsewhere.
  mutating func add(_ block: SimulationBlock) throws(BlockError) {
    guard let numbers = block.place.randomizations(of: simulation.points) else {
      throw .damaged("there is no such block")
    }
    do throws(JSONValueError) {
      try simulation.add(block.results, numbers)
    } catch {
      throw .damaged(error.message)
    }
  }

  /// Whether all errors are as small as was asked for.
  private var isPrecise: Bool {
    guard let precision = options.precision, simulation.results.count > 0 else { return false }
    let part = precision.share.fraction.approximation
    return zip(simulation.results.figures, simulation.isCertain).allSatisfy { figures, isCertain in
      zip(figures, isCertain).allSatisfy { $1 || $0.isPrecise(to: part) }
    }
  }

  /// How many trials there were, and how they were drawn.
  var notes: [Block] {
    let (points, count) = (simulation.points, simulation.results.count)
    let sampling = Synonyms.choiceTyped(points.sampling.rawValue)
    let drawn: Message =
      "\(count * points.size) trials in \(count) randomizations, \(sampling), seed \(points.seed)."
    guard isStopped else { return [.note(drawn)] + (reach.map { [.note($0)] } ?? []) }
    return [
      .note(drawn),
      .note("It was stopped; of \(points.randomizations) randomizations these are known."),
    ]
  }

  /// Where the precision was not reached.
  private var reach: Message? {
    guard let precision = options.precision, !isPrecise else { return nil }
    return "The precision of \(precision.share.canonical) was not reached; ask for more trials."
  }
}

extension Outcome {
  /// Whether the standard errors of the mean, P5, P50 and P95 are at most so large a part of the
  /// median, or of the distance from P5 to P95 where that is more. One value in all trials says
  /// nothing of how often another comes.
  fileprivate func isPrecise(to part: Double) -> Bool {
    guard histogram.onlyValue == nil else { return false }
    let (low, middle, high) = (quantile(0.05), quantile(0.5), quantile(0.95))
    let scale = max(middle.value.magnitude, high.value - low.value)
    return scale.isFinite
      && [mean, low, middle, high].allSatisfy { ($0.error ?? .infinity) <= part * scale }
  }
}
