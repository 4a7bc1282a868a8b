/// The random numbers of one randomization, or of two where some streams are exchanged.
struct TrialSource: Sendable {
  let points: Points
  let randomization: Int
  /// Owners of streams that draw from another randomization.
  var exchanged: (owners: Set<String>, randomization: Int)?

  init(_ points: Points, randomization: Int) {
    self.points = points
    self.randomization = randomization
  }

  func fill(
    _ out: UnsafeMutablePointer<Double>, with stream: Stream, in trials: Range<Int>
  ) {
    let isExchanged = exchanged?.owners.contains(stream.owner) ?? false
    points.fill(
      out, with: stream.key,
      randomization: isExchanged ? exchanged?.randomization ?? 0 : randomization,
      in: trials)
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
