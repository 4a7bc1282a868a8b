import PlanModel
import Quantities
import Seeds
import Testing

@Suite struct StandingTests {
  private static let end = year2027.lastDay

  @Test(arguments: UInt64(1)...300)
  func `progress is 0 at the start, 1 at the target, and its score bounded`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (start, target) = (Measure.random(using: &random), Measure.random(using: &random))
    guard start != target else { return }
    let measurement = Measurement.reaching(target, from: start)
    #expect(measurement.progress(at: start) == .zero)
    #expect(measurement.progress(at: target) == .one)
    let actual = Measure.random(using: &random)
    let progress = measurement.progress(at: actual)
    #expect(progress * (target.fraction - start.fraction)! == actual.fraction - start.fraction)
    let score = Score(progress)
    #expect(score >= .none && score <= .full)
    #expect(
      (score == .full) == (progress >= .one) || progress > Fraction(999_999_999, of: 1_000_000_000)!
    )
    // Falling is rising seen from below.
    let mirrored = Measurement.reaching(target.negated, from: start.negated)
    #expect(mirrored.progress(at: actual.negated) == progress)
  }

  @Test(arguments: UInt64(1)...300)
  func `a range scores 1 inside, and falls to 0 at one width outside`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let ends = [Measure.random(using: &random), Measure.random(using: &random)].sorted()
    let width = ends[1].millionths - ends[0].millionths
    guard width > 0 else { return }
    let measurement = Measurement.within(ends[0], ends[1])
    let inside = Measure(
      millionths: .random(in: ends[0].millionths...ends[1].millionths, using: &random))
    #expect(measurement.progress(at: inside) == .one)
    let out = Int64.random(in: 0...2 * width, using: &random)
    let (below, above) = (
      Measure(millionths: ends[0].millionths - out), Measure(millionths: ends[1].millionths + out)
    )
    let expected = Fraction(width - out, of: width)
    #expect(measurement.progress(at: below) == expected)
    #expect(measurement.progress(at: above) == expected)
  }

  @Test(arguments: UInt64(1)...300)
  func `weights multiplied by one number change no mean, which lies between its scores`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let factor = Int64(random.number(2...1_000))
    let scores = (0..<random.number(1...9)).map { _ in
      (Score(Fraction(Int64(random.number(0...97)), of: 97)!), Int64(random.number(0...900)))
    }
    let mean = Score.mean(scores.map { ($0.0, Self.weight($0.1)) })
    #expect(mean == Score.mean(scores.map { ($0.0, Self.weight(factor * $0.1)) }))
    let counted = scores.filter { $0.1 > 0 }.map(\.0)
    guard let least = counted.min(), let most = counted.max() else {
      #expect(mean == nil)
      return
    }
    #expect(try (least...most).contains(#require(mean)))
  }

  private static func weight(_ number: Int64) -> Weight { Weight(Measure(millionths: number))! }

  @Test(arguments: UInt64(1)...200)
  func `what is expected never falls where no target by quarter does`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let sorted = (0..<5).map { _ in Measure.random(using: &random) }.sorted()
    guard sorted[0] < sorted[4] else { return }
    let values = random.chance(50) ? sorted : sorted.reversed()
    let measurement = Measurement.reaching(
      values[4], from: values[0], quarters: random.chance(70) ? Array(values[1...]) : [])
    let due = year2027.firstDay.advanced(by: random.number(0...364))!
    let all = (-3...370).compactMap { year2027.firstDay.advanced(by: $0) }
      .map { measurement.expected(on: $0, due: due, in: year2027) }
    #expect(all == all.sorted())
    #expect(all.first == Score.none)
    #expect(all.last == .full)
  }

  @Test(arguments: [
    (day(3, 31), "10", "20%"), (day(6, 30), "25", "50%"), (day(9, 30), "40", "80%"),
    (day(12, 31), "50", "100%"),
  ])
  func `targets by quarter are expected on their last days`(day: Day, value: String, part: String) {
    let quarters = ["10", "25", "40", "50"].map(measure)
    let measurement = Measurement.reaching(measure("50"), quarters: quarters)
    let expected = measurement.expected(on: day, due: Self.end, in: year2027)
    #expect(expected == Score(measurement.progress(at: measure(value))))
    #expect(expected.fraction.percent == part)
  }

  /// A year of 1000 days would be handy: here a result goes from 1 January by 365 days to the next.
  @Test(arguments: [
    (day(1, 1), "0", AimStatus.onTrack), (day(7, 2), "50", .onTrack), (day(7, 2), "40", .onTrack),
    (day(7, 2), "39", .atRisk), (day(7, 2), "25", .atRisk), (day(7, 2), "24", .behind),
    (day(7, 2), "100", .reached), (day(7, 2), "130", .reached), (day(12, 31), "99", .onTrack),
  ])
  func `the status compares progress with what is expected`(
    day: Day, actual: String, status: AimStatus
  ) {
    let checkIn = CheckIn(day: year2027.firstDay, value: measure(actual))
    let measurement = Measurement.reaching(measure("100"), checkIns: [checkIn])
    #expect(StandingRule.on(day).standing(of: measurement, due: Self.end).status == status)
  }

  @Test func `a result is judged by nothing before it begins, and by its end behind it`() {
    var late = Measurement.reaching(measure("3"), from: measure("8"))
    late.begin = day(2, 1)
    #expect(StandingRule.on(day(1, 31)).standing(of: late, due: day(9, 30)).status == .notBegun)
    #expect(StandingRule.on(day(10, 1)).standing(of: late, due: day(9, 30)).status == .behind)
  }

  @Test(arguments: [
    ("270", "300", false, "-10%", true), ("330", "300", false, "10%", true),
    ("269", "300", false, "-31/3%", false), ("331", "300", false, "31/3%", false),
    ("300", "300", false, "0%", true), ("2", "3", true, "100/3%", false),
    ("-270", "-300", false, "10%", true),
  ])
  func `ten percent from the goal are aligned, and a hair more are not`(
    actual: String, goal: String, isFalling: Bool, part: String, isAligned: Bool
  ) throws {
    let deviation = try #require(
      Deviation(of: measure(actual), from: measure(goal), isFalling: isFalling, by: Playbook()))
    let numbers = part.dropLast().split(separator: "/").compactMap { Int64($0) }
    let denominator = numbers.count > 1 ? numbers[1] : 1
    #expect(deviation.fraction == Fraction(numbers[0], of: 100 * denominator))
    #expect(deviation.isAligned == isAligned)
  }

  @Test func `of a goal of zero nothing is a part, and overshooting may be left uncounted`() throws
  {
    #expect(Deviation(of: measure("5"), from: .zero, isFalling: true, by: Playbook()) == nil)
    let playbook = try Playbook(overrides: ["review.counts": "shortfall"])
    func isAligned(_ actual: String) -> Bool? {
      Deviation(of: measure(actual), from: measure("300"), isFalling: false, by: playbook)?
        .isAligned
    }
    #expect(isAligned("900") == true)
    #expect(isAligned("200") == false)
  }
}

extension Measure {
  fileprivate var negated: Measure { Measure(millionths: -millionths) }
}
