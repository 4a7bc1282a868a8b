import PlanModel
import Quantities
import Sessions
import Text

extension Moment {
  /// A moment that every test may take for now.
  static var noon: Moment {
    Moment(day: Day(year: 2027, month: 3, day: 12)!, hour: 12, minute: 0, offset: 480)!
  }
}

extension Plan {
  /// A plan of nothing.
  static var empty: Plan {
    Plan(name: try! Name("annual"), fiscalYear: FiscalYear(year: 2027)!)
  }

  /// The plan after the line, by a language of two commands whose outcome depends on all lines
  /// before: `add NAME` and `call NAME`. Any other line is refused.
  func after(_ line: String) throws(TestFailure) -> Plan {
    var plan = self
    try Plan.replay(line, &plan)
    return plan
  }

  static func replay(_ line: String, _ plan: inout Plan) throws(TestFailure) {
    let words = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2, let name = try? Name(words[1]) else { throw TestFailure() }
    switch words[0] {
    case "add":
      let amount = Money(minorUnits: Int64(plan.budget.count) + 1)
      guard (try? plan.budget.add(name, .amount(amount))) != nil else { throw TestFailure() }
    case "call": plan.name = name
    default: throw TestFailure()
    }
  }
}

/// A line that no longer applies.
struct TestFailure: ExplainedError {
  var message: Message { "it makes no sense here" }
  var hint: Message? { nil }
}

extension Session {
  /// Accepts the lines as one step, the way an interpreter does.
  mutating func type(_ lines: String..., world: World) throws {
    try type(lines, world: world)
  }

  mutating func type(_ lines: [String], world: World) throws {
    var plan = plan
    for line in lines { plan = try plan.after(line) }
    try accept(plan, lines: lines, world: world)
  }

  /// A new session that is saved before its first step.
  static func created(_ name: String, plan: Plan, world: World) throws(SessionError) -> Session {
    var session = try create(name, plan: plan, world: world)
    try session.save(world: world)
    return session
  }

  static func reopen(_ name: String, world: World) throws(SessionError) -> Session {
    try open(name, world: world) { line, plan in try Plan.replay(line, &plan) }
  }
}

extension World {
  /// A world with nothing in it, or with what these files hold.
  static func test(_ files: any FileSystem = MemoryFileSystem()) -> World {
    World.fixed(at: .noon, files: files)
  }

  func file(_ name: String) -> String { FilePath.join(sessionsFolder, name) }

  func bytes(of name: String) throws -> [UInt8] { try files.readWhole(file(name)) }

  func put(_ bytes: [UInt8], as name: String) throws {
    try files.createFolders(sessionsFolder)
    try files.replace(file(name), with: bytes)
  }

  func put(_ text: String, as name: String) throws { try put(Array(text.utf8), as: name) }
}

extension [UInt8] {
  var text: String { String(decoding: self, as: UTF8.self) }
}
