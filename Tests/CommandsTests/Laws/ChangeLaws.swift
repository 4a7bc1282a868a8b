import Commands
import PlanModel
import Quantities
import Rendering
import Reports
import Seeds
import Testing

/// What machines are told of a change is all of it, however little of it a screen shows.
@Suite struct ChangeLaws {
  private static let names = (0..<12).map { "n\($0)" }

  /// A typed line that moves children of one parent, and that parent.
  private func randomChange(
    of plan: Plan, _ generator: inout SeededGenerator
  ) -> (line: String, parent: String) {
    let budget = plan.budget
    let paths = budget.outline().rows.map { budget.path(of: $0.line.id) }
    let parent = generator.pick(paths)
    let children = paths.filter { $0.isChild(of: parent) }
    if let child = children.randomElement(using: &generator), generator.chance(50) {
      return ("budget set \(child) \(generator.number(0...20))% from others", parent)
    }
    let names = Self.names.shuffled(using: &generator).prefix(generator.number(2...8))
    let ratio = names.map { _ in String(generator.number(1...9)) }.joined(separator: ":")
    return (
      "budget split \(parent) \(ratio) into \(names.joined(separator: ", ")) overwrite", parent
    )
  }

  /// The amount of each child of a line, by its name.
  private func amounts(below parent: String, in plan: Plan) -> [String: Money] {
    let budget = plan.budget
    let rows = budget.outline().rows.filter { budget.path(of: $0.line.id).isChild(of: parent) }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.line.name.text, $0.amount) })
  }

  @Test(arguments: UInt64(1)...60)
  func `JSON and CSV of a change hold every row that changed`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var screen = Screen()
    for _ in 0..<12 {
      let (line, parent) = randomChange(of: screen.plan, &generator)
      let before = amounts(below: parent, in: screen.plan)
      guard case .said(let report)? = screen.outcomes(of: line).first else { continue }
      let after = amounts(below: parent, in: screen.plan)
      let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      let csv = Renderer(.csv, .plain).render(report).firstTable.dropFirst()
      #expect(
        csv.sorted() == changed.map { "\($0),\(before[$0].figures),\(after[$0].figures)" }.sorted())
      let json = Renderer(.json, .plain).render(report)
      for name in changed {
        let (old, new) = (before[name].json, after[name].json)
        #expect(json.contains(#"{"line":"\#(name)","before":\#(old),"after":\#(new)}"#))
      }
      #expect(json.split(separator: #""before":"#).count == changed.count + 1)
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `a screen shows a change in three lines, and names what is gone`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var screen = Screen()
    for _ in 0..<12 {
      let (line, parent) = randomChange(of: screen.plan, &generator)
      let before = amounts(below: parent, in: screen.plan)
      let said = screen.type(line)
      let after = amounts(below: parent, in: screen.plan)
      guard !said.hasPrefix("error") else { continue }
      let gone = before.keys.filter { after[$0] == nil }
      if gone.count <= 4 { #expect(gone.allSatisfy(said.contains), "\(said)") }
      #expect(said.split(separator: "\n").count <= 3 + said.utf8.count / 80, "\(said)")
    }
  }
}

extension String {
  /// Whether it is the path of a line right below another one.
  fileprivate func isChild(of parent: String) -> Bool {
    let prefix = parent == "total" ? "" : parent + "."
    return self != "total" && hasPrefix(prefix) && !dropFirst(prefix.count).contains(".")
  }
}

extension Money? {
  /// In currency units with two decimals, written apart from the program's own way.
  fileprivate var figures: String {
    guard let units = self?.minorUnits else { return "" }
    return "\(units / 100).\(units % 100 < 10 ? "0" : "")\(units % 100)"
  }

  fileprivate var json: String { self == nil ? "null" : figures }
}

extension String {
  /// The lines of the first table in CSV.
  fileprivate var firstTable: [String] {
    let end = firstRange(of: "\r\n\r\n")?.lowerBound ?? endIndex
    return self[..<end].split(separator: "\r\n").map(String.init)
  }
}
