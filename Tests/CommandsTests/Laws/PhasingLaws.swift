import Commands
import PlanModel
import Rendering
import Seeds
import Testing

/// How a line falls on the quarters is one thing, whoever tells it.
@Suite struct PhasingLaws {
  private static let phasings = [
    "even", "none", "30/25/25/20", "1:1:1:3", "0/0/1/1/2/1/0/0/2/2/1/0", "7:5:3:2",
  ]

  /// Amounts that no quarter divides, as shares and fixed, inside each other.
  private func randomScreen(_ generator: inout SeededGenerator) -> Screen {
    var screen = Screen()
    _ = screen.type("plan new Odd")
    _ = screen.type("budget total \(generator.number(0...2_000_000)).07")
    for number in 0..<generator.number(2...14) {
      let parent = anyPath(in: screen, &generator)
      let amount =
        generator.chance(50)
        ? "1/\(generator.number(3...9))" : "\(generator.number(0...9_000)).\(number + 10)"
      _ = screen.type("budget add n\(number) \(amount) under \(parent)")
    }
    return screen
  }

  private func anyPath(in screen: Screen, _ generator: inout SeededGenerator) -> String {
    let budget = screen.plan.budget
    return budget.path(of: generator.pick(budget.outline().rows.map(\.line.id)))
  }

  @Test(arguments: UInt64(1)...60)
  func `a new phasing is answered as the quarters of all lines show it`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var screen = randomScreen(&generator)
    for _ in 0..<6 {
      let path = anyPath(in: screen, &generator)
      let answered = screen.csv("budget phase \(path) \(generator.pick(Self.phasings))")
      let shown = screen.csv("budget show by quarter")
      let quarters = try #require(answered.dropFirst().first).split(separator: ",").dropFirst()
      let row = try #require(shown.first { $0.hasPrefix("\(path),") }).split(separator: ",")
      #expect(row.dropFirst(3).prefix(4) == quarters, "\(path), seed \(seed)")
    }
  }
}

extension Screen {
  /// The lines of a table as CSV has them.
  fileprivate mutating func csv(_ line: String) -> [String] {
    guard case .said(let report)? = outcomes(of: line).first else { return [] }
    return Renderer(.csv, .plain).render(report).split(whereSeparator: \.isNewline)
      .map(String.init)
  }
}
