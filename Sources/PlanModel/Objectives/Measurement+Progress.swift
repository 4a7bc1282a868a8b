import Quantities

extension Measurement {
  /// What is reached on a day; nil where a level was never found, or a range.
  package func actual(on day: Day) -> Measure? {
    if let computed { return computed.value }
    return switch kind {
    case .level: checkIns.latest(by: day)?.value
    case .sum:
      checkIns.latest(by: day).map { _ in
        Measure(clamping: Int128(target.start?.millionths ?? 0) + checkIns.total(by: day))
      }
    }
  }

  /// How much of the way an actual is: below 0 on the wrong side of the start, above 1 beyond the
  /// target. Inside a range it is 1, and one width outside of it 0.
  package func progress(at actual: Measure?) -> Fraction {
    guard let actual else { return .zero }
    switch target {
    case .reach(let value, let start):
      return actual.distance(from: start, over: value.distance(from: start))
    case .within(let low, let high):
      let outside = max(low.distance(from: actual), actual.distance(from: high), 0)
      let width = high.distance(from: low)
      return Fraction(width - outside, of: width) ?? .zero
    }
  }

  /// How much of the way should be made on a day: by the quarterly targets where there are any,
  /// else evenly from the beginning to the due day.
  package func expected(on day: Day, due: Day, in year: FiscalYear) -> Score {
    guard day >= begin else { return .none }
    guard day < due, case .reach(let value, let start) = target else {
      return day < due ? even(on: day, due: due) : .full
    }
    var passed = (day: begin, value: start)
    for next in milestones(to: value, due: due, in: year) {
      guard next.day <= day else {
        let (days, parts) = (passed.day.distance(to: day), passed.day.distance(to: next.day))
        let way = Int128(value.distance(from: start))
        let made = Int128(passed.value.distance(from: start)) * Int128(parts)
        let more = Int128(next.value.distance(from: passed.value)) * Int128(days)
        let sign: Int128 = way < 0 ? -1 : 1
        return Score(sign * (made + more), of: sign * way * Int128(parts))
      }
      passed = next
    }
    return .full
  }

  private func even(on day: Day, due: Day) -> Score {
    Score(Int128(begin.distance(to: day)), of: Int128(begin.distance(to: due)))
  }

  /// The values to be at on the way, the target last.
  private func milestones(
    to value: Measure, due: Day, in year: FiscalYear
  ) -> [(day: Day, value: Measure)] {
    zip(year.quarters, quarters).map { ($0.lastDay, $1) }.filter { $0.0 > begin && $0.0 < due }
      + [(due, value)]
  }
}

extension Measure {
  /// How many millionths it is above another one.
  fileprivate func distance(from other: Measure) -> Int64 { millionths - other.millionths }

  /// How many times the way from another one to it is as long as a distance.
  fileprivate func distance(from other: Measure, over distance: Int64) -> Fraction {
    Fraction(self.distance(from: other), of: distance) ?? .zero
  }
}
