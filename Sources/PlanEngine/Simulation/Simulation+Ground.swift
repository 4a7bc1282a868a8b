import Formulas

extension Simulation {
  /// All that the results rest on beside the points, as bytes: the same bytes, the same results.
  package var ground: [UInt8] {
    var ground = Ground()
    for (program, units) in zip(programs, units) {
      for unit in units { ground.add("\(unit)") }
      program.add(to: &ground)
    }
    for tally in results.empty.figures.joined() { ground.add(tally.center) }
    return ground.bytes
  }
}

/// Collects words and numbers, each told apart from the next.
struct Ground {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ word: String) {
    add(word.utf8.count)
    bytes += word.utf8
  }

  mutating func add(_ number: Int) { add(bits: UInt64(bitPattern: Int64(number))) }

  /// The bits, of which two numbers that print alike may have others.
  mutating func add(_ number: Double) { add(bits: number.bitPattern) }

  mutating func add(_ numbers: some Collection<Double>) {
    add(numbers.count)
    for number in numbers { add(number) }
  }

  mutating func add(_ numbers: some Collection<Int>) {
    add(numbers.count)
    for number in numbers { add(number) }
  }

  mutating func add(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes += $0 }
  }
}

extension Step {
  /// Adds what makes the step another one.
  func add(to ground: inout Ground) {
    ground.add(inputs)
    switch self {
    case .uniform(let stream): stream.add(to: &ground)
    case .correlation(let weights, _): ground.add(weights)
    case .operation(let sign, _, _): ground.add(sign.rawValue)
    case .call(let function, _): ground.add(function.rawValue)
    case .negation: ground.add("negation")
    case .draw: ground.add("draw")
    case .number, .known, .amount, .standing, .decision:
      preconditionFailure("the step is the same in all trials")
    }
  }
}

extension Stream {
  fileprivate func add(to ground: inout Ground) {
    ground.add("uniform")
    ground.add(bits: key.hash)
    ground.add(key.dimension ?? -1)
  }
}

extension Distribution {
  /// Adds what makes the distribution another one.
  func add(to ground: inout Ground) {
    ground.add(kind.rawValue)
    switch shape {
    case .normal(let mean, let sd), .lognormal(let mean, let sd): ground.add([mean, sd])
    case .uniform(let low, let high): ground.add([low, high])
    case .triangular(let low, let mode, let high), .pert(let low, let mode, let high):
      ground.add([low, mode, high])
    case .beta(let alpha, let beta): ground.add([alpha, beta])
    case .gamma(let shape, let scale): ground.add([shape, scale])
    case .poisson(let mean): ground.add(mean)
    case .bernoulli(let probability): ground.add(probability)
    case .binomial(let count, let probability): ground.add([Double(count), probability])
    case .choice(let steps), .samples(let steps):
      ground.add(steps.values)
      ground.add(steps.reached)
    case .pool(let parts):
      ground.add(parts.map(\.weight))
      for part in parts { part.distribution.add(to: &ground) }
    }
  }
}
