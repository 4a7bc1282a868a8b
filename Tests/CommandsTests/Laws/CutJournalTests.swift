import Commands
import PlanModel
import Quantities
import Sessions
import Testing

@Suite struct CutJournalTests {
  private static let folder = "/sessions"

  /// Each line is at most one step.
  private static let lines = [
    "budget total 1m", "budget split 1:1 into events, seminars", "run cuts.plan",
    "checkpoint here", "undo", "redo", "budget note events \"tab\tand 展会\"", "undo to 1",
    "checkpoint restore here", "checkpoint remove here", "plan new Next year 2028",
  ]

  /// What a session was once its journal had so many bytes.
  private struct Mark {
    let length: Int
    let session: Session
  }

  /// The disk that the steps leave, the bytes of the journal, and what they stand for.
  private static func written() throws -> (snapshot: [UInt8], journal: [UInt8], marks: [Mark]) {
    let disk = Screen.disk()
    let world = Screen.world(disk)
    let year = try #require(FiscalYear(year: 2027))
    let plan = Plan(name: try Name("annual"), fiscalYear: year)
    let first = try Session.created("cut", plan: plan, world: world)
    let snapshot = try disk.readWhole(folder + "/cut.json")
    var screen = Screen(first, in: world)
    var marks = [Mark(length: 0, session: first)]
    for line in lines {
      #expect(screen.outcomes(of: line).contains(where: \.isRefusal) == false, "\(line)")
      let session = screen.interpreter.workbench.session
      #expect(session.log.count == marks.count, "\(line)")
      let length = try disk.readWhole(folder + "/cut.journal").count
      marks.append(Mark(length: length, session: session))
    }
    return (snapshot, try disk.readWhole(folder + "/cut.journal"), marks)
  }

  @Test func `a journal cut at any byte opens to the last whole step`() throws {
    let (snapshot, journal, marks) = try Self.written()
    for length in 0...journal.count {
      let disk = MemoryFileSystem(folders: [Self.folder])
      try disk.createWhole(Self.folder + "/cut.json", with: snapshot)
      try disk.createWhole(Self.folder + "/cut.journal", with: Array(journal[..<length]))
      let opened = try Session.open("cut", world: Screen.world(disk), replay: Interpreter.replay)
      let last = try #require(marks.last { $0.length <= length }).session
      #expect(opened.log == last.log, "cut at \(length)")
      #expect(opened.plan == last.plan && opened.checkpoints == last.checkpoints)
      #expect(opened.steps == last.steps && opened.undoneSteps == last.undoneSteps)
      #expect(!opened.isReadOnly)
    }
  }
}
