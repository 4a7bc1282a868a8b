/// Single values, each with how likely it is, in rising order.
struct Steps: Hashable, Sendable {
  let values: [Double]
  /// How likely each value and all before it are together; the last one is 1.
  let reached: [Double]
  private let likely: [Double]

  /// - Parameter chances: values, also several times, with what they weigh.
  init(_ chances: [(value: Double, weight: Double)]) {
    var values: [Double] = []
    var weights: [Double] = []
    for (value, weight) in chances.sorted(by: { $0.value < $1.value }) where weight > 0 {
      if value == values.last {
        weights[weights.count - 1] += weight
      } else {
        values.append(value)
        weights.append(weight)
      }
    }
    var sum = 0.0
    let sums = weights.map { weight in
      sum += weight
      return sum
    }
    self.values = values
    likely = weights.map { $0 / sum }
    reached = sums.map { $0 / sum }
  }

  var mean: Double { zip(values, likely).reduce(0) { $0 + $1.0 * $1.1 } }

  var variance: Double {
    let mean = mean
    return zip(values, likely).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
  }

  /// The first value with which a probability is reached.
  func quantile(_ u: Double) -> Double {
    values[min(reached.partitioningIndex { $0 >= u }, values.count - 1)]
  }

  func below(_ x: Double) -> Double {
    let count = values.partitioningIndex { $0 > x }
    return count == 0 ? 0 : reached[count - 1]
  }
}

extension [Double] {
  /// The index of the first one that is large enough; they rise.
  func partitioningIndex(_ isEnough: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isEnough(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
