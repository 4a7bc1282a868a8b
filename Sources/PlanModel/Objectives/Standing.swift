import Quantities

/// Where an aim is on a day.
package struct Standing: Hashable, Sendable {
  /// What a result has reached; nil for objectives, and before the first check-in.
  package var actual: Measure?
  /// How much of the way a result has made, not bounded; nil for objectives.
  package var progress: Fraction?
  /// How much of it should be made; nil for objectives.
  package var expected: Score?
  /// Nil for an objective with nothing under it that counts.
  package var score: Score?
  /// Nil for an objective with nothing under it.
  package var status: AimStatus?

  package init() {}
}

/// How an aim is doing, the weakest first.
package enum AimStatus: Int, Hashable, Sendable, CaseIterable, Comparable {
  case behind, atRisk, onTrack, notBegun, reached

  package static func < (left: AimStatus, right: AimStatus) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What standings are judged by: a day, the year that it is in, and the playbook.
package struct StandingRule: Sendable {
  package let day: Day
  let year: FiscalYear
  /// How far progress may be short of what is expected, in billionths.
  private let riskGap: Int128
  private let behindGap: Int128

  package init(on day: Day, in year: FiscalYear, by playbook: Playbook) {
    self.day = day
    self.year = year
    riskGap = Int128(Score(playbook.number("objective.at-risk")).billionths)
    behindGap = Int128(Score(playbook.number("objective.behind")).billionths)
  }

  package func standing(of measurement: Measurement, due: Day) -> Standing {
    var standing = Standing()
    let progress = measurement.progress(at: measurement.actual(on: day))
    standing.actual = measurement.actual(on: day)
    standing.progress = progress
    standing.expected = measurement.expected(on: day, due: due, in: year)
    standing.score = Score(progress)
    standing.status = status(of: measurement, standing, due: due)
    return standing
  }

  private func status(
    of measurement: Measurement, _ standing: Standing, due: Day
  ) -> AimStatus {
    let isThere = standing.score == .full
    switch measurement.target {
    case .reach: if isThere { return .reached }
    // A range is kept, not reached, until its time is over.
    case .within: if isThere { return day > due ? .reached : .onTrack }
    }
    if day < measurement.begin { return .notBegun }
    if day > due { return .behind }
    return status(shortBy: gap(of: measurement, standing))
  }

  private func status(shortBy gap: Int128) -> AimStatus {
    if gap > behindGap { return .behind }
    return gap > riskGap ? .atRisk : .onTrack
  }

  /// How far progress is short of what is expected, in billionths; a range that was looked at
  /// should be kept all the time.
  private func gap(of measurement: Measurement, _ standing: Standing) -> Int128 {
    let isRange = measurement.target.value == nil && standing.actual != nil
    let expected = isRange ? .full : standing.expected ?? .none
    let progress = standing.progress ?? .zero
    let made = Int128(progress.numerator) * Int128(Score.whole) / Int128(progress.denominator)
    return Int128(expected.billionths) - made
  }
}
