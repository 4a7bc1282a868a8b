/// Finds single values by their probability, from a place that is near.
struct StepSearch: Sendable {
  private let steps: Steps
  /// For each of equal parts of (0, 1), the first value that may be in it.
  private let starts: [Int]

  init(_ steps: Steps) {
    self.steps = steps
    var index = 0
    let parts = min(4 * steps.values.count, 1 << 20)
    starts = (0...parts).map { part in
      while index < steps.values.count - 1, steps.reached[index] < Double(part) / Double(parts) {
        index += 1
      }
      return index
    }
  }

  func fill(
    _ column: UnsafeMutablePointer<Double>, from uniforms: UnsafePointer<Double>, count: Int
  ) {
    let parts = Double(starts.count - 1)
    steps.values.withUnsafeBufferPointer { values in
      steps.reached.withUnsafeBufferPointer { reached in
        starts.withUnsafeBufferPointer { starts in
          for trial in 0..<count {
            let u = uniforms[trial]
            var index = starts[Int(u * parts)]
            while reached[index] < u { index += 1 }
            column[trial] = values[index]
          }
        }
      }
    }
  }
}
