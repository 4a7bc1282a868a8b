/// What is known of a figure from the trials of its model, and how sure that is.
package struct Outcome: Sendable {
  /// Trials in which the figure has no value; nothing else counts them.
  package private(set) var faults = 0
  /// Of each randomization, by its number.
  package private(set) var parts: [Part] = []
  package private(set) var histogram: Histogram

  /// What one randomization says.
  package struct Part: Hashable, Sendable {
    package let number: Int
    package let moments: Moments
    /// The values at the percentiles that are reported.
    package let quantiles: [Double]
  }

  /// The percentiles that are reported with their errors, as parts of one.
  package static let percentiles = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]

  init(like tally: Tally) {
    histogram = Histogram(around: tally.center)
  }

  /// What was known before.
  ///
  /// - Parameter parts: in the order of their numbers.
  init(faults: Int, parts: [Part], histogram: Histogram) {
    self.faults = faults
    self.parts = parts
    self.histogram = histogram
  }

  /// Adds a randomization that is not in it yet; the order does not matter.
  mutating func add(_ tally: Tally, number: Int) {
    let spread = tally.histogram
    let part = Part(
      number: number, moments: tally.moments, quantiles: spread.quantiles(Self.percentiles))
    let place = parts.lastIndex { $0.number < number }.map { $0 + 1 } ?? 0
    parts.insert(part, at: place)
    histogram.add(spread)
    faults += tally.faults
  }

  /// Adds other randomizations of the same run.
  package mutating func add(_ other: Outcome) {
    parts = (parts + other.parts).sorted { $0.number < $1.number }
    histogram.add(other.histogram)
    faults += other.faults
  }

  /// All randomizations together, in the order of their numbers.
  package var moments: Moments { parts.reduce(into: Moments()) { $0.add($1.moments) } }

  package var mean: Estimate {
    guard let value = histogram.onlyValue else {
      return Estimate(moments.mean, from: parts.map(\.moments.mean))
    }
    return Estimate(value, from: parts.map { _ in value })
  }

  package var standardDeviation: Estimate {
    // The mean of many equal numbers may be rounded, which is no spread of them.
    guard histogram.onlyValue == nil else { return Estimate(0, from: parts.map { _ in 0 }) }
    // Squares of what is too close together, or too far apart, are none.
    guard moments.squares > 0, moments.squares.isFinite else { return Estimate(unsure: .nan) }
    return Estimate(moments.standardDeviation, from: parts.map(\.moments.standardDeviation))
  }

  /// The values at the percentiles that are reported.
  package var quantiles: [Estimate] {
    histogram.quantiles(Self.percentiles).enumerated().map { index, value in
      Estimate(value, from: parts.map { $0.quantiles[index] })
    }
  }

  /// The value at one of the percentiles that are reported.
  package func quantile(_ part: Double) -> Estimate {
    guard let index = Self.percentiles.firstIndex(of: part) else {
      preconditionFailure("the percentile is not one that is reported")
    }
    return quantiles[index]
  }
}

/// A value that was found by trials, and its error.
package struct Estimate: Hashable, Sendable {
  package let value: Double
  /// The standard error, from the spread of independent randomizations; nil where it is not known:
  /// there is but one, or no number for it.
  package let error: Double?

  /// A value whose error is not known.
  package init(unsure value: Double) {
    self.value = value
    error = nil
  }

  init(_ value: Double, from parts: [Double]) {
    self.value = value
    guard parts.count > 1 else {
      error = nil
      return
    }
    guard parts.contains(where: { $0 != parts[0] }) else {
      error = 0
      return
    }
    let mean = parts.withUnsafeBufferPointer(\.mean)
    let squares = parts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares / Double(parts.count - 1) / Double(parts.count)).squareRoot()
    self.error = error > 0 && error.isFinite ? error : nil
  }
}

/// How many numbers there are, their mean and their spread, each added in turn.
package struct Moments: Hashable, Sendable {
  package private(set) var count: Int
  package private(set) var mean: Double
  /// The sum of the squares of the distances from the mean.
  package private(set) var squares: Double

  package init(count: Int = 0, mean: Double = 0, squares: Double = 0) {
    self.count = count
    self.mean = mean
    self.squares = squares
  }

  init(_ values: UnsafeBufferPointer<Double>) {
    let mean = values.mean
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.init(count: values.count, mean: mean, squares: squares)
  }

  /// Chan, Golub and LeVeque's update of two sets of numbers.
  package mutating func add(_ other: Moments) {
    guard other.count > 0 else { return }
    let whole = count + other.count
    let gap = other.mean - mean
    let weight = Double(other.count) / Double(whole)
    // The gap may be beyond all numbers where the mean is not.
    mean = gap.isFinite ? mean + gap * weight : mean * (1 - weight) + other.mean * weight
    squares += other.squares + gap * gap * Double(count) * weight
    count = whole
  }

  package var standardDeviation: Double {
    count > 1 ? (squares / Double(count - 1)).squareRoot() : 0
  }
}
