/// The random numbers of one randomization, or of two where some streams are exchanged.
struct TrialSource: Sendable {
  let points: Points
  let randomization: Int
  /// Streams that draw numbers which no randomization of the points has.
  var exchange: Exchange?

  struct Exchange: Sendable {
    /// What the streams belong to.
    let owners: Set<String>
    /// How many dimensions the other streams have.
    let dimensions: Int
  }

  init(_ points: Points, randomization: Int, exchange: Exchange? = nil) {
    self.points = points
    self.randomization = randomization
    self.exchange = exchange
  }

  func fill(
    _ out: UnsafeMutablePointer<Double>, with stream: Stream, in trials: Range<Int>
  ) {
    guard let exchange, exchange.owners.contains(stream.owner) else {
      return points.fill(out, with: stream.key, randomization: randomization, in: trials)
    }
    points.fill(
      out, with: stream.key.behind(exchange.dimensions),
      randomization: randomization + points.randomizations, in: trials)
  }

  /// All trials of the points, one randomization after another.
  static func fillAll(
    _ out: UnsafeMutablePointer<Double>, with stream: Stream, of points: Points
  ) {
    for number in 0..<points.randomizations {
      TrialSource(points, randomization: number)
        .fill(out + number * points.size, with: stream, in: 0..<points.size)
    }
  }
}
