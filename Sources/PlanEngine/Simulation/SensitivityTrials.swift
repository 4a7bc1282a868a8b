import PlanModel

/// What the trials of a sensitivity are made of.
struct SensitivityTrials: Sendable {
  let points: Points
  /// The figure, and behind it the owners that have a value for the year.
  let ranked: TrialProgram
  /// Where each owner stands among these; nil for one that does not.
  let places: [Int?]
  let figure: TrialProgram
  /// The numbers of each input.
  let exchanges: [TrialSource.Exchange]
  /// The numbers of all of them.
  let everything: TrialSource.Exchange
  let scale: SensitivityScale

  init(
    _ model: Model, figure column: Int, columns: [Int?], inputs: [SensitivityInput],
    dimensions: Int, points: Points
  ) {
    self.points = points
    ranked = TrialProgram(model, for: [column] + columns.compactMap(\.self))
    figure = TrialProgram(model, for: [column])
    places = columns.indices.map { index in
      columns[index].map { _ in columns[...index].count { $0 != nil } }
    }
    exchanges = inputs.map { TrialSource.Exchange(owners: $0.streams, dimensions: dimensions) }
    everything = TrialSource.Exchange(
      owners: inputs.reduce(into: []) { $0.formUnion($1.streams) }, dimensions: dimensions)
    scale = SensitivityScale(model.columns[column])
  }
}

/// One randomization of a sensitivity while it is worked out.
struct SensitivityRandomization {
  private let trials: SensitivityTrials
  private let number: Int
  private let rankedSpace: Workspace
  private let figureSpace: Workspace
  /// A block of the first sample, of the second, and of the one that is mixed of both.
  private let samples: Workspace
  private var sums: SensitivitySums
  /// The figure and the owners in the trials of the first sample.
  private var columns: [[Double]]

  init(_ number: Int, of trials: SensitivityTrials) {
    let size = Simulation.blockSize
    self.trials = trials
    self.number = number
    rankedSpace = trials.ranked.workspace(for: size)
    figureSpace = trials.figure.workspace(for: size)
    samples = Workspace(slots: 3, trials: size)
    sums = SensitivitySums(inputs: trials.exchanges.count)
    columns = Array(repeating: [], count: 1 + trials.places.count { $0 != nil })
  }

  /// Works out all trials, a block at a time.
  ///
  /// - Parameter goesOn: hears of each block of a sample how many trials it had.
  /// - Returns: nil where it was stopped.
  mutating func run(goesOn: (Int) -> Bool) -> SensitivityPart? {
    let size = trials.points.size
    for start in stride(from: 0, to: size, by: Simulation.blockSize) {
      let block = start..<min(start + Simulation.blockSize, size)
      takeFirst(block)
      guard goesOn(block.count) else { return nil }
      take(block, with: trials.everything, to: samples[1])
      sums.add(samples[1], count: block.count)
      guard goesOn(block.count) else { return nil }
      for (input, exchange) in trials.exchanges.enumerated() {
        take(block, with: exchange, to: samples[2])
        sums.add(
          to: input, first: samples[0], second: samples[1], mixed: samples[2], count: block.count)
        guard goesOn(block.count) else { return nil }
      }
    }
    return SensitivityPart(number: number, sums: sums, ranks: ranks)
  }

  /// Works out a block of the first sample.
  private mutating func takeFirst(_ block: Range<Int>) {
    let source = TrialSource(trials.points, randomization: number)
    trials.ranked.run(block, of: source, in: rankedSpace) { results in
      for (place, result) in results.enumerated() {
        columns[place] += block.indices.map { result[$0 - block.lowerBound] }
      }
      trials.scale.take(results[0], to: samples[0], count: block.count)
    }
    sums.add(samples[0], count: block.count)
  }

  /// Works out a block of another sample.
  private func take(
    _ block: Range<Int>, with exchange: TrialSource.Exchange,
    to sample: UnsafeMutablePointer<Double>
  ) {
    let source = TrialSource(trials.points, randomization: number, exchange: exchange)
    trials.figure.run(block, of: source, in: figureSpace) { results in
      trials.scale.take(results[0], to: sample, count: block.count)
    }
  }

  /// The rank correlation of each owner with the figure, in the trials in which that has a value.
  private var ranks: [Double] {
    let kept = columns[0].indices.filter { columns[0][$0].isFinite }
    let figure = Ranks(kept.map { columns[0][$0] })
    return trials.places.map { place in
      guard let place, let figure, let owner = Ranks(kept.map { columns[place][$0] }) else {
        return .nan
      }
      return owner.correlation(with: figure)
    }
  }
}

/// Takes the middle of a figure from it and divides it by its spread, so that squares keep their
/// digits and are not beyond all numbers.
struct SensitivityScale: Sendable {
  private let middle: Double
  private let spread: Double

  /// - Parameter column: the figure in its standard trials.
  init(_ column: Column) {
    guard case .trials(let trials) = column else {
      (middle, spread) = (column.mean, 1)
      return
    }
    let sorted = trials.sorted
    let half = sorted[sorted.count - 1] / 2 - sorted[0] / 2
    (middle, spread) = (trials.mean, half > 0 ? half : 1)
  }

  func take(_ figure: Operand, to out: UnsafeMutablePointer<Double>, count: Int) {
    for trial in 0..<count { out[trial] = figure[trial] / spread - middle / spread }
  }
}
