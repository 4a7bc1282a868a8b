/// The random numbers of one randomisation, or of two where some streams are exchanged.
struct TrialSource: Sendable {
  let points: Points
  let randomisation: Int
  /// Owners of streams that draw from another randomisation.
  var exchanged: (owners: Set<String>, randomisation: Int)?

  init(_ points: Points, randomisation: Int) {
    self.points = points
    self.randomisation = randomisation
  }

  func fill(
    _ out: UnsafeMutablePointer<Double>, with stream: Stream, in trials: Range<Int>
  ) {
    let isExchanged = exchanged?.owners.contains(stream.owner) ?? false
    points.fill(
      out, with: stream.key,
      randomisation: isExchanged ? exchanged?.randomisation ?? 0 : randomisation,
      in: trials)
  }

  /// All trials of the points, one randomisation after another.
  static func fillAll(
    _ out: UnsafeMutablePointer<Double>, with stream: Stream, of points: Points
  ) {
    for number in 0..<points.randomisations {
      TrialSource(points, randomisation: number)
        .fill(out + number * points.size, with: stream, in: 0..<points.size)
    }
  }
}
