import Formulas
import PlanModel
import Synchronization

/// Figures of one or more plans in many trials, with the same random numbers in all plans.
package struct Simulation: Sendable {
  package let points: Points
  /// What the figures count, by plan.
  package let units: [[FormulaUnit]]
  /// Whether a figure rests on no belief, by plan.
  package let isCertain: [[Bool]]
  /// By plan.
  package let goals: [TriedGoals]
  package internal(set) var results: SimulationResults
  let programs: [TrialProgram]

  /// Trials that are worked out at a time: their columns stay near the processor.
  static let blockSize = 512

  /// - Throws: what keeps a figure from having a value in the standard trials of a plan.
  package init(
    of figures: [PlanFormula], in plans: [Plan], points: Points
  ) throws(PlanError) {
    self.points = points
    var units: [[FormulaUnit]] = []
    var isCertain: [[Bool]] = []
    var goals: [TriedGoals] = []
    var programs: [TrialProgram] = []
    var centers: [[Double]] = []
    var dimensions = DriverDimensions()
    for plan in plans {
      var model = Model(of: plan)
      let compiled = try model.results(of: figures, in: plan)
      let tried = model.goals(in: plan)
      units.append(compiled.map(\.value.unit))
      isCertain.append(compiled.map { model.columns[$0.column].isCertain })
      centers.append(compiled.map(\.value.value))
      goals.append(tried)
      dimensions.add(plan)
      programs.append(
        TrialProgram(model, for: compiled.map(\.column) + tried.columns).drawing(from: dimensions))
    }
    self.units = units
    self.isCertain = isCertain
    self.goals = goals
    self.programs = programs
    results = SimulationResults(
      Randomization(centers: centers, goals: goals.map(\.known.count)))
  }

  /// Works out randomizations that are not known yet.
  ///
  /// - Parameters:
  ///   - numbers: which of the points' randomizations.
  ///   - goesOn: hears how many trials have been made; false stops as soon as may be.
  /// - Returns: whether all were worked out; those that were are known.
  @discardableResult
  package mutating func run(
    _ numbers: Range<Int>, threads: Int = TrialThreads.available,
    goesOn: @escaping @Sendable (Int) -> Bool = { _ in true }
  ) -> Bool {
    let (programs, points, empty) = (programs, points, results.empty)
    let known = results.count
    let store = Mutex(results)
    // What is in the store is added to in place.
    results = SimulationResults(empty)
    let done = Atomic(0)
    TrialThreads.run(numbers.count, threads: threads) { task in
      var randomization = empty
      let isWhole = randomization.run(numbers.lowerBound + task, of: points, programs) { trials in
        goesOn(done.add(trials, ordering: .relaxed).newValue)
      }
      if isWhole { store.withLock { $0.add(randomization, number: numbers.lowerBound + task) } }
      return isWhole
    }
    results = store.withLock { $0 }
    return results.count == known + numbers.count
  }
}

/// What the randomizations of a simulation that are known say.
package struct SimulationResults: Sendable {
  /// By plan and figure.
  package private(set) var figures: [[Outcome]]
  /// How often each goal was met, by plan: outcomes of 1 and 0.
  package private(set) var goals: [[Outcome]]
  /// How often a figure was larger than in the first plan, by plan and figure.
  package private(set) var wins: [[Outcome]]
  /// How many randomizations are known.
  package private(set) var count = 0
  /// A randomization without any trials.
  let empty: Randomization

  init(_ empty: Randomization) {
    self.empty = empty
    figures = empty.figures.map { $0.map(Outcome.init) }
    goals = empty.goals.map { $0.map(Outcome.init) }
    wins = empty.wins.map { $0.map(Outcome.init) }
  }

  mutating func add(_ randomization: Randomization, number: Int) {
    count += 1
    for plan in figures.indices {
      for index in figures[plan].indices {
        figures[plan][index].add(randomization.figures[plan][index], number: number)
        if plan > 0 { wins[plan][index].add(randomization.wins[plan][index], number: number) }
      }
      for index in goals[plan].indices {
        goals[plan][index].add(randomization.goals[plan][index], number: number)
      }
    }
  }

  /// Adds other randomizations of the same run.
  mutating func add(
    figures: [[Outcome]], goals: [[Outcome]], wins: [[Outcome]], count: Int
  ) {
    self.count += count
    for plan in figures.indices {
      self.figures[plan].add(figures[plan])
      self.goals[plan].add(goals[plan])
      self.wins[plan].add(wins[plan])
    }
  }
}

extension [Outcome] {
  fileprivate mutating func add(_ others: [Outcome]) {
    for index in indices { self[index].add(others[index]) }
  }
}
