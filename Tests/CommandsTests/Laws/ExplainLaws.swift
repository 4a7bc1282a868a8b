import Commands
import PlanModel
import Quantities
import Reports
import Seeds
import Sessions
import Testing

@Suite struct ExplainLaws {
  @Test func `a figure comes out again from the leaves of the tree that explains it`() throws {
    for seed in LawSeeds(atLeast: 25) {
      var random = SeededGenerator(seed: seed)
      var screen = Screen(after: [
        "staff cost content 20k per month", "staff set content.strategic 2", "budget lock brand",
        "budget total 1.2m", "staff total 19",
      ])
      let names = Self.typeModel(on: &screen, using: &random)
      let root = names[names.count - 1]
      let rows = try #require(Self.rows(of: "explain \(root)", on: &screen), "seed \(seed)")
      var other = Screen(after: ["budget total 3m", "staff total 17"])
      // A figure that stands in the tree twice has its inputs under the first one.
      var waiting = Array(Set(Self.lines(rows))).sorted()
      while !waiting.isEmpty {
        let refused = waiting.filter { other.type($0).hasPrefix("error") }
        try #require(refused.count < waiting.count, "seed \(seed): \(refused)")
        waiting = refused
      }
      #expect(other.type("show \(root)") == screen.type("show \(root)"), "seed \(seed)")
    }
  }

  @Test func `what explains a figure by quarter shows what each figure is by quarter`() throws {
    for seed in LawSeeds(atLeast: 10) {
      var random = SeededGenerator(seed: seed)
      var screen = Screen()
      let names = Self.typeModel(on: &screen, using: &random)
      let line = "explain \(names[names.count - 1]) by quarter"
      let rows = try #require(Self.rows(of: line, on: &screen), "seed \(seed)")
      for row in rows {
        let shown = screen.outcomes(of: "show \(row.path) by quarter")
        guard case .said(let report)? = shown.first, case .table(let table)? = report.blocks.first
        else { continue }
        #expect(
          Array(row.cells[1...5]) == table.rows.map { $0.cells[1] }, "seed \(seed): \(row.path)")
      }
    }
  }

  /// Types some inputs, and drivers that rest on what was typed before them; returns all names.
  private static func typeModel(
    on screen: inout Screen, using random: inout SeededGenerator
  ) -> [String] {
    var names = [
      "budget.core", "budget.events", "budget.brand", "budget.total", "staff.total",
      "staff.content", "staff.content.strategic", "cost(staff.content)",
    ]
    for index in 0..<random.number(1...4) {
      let name = random.pick(["in", "输入", "\"an input\""])
      names.append(name.hasSuffix("\"") ? "\"an input \(index)\"" : "\(name)\(index)")
      _ = screen.type("let \(names[names.count - 1]) = \(random.number(1...900))")
    }
    for index in 0..<random.number(1...8) {
      let (one, two) = (random.pick(names), random.pick(names))
      _ = screen.type(
        "let out\(index) = max(\(one) * \(random.number(2...9)), \(two)) / 4 + \(two)")
      // Those of two units are refused.
      if screen.plan.drivers.names.contains(where: { $0.text == "out\(index)" }) {
        names.append("out\(index)")
      }
    }
    return names
  }

  private static func rows(of line: String, on screen: inout Screen) -> [Tree.Row]? {
    guard case .said(let report)? = screen.outcomes(of: line).first,
      case .tree(let tree)? = report.blocks.first
    else { return nil }
    return tree.rows
  }

  /// For a leaf that is a driver the value that is shown, for all else the command that is.
  private static func lines(_ rows: [Tree.Row]) -> [String] {
    let inner = Set(
      zip(rows, rows.dropFirst()).filter { $1.depth > $0.depth }.map { $0.0.path })
    return rows.map { row in
      if !inner.contains(row.path), case .number(let value) = row.cells[1],
        !row.path.contains(".")
      {
        return "let \(row.path) = \(value)"
      }
      guard case .message(let message) = row.cells[2], case .typed(let words)? = message.holes.first
      else { return "" }
      return words.english
    }
  }
}
