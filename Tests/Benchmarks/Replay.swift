import Commands
import PlanModel
import Quantities
import Rendering
import Reports
import Sessions

/// How lines reach the interpreter, and what becomes of the answers.
struct Replay {
  /// Whether the lines are one step, as a script is, or each its own, as they are when typed.
  let isGroup: Bool
  /// Whether the answers are written as text, or dropped.
  let isWritten: Bool

  static let all = [
    Replay(isGroup: true, isWritten: false), Replay(isGroup: true, isWritten: true),
    Replay(isGroup: false, isWritten: false), Replay(isGroup: false, isWritten: true),
  ]

  private init(isGroup: Bool, isWritten: Bool) {
    self.isGroup = isGroup
    self.isWritten = isWritten
  }

  /// The way in that an argument names: `group`, `written` for a group with answers, or `typed`.
  init?(once word: String) {
    guard let index = ["group", "written", "typed"].firstIndex(of: word) else { return nil }
    self = Self.all[index]
  }

  var name: String {
    (isGroup ? "one group" : "a step each") + (isWritten ? ", answers written" : "")
  }

  /// The processor time that the edits take, from their text to the changed session.
  func time(of edits: [Edit], on plan: Plan) -> Swift.Duration {
    var desk = Desk(plan)
    let lines = edits.map(\.line)
    desk.write(lines)
    return CPUClock.time { isGroup ? desk.runScript(isWritten) : desk.type(lines, isWritten) }
  }

  /// The plan that a shape begins with.
  static func plan(of shape: Shape, _ count: Int) -> Plan {
    var desk = Desk(.empty)
    desk.write(shape.setUp(count).map(\.line))
    desk.runScript(false)
    return desk.interpreter.workbench.session.plan
  }
}

/// An interpreter in a world of its own, without a disk.
struct Desk {
  var interpreter: Interpreter

  init(_ plan: Plan) {
    var world = World.fixed(at: .morning)
    world.files = MemoryFileSystem(folders: [world.workingFolder])
    interpreter = Interpreter(Workbench(session: Session(plan: plan), world: world))
  }

  private static let script = "edits.plan"

  func write(_ lines: [String]) {
    let text = lines.joined(separator: "\n") + "\n"
    let world = interpreter.workbench.world
    must { try world.write(Array(text.utf8), to: Self.script, overwrite: true) }
  }

  mutating func runScript(_ isWritten: Bool) {
    let world = interpreter.workbench.world
    let script = must {
      try Script(
        file: Self.script, in: world.workingFolder, shownAs: Self.script, world)
    }
    let ear = Ear(isWritten: isWritten)
    let isWell = interpreter.run(script, ear.hear)
    precondition(isWell, "the edits are sound")
  }

  mutating func type(_ lines: [String], _ isWritten: Bool) {
    let ear = Ear(isWritten: isWritten)
    let hear = ear.hear
    var feed = Feed.prompt(in: interpreter.workbench.world.workingFolder)
    for line in lines {
      let isWell = interpreter.take(line, in: &feed, hear)
      precondition(isWell, "the edits are sound")
    }
  }
}

/// Hears what a run says, and writes it where that is wanted.
struct Ear {
  let isWritten: Bool
  private let renderer = Renderer(.text, .plain)

  init(isWritten: Bool) {
    self.isWritten = isWritten
  }

  func hear(_ event: Interpreter.Event) {
    switch event {
    case .line, .notice, .settings: return
    case .answer(let answer):
      if case .failure(let failure) = answer.outcome {
        print(renderer.render(failure))
      } else if isWritten {
        _ = renderer.render(answer)
      }
    }
  }
}

extension Plan {
  static let empty: Plan = must {
    guard let year = FiscalYear(year: 2027) else { preconditionFailure("2027 is a year") }
    return Plan(name: try Name("benchmark"), fiscalYear: year)
  }
}

extension Moment {
  static let morning: Moment = {
    guard let day = Day(year: 2026, month: 12, day: 18),
      let moment = Moment(day: day, hour: 9, minute: 30)
    else { preconditionFailure("half past nine is a time") }
    return moment
  }()
}

/// What a benchmark cannot go on without.
@discardableResult
func must<Value>(_ body: () throws -> Value) -> Value {
  do {
    return try body()
  } catch {
    fatalError("\(error)")
  }
}
