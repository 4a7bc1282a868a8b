/// What a step of a model has come to: one value, or one for each trial.
///
/// A value that there is none of is no number; nothing here is infinite.
enum Column: Sendable {
  case certain(Double)
  case trials(Trials)

  /// Whether there is a value, in every trial.
  var isWell: Bool {
    switch self {
    case .certain(let value): value.isFinite
    case .trials(let trials): trials.isWell
    }
  }

  var isCertain: Bool {
    if case .certain = self { true } else { false }
  }

  /// The value in a trial.
  subscript(trial: Int) -> Double {
    switch self {
    case .certain(let value): value
    case .trials(let trials): trials[trial]
    }
  }

  /// The mean of all trials.
  var mean: Double {
    switch self {
    case .certain(let value): value
    case .trials(let trials): trials.mean
    }
  }

  /// The one value; none where trials differ.
  var only: Double {
    switch self {
    case .certain(let value): value
    case .trials: .nan
    }
  }

  var operand: Operand {
    switch self {
    case .certain(let value): .certain(value)
    case .trials(let trials): .trials(UnsafePointer(trials.values))
    }
  }
}

/// A side of an operation on a block of trials.
enum Operand {
  case certain(Double)
  case trials(UnsafePointer<Double>)

  /// Where the values of a column stand that differs from trial to trial.
  var trials: UnsafePointer<Double>? {
    if case .trials(let values) = self { values } else { nil }
  }
}

/// The values of a step in a number of trials; a class, since their place is handed to kernels.
///
/// They are written once, by what makes them.
final class Trials: @unchecked Sendable {
  let values: UnsafeMutablePointer<Double>
  let count: Int

  init(count: Int, filledBy fill: (UnsafeMutablePointer<Double>) -> Void) {
    values = .allocate(capacity: count)
    self.count = count
    fill(values)
  }

  deinit { values.deallocate() }

  subscript(trial: Int) -> Double { values[trial] }

  private var all: UnsafeBufferPointer<Double> { UnsafeBufferPointer(start: values, count: count) }

  var isWell: Bool { all.allSatisfy(\.isFinite) }

  var mean: Double { all.mean }

  /// The values from the lowest to the highest.
  var sorted: [Double] { all.sorted() }
}

extension UnsafeBufferPointer<Double> {
  /// Zero where there are none.
  var mean: Double {
    let mean = reduce(0, +) / Double(Swift.max(1, count))
    // A sum may be beyond all numbers whose mean is not.
    return mean.isFinite ? mean : reduce(0) { $0 + $1 / Double(count) }
  }
}
