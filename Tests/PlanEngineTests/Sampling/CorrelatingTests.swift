import Formulas
import PlanEngine
import PlanModel
import Quantities
import Testing

/// Which drivers can be said to move together.
@Suite struct CorrelatingTests {
  private static func plan(_ names: String...) -> (Plan, [DriverID]) {
    var plan = Evaluation.plan
    for name in names { plan.let(name, "1..2") }
    return (plan, plan.drivers.all.map(\.id))
  }

  private static let ranks = (1...9).flatMap { [$0, -$0] }.map {
    Measure(millionths: Int64($0) * 100_000)
  }

  @Test func `what is to be said first makes the correlation possible, where one pair can`() throws
  {
    let (start, ids) = Self.plan("a", "b", "c")
    var (told, untold) = (0, 0)
    for first in Self.ranks {
      var plan = start
      try plan.correlate([(ids[0], ids[1])], at: first)
      for second in Self.ranks {
        do throws(PlanError) {
          var changed = plan
          try changed.correlate([(ids[1], ids[2])], at: second)
        } catch {
          guard case .driver(.correlation(.impossible(let names, let command))) = error else {
            Issue.record("\(error)")
            continue
          }
          #expect(names == ["a", "b", "c"])
          let ways = Self.ranks.filter { rank in
            var changed = plan
            return (try? changed.correlate([(ids[0], ids[2])], at: rank)) != nil
              && (try? changed.correlate([(ids[1], ids[2])], at: second)) != nil
          }
          .map { "correlate a with c at \($0.canonical)" }
          #expect(command.map { ways.contains($0.english) } ?? ways.isEmpty)
          if command == nil { untold += 1 } else { told += 1 }
        }
      }
    }
    #expect(told > 10 && untold > 0, "\(told), \(untold)")
  }

  @Test(arguments: ["5", "(1..2) + (1..3)", "a * 2"])
  func `a driver without one belief moves with none`(typed: String) throws {
    var (plan, ids) = Self.plan("a", "b", "c")
    for other in [ids[0], ids[2]] {
      try plan.correlate([(ids[1], other)], at: Measure(millionths: 300_000))
    }
    let whole = plan
    #expect(plan.partWhatCannotMoveTogether(with: ids[1]).isEmpty)
    #expect(plan == whole)
    plan.let("b", typed)
    #expect(plan.partWhatCannotMoveTogether(with: ids[1]) == [ids[0], ids[2]])
    #expect(plan.uncertainty.correlations.isEmpty)
  }

  @Test func `what is said of several at once need not hold on the way`() throws {
    var (plan, ids) = Self.plan("a", "b", "c")
    let high = Measure(millionths: 900_000)
    #expect(throws: PlanError.self) {
      try plan.correlate([(ids[0], ids[1]), (ids[2], ids[0])], at: high)
    }
    #expect(plan.uncertainty.correlations.isEmpty)
    try plan.correlate([(ids[0], ids[1]), (ids[2], ids[0]), (ids[1], ids[2])], at: high)
    #expect(
      plan.uncertainty.correlations
        == [(0, 1), (0, 2), (1, 2)].map { Correlation(ids[$0], ids[$1], rank: high) })
    try plan.correlate([(ids[1], ids[0]), (ids[0], ids[2])], at: .zero)
    #expect(plan.uncertainty.correlations == [Correlation(ids[1], ids[2], rank: high)])
  }
}
