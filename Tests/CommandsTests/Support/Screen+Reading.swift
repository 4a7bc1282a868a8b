import CommandLanguage
import Commands
import PlanModel
import Rendering
import Reports
import Sessions

extension Screen {
  var plan: Plan { interpreter.workbench.plan }

  /// How the first command of a line is read, as at the prompt, on the plan as it is now.
  func reading(of line: String) throws(UsageError) -> Reading {
    var cutter = StatementCutter(line, CommandCatalog.table, .abbreviated)
    let vocabulary = PlanVocabulary(plan, today: interpreter.workbench.today)
    guard let statement = try cutter.next(in: vocabulary) else {
      throw UsageError("there is no command", hint: "Type one.", at: 0..<0)
    }
    return try Reading(statement, in: vocabulary)
  }

  /// What a block of a run on the sample plan says that its results rest on.
  static func ground(of run: String) -> String {
    var screen = Screen(files: disk())
    _ = screen.type("\(run) block 1 of 1 into ground.json")
    let bytes = try? screen.interpreter.workbench.world.read("ground.json").bytes
    let parts = String(decoding: bytes ?? [], as: UTF8.self).split(separator: #""ground":""#)
    return String(parts.last?.prefix(16) ?? "")
  }

  /// The reports of a line, and the messages of its refusals.
  mutating func outcomes(of line: String) -> [Outcome] {
    var outcomes: [Outcome] = []
    _ = take(line) { event in
      guard case .answer(let answer) = event else { return }
      switch answer.outcome {
      case .success(let report): outcomes.append(.said(report))
      case .failure(let failure): outcomes.append(.refused(failure))
      }
    }
    return outcomes
  }

  enum Outcome: Hashable {
    case said(Report)
    case refused(Failure)

    var isRefusal: Bool {
      switch self {
      case .said: false
      case .refused: true
      }
    }
  }
}

extension Session {
  /// A new session that is saved before its first step.
  static func created(_ name: String, plan: Plan, world: World) throws(SessionError) -> Session {
    var session = try create(name, plan: plan, world: world)
    try session.save(world: world)
    return session
  }
}
