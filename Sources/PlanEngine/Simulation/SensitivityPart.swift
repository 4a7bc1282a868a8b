import PlanModel

/// Sums over the trials of one randomization, of a figure around its middle.
struct SensitivitySums: Sendable {
  /// Of both samples.
  private(set) var moments = Moments()
  /// Trials of both samples in which the figure has no value.
  private(set) var faults = 0
  private(set) var inputs: [Input]

  /// What the numbers of one input are exchanged for.
  struct Input: Sendable {
    fileprivate var count = 0
    fileprivate var products = 0.0
    fileprivate var squares = 0.0

    /// A. Saltelli and others, "Variance based sensitivity analysis of model output. Design and
    /// estimator for the total sensitivity index" (2010), table 2 (b): the mean of
    /// second × (mixed − first) is the variance that the input makes alone.
    var alone: Double { products / Double(count) }

    /// M. J. W. Jansen, "Analysis of variance designs for model output" (1999), and table 2 (f) of
    /// the same: half the mean of (first − mixed)² is the variance that all but the input leave.
    var withOthers: Double { squares / Double(count) / 2 }
  }

  init(inputs: Int) {
    self.inputs = Array(repeating: Input(), count: inputs)
  }

  mutating func add(_ sample: UnsafeMutablePointer<Double>, count: Int) {
    let values = UnsafeBufferPointer(start: sample, count: count)
    let finite = values.filter(\.isFinite)
    faults += count - finite.count
    finite.withUnsafeBufferPointer { moments.add(Moments($0)) }
  }

  /// Adds trials of the samples, and of the first one with the input's numbers of the second.
  mutating func add(
    to input: Int, first: UnsafeMutablePointer<Double>, second: UnsafeMutablePointer<Double>,
    mixed: UnsafeMutablePointer<Double>, count: Int
  ) {
    for trial in 0..<count {
      let change = mixed[trial] - first[trial]
      let product = second[trial] * change
      guard product.isFinite, change.isFinite else { continue }
      inputs[input].count += 1
      inputs[input].products += product
      inputs[input].squares += change * change
    }
  }
}

/// What one randomization says of the inputs of a figure.
struct SensitivityPart: Hashable, Sendable {
  let number: Int
  let moments: Moments
  let faults: Int
  /// The variance that each input makes alone, and with all others.
  let alone: [Double]
  let withOthers: [Double]
  /// The rank correlation of each owner with the figure; no number where there is none.
  let ranks: [Double]

  init(number: Int, sums: SensitivitySums, ranks: [Double]) {
    self.number = number
    moments = sums.moments
    faults = sums.faults
    alone = sums.inputs.map(\.alone)
    withOthers = sums.inputs.map(\.withOthers)
    self.ranks = ranks
  }
}
