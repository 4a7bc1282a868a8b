import CommandLanguage
import Commands
import PlanModel
import Reports
import Seeds
import Sessions
import Testing
import Text

/// A session that keeps a journal, under random lines, with all that must hold behind each of them.
struct FuzzedSession {
  private let seed: UInt64
  private let world: World
  private var random: SeededGenerator
  private var lines: RandomLines
  private var screen: Screen
  private let patience = Patience()

  init(seed: UInt64) throws {
    self.seed = seed
    random = SeededGenerator(seed: ~seed)
    lines = RandomLines(seed: seed)
    world = Screen.world().interrupting(patience)
    screen = Screen(try Session.created("fuzz", plan: .sample, world: world), in: world)
  }

  /// Types lines, runs scripts of lines, and opens what the journal kept.
  mutating func run(_ count: Int) throws {
    for number in 1...count {
      let isScript = random.chance(20)
      let typed = (0..<(isScript ? random.number(1...6) : 1)).map { _ in lines.next() }
      let place: Comment = "seed \(seed), line \(number): \(typed.map(\.debugDescription))"
      let before = screen
      patience.renew()
      let isWell = isScript ? runScript(typed) : type(typed[0])
      checkHistory(since: before, typed, isWell, place)
      try checkBudget(place)
      screen.interpreter.workbench.wantsToLeave = false
    }
    checkJournal()
  }

  private mutating func type(_ line: String) -> Bool {
    var random = random
    defer { self.random = random }
    return screen.take(line) { event in
      if case .answer(let answer) = event { Self.check(answer, &random) }
    }
  }

  private mutating func runScript(_ lines: [String]) -> Bool {
    var random = random
    defer { self.random = random }
    let script = Script(file: "fuzz.plan", folder: world.workingFolder, lines: lines)
    return screen.interpreter.run(script) { event in
      if case .answer(let answer) = event { Self.check(answer, &random) }
    }
  }

  /// An answer can be shown, and one that refuses says how to go on.
  private static func check(_ answer: Answer, _ random: inout SeededGenerator) {
    answer.renderEverywhere(&random)
    if case .failure(let failure) = answer.outcome {
      #expect(failure.hint != nil, "\(failure.source.debugDescription)")
    }
  }

  /// A failed line left the plan as it was, and the steps of a good one are undone to it.
  private func checkHistory(
    since before: Screen, _ typed: [String], _ isWell: Bool, _ place: Comment
  ) {
    let old = before.interpreter.workbench.session
    let new = screen.interpreter.workbench.session
    #expect(screen.interpreter.workbench.group == nil, place)
    guard new.name == old.name, new.log.starts(with: old.log) else { return }
    let steps = new.log.dropFirst(old.log.count)
    if steps.isEmpty { #expect(new.plan == old.plan, place) }
    if !isWell, !before.feed.isOpen, !typed.contains(where: Self.mayKeepSome) {
      #expect(steps.isEmpty, place)
    }
    guard steps.allSatisfy({ $0.isLines }) else { return }
    var copy = screen.interpreter
    copy.workbench.session = copy.workbench.session.inMemory()
    copy.workbench.wantsToLeave = false
    for _ in steps { copy.take("undo") }
    #expect(copy.workbench.session.plan == old.plan, place)
    for _ in steps { copy.take("redo") }
    #expect(copy.workbench.session.plan == new.plan, place)
  }

  /// Of several commands in a line those before the failing one are kept, and a group may be told
  /// to keep going.
  private static func mayKeepSome(_ line: String) -> Bool {
    let typed = line.folded
    return typed.unicodeScalars.contains { $0 == ";" || $0 == "\n" } || typed.contains("keep")
      || typed.contains("继续")
  }

  /// The budget is one that its records build, and every parent's amount is given out or left.
  private func checkBudget(_ place: Comment) throws {
    let budget = screen.plan.budget
    let rebuilt = try Budget(records: budget.records, nextNumber: budget.nextNumber)
    #expect(rebuilt == budget, place)
    let rows = budget.outline().rows
    #expect(rows.map(\.amount) == rebuilt.outline().rows.map(\.amount), place)
    var left = rows.map { Int128($0.amount.minorUnits) }
    for row in rows { if let parent = row.parent { left[parent] -= Int128(row.amount.minorUnits) } }
    for (row, left) in zip(rows, left) {
      if let unallocated = row.unallocated {
        #expect(Int128(unallocated.minorUnits) == left, place)
      }
    }
  }

  /// What was kept opens again: the same plan, the same steps.
  private func checkJournal() {
    let place: Comment = "seed \(seed), opened again"
    var session = screen.interpreter.workbench.session
    guard let name = session.name else { return }
    let kept = session
    session.close(world: world)
    do throws(SessionError) {
      let opened = try Session.open(name, world: world, replay: Interpreter.replay)
      #expect(opened.plan == kept.plan, place)
      #expect(opened.checkpoints == kept.checkpoints, place)
      #expect(opened.log == kept.log, place)
    } catch {
      Issue.record(error, place)
    }
  }
}

extension Interpreter {
  /// Takes a line at a prompt where no other line is open.
  fileprivate mutating func take(_ line: String) {
    var feed = Feed.prompt(in: workbench.world.workingFolder)
    _ = take(line, in: &feed) { _ in }
  }
}

extension Step {
  fileprivate var isLines: Bool {
    if case .lines = change { true } else { false }
  }
}
