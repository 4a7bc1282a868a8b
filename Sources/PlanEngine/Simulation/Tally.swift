import Formulas

/// What one randomization of trials says of a figure while it is worked out.
///
/// It keeps the results themselves, which take less memory than their histogram: each thread has a
/// tally of every figure at once, and makes their histograms one after another.
struct Tally: Sendable {
  private(set) var moments = Moments()
  /// Where the results are expected.
  let center: Double
  private var values: [Double] = []
  /// Trials in which the figure has no value.
  private(set) var faults = 0

  /// - Parameter center: where the results are expected.
  init(around center: Double) {
    self.center = center
  }

  mutating func add(_ values: UnsafeBufferPointer<Double>) {
    guard values.allSatisfy(\.isFinite) else {
      faults += values.count { !$0.isFinite }
      return values.filter(\.isFinite).withUnsafeBufferPointer { addFinite($0) }
    }
    addFinite(values)
  }

  private mutating func addFinite(_ values: UnsafeBufferPointer<Double>) {
    moments.add(Moments(values))
    self.values += values
  }

  /// How the results are spread.
  var histogram: Histogram {
    var histogram = Histogram(around: center)
    values.withUnsafeBufferPointer { histogram.add($0) }
    return histogram
  }
}

/// One randomization of all plans of a simulation.
struct Randomization: Sendable {
  /// By plan and figure.
  private(set) var figures: [[Tally]]
  /// By plan and goal.
  private(set) var goals: [[Tally]]
  /// Against the first plan, by plan and figure.
  private(set) var wins: [[Tally]]

  /// - Parameters:
  ///   - centers: where the figures are expected, by plan and figure.
  ///   - goals: how many each plan has.
  init(centers: [[Double]], goals: [Int]) {
    figures = centers.map { $0.map(Tally.init) }
    self.goals = goals.map { Array(repeating: Tally(around: 0), count: $0) }
    wins = centers.map { $0.map { _ in Tally(around: 0) } }
  }

  /// Works out all trials of a randomization, a block at a time.
  ///
  /// - Parameter goesOn: hears of each block how many trials it had.
  /// - Returns: whether all of them were worked out.
  mutating func run(
    _ number: Int, of points: Points, _ programs: [TrialProgram], goesOn: (Int) -> Bool
  ) -> Bool {
    let size = Simulation.blockSize
    let workspaces = programs.map { $0.workspace(for: size) }
    let scratch = Workspace(slots: 1 + figures[0].count, trials: size)
    for start in stride(from: 0, to: points.size, by: size) {
      let trials = start..<min(start + size, points.size)
      for (plan, program) in programs.enumerated() {
        program.run(trials, of: TrialSource(points, randomization: number), in: workspaces[plan]) {
          results in
          take(results, of: plan, count: trials.count, scratch)
        }
      }
      guard goesOn(trials.count) else { return false }
    }
    return true
  }

  /// - Parameter scratch: a place for wins, and for the figures of the first plan behind it.
  private mutating func take(
    _ results: [Operand], of plan: Int, count: Int, _ scratch: Workspace
  ) {
    for (index, result) in results.enumerated() {
      guard index < figures[plan].count else {
        add(result, to: &goals[plan][index - figures[plan].count], count, scratch)
        continue
      }
      add(result, to: &figures[plan][index], count, scratch)
      let first = scratch[1 + index]
      if plan == 0 {
        result.copy(to: first, count: count)
      } else {
        FormulaOperator.greater.apply(result, .trials(first), to: scratch[0], count: count)
        wins[plan][index].add(UnsafeBufferPointer(start: scratch[0], count: count))
      }
    }
  }

  private func add(
    _ result: Operand, to tally: inout Tally, _ count: Int, _ scratch: Workspace
  ) {
    switch result {
    case .trials(let values): tally.add(UnsafeBufferPointer(start: values, count: count))
    case .certain:
      result.copy(to: scratch[0], count: count)
      tally.add(UnsafeBufferPointer(start: scratch[0], count: count))
    }
  }
}
