import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

extension Interpreter {
  /// A command that was run on a plan.
  package struct Applied {
    /// As it is kept: whole words, full paths, dates filled in; nil for one that only looked.
    let canonical: String?
    let report: Report
  }

  /// What the plan is that commands are run on.
  enum Stage {
    /// A plan of its own, which commands change.
    case plan
    /// What a scenario comes to.
    case scenario
    /// The same, at which one looks, too.
    case shown(Workbench)
  }

  /// Runs commands on a plan, which knows no session; replays, what-ifs and scenarios come through
  /// here. Errors point into the line in which the commands stand.
  @discardableResult
  static func apply(
    _ lines: InnerLines, spelled spelling: CommandTable.Spelling = .abbreviated,
    to plan: inout Plan, as stage: Stage = .plan, today: Day
  ) throws(LineError) -> [Applied] {
    var cutter = StatementCutter(lines.text, CommandCatalog.table, spelling)
    var applied: [Applied] = []
    while let statement = try next(&cutter, plan, lines, today: today) {
      if stage.isOfScenario, !statement.entry.mayStandInScenario {
        let error = strangeToScenario(statement.entry)
        throw LineError(error, at: lines.place(of: statement.range))
      }
      let reading = try read(statement, plan, lines, today: today)
      do throws(LineError) {
        applied.append(try run(reading, on: &plan, as: stage, today: today))
      } catch {
        let range = error.range ?? reading.range(of: error)
        throw LineError(error, at: lines.place(of: range))
      }
    }
    return applied
  }

  /// Runs the commands of a canonical line.
  package static func apply(
    canonical line: String, to plan: inout Plan, today: Day
  ) throws(LineError) {
    try apply(InnerLines(line, at: 0), spelled: .whole, to: &plan, today: today)
  }

  /// Runs one canonical line of a journal. Its dates are filled in, so no clock is asked.
  package static func replay(_ line: String, _ plan: inout Plan) throws {
    try apply(canonical: line, to: &plan, today: plan.fixedToday)
  }

  /// The command of a canonical line, which is only read.
  static func command(
    of line: String, on plan: Plan, today: Day
  ) throws(LineError) -> (any Command)? {
    let lines = InnerLines(line, at: 0)
    var cutter = StatementCutter(line, CommandCatalog.table, .whole)
    return try next(&cutter, plan, lines, today: today).map { statement throws(LineError) in
      try read(statement, plan, lines, today: today).command
    }
  }

  private static func run(
    _ reading: Reading, on plan: inout Plan, as stage: Stage, today: Day
  ) throws(LineError) -> Applied {
    switch (reading.command, stage) {
    case (let command as any PlanCommand, _):
      let report = try joined { () throws(PlanError) in try command.change(&plan) }
      return Applied(canonical: reading.canonical, report: report)
    case (let command as any LineCommand, .plan):
      return try command.run(on: &plan, today: today, at: nil)
    case (let query as any PlanQuery, .shown):
      let report = try joined { () throws(PlanError) in try query.run(on: plan, today: today) }
      return Applied(canonical: nil, report: report)
    case (let query as any LineQuery, .shown):
      return Applied(canonical: nil, report: try query.run(on: plan, today: today))
    case (let command as any LongCommand, .shown(var workbench)):
      let report = try command.run(on: plan, today: today, in: &workbench)
      return Applied(canonical: nil, report: report)
    case (_, .shown):
      throw LineError(strangeToScenario(reading.entry), at: reading.range)
    case (_, .plan), (_, .scenario):
      throw LineError(strange(reading.entry), at: reading.range)
    }
  }

  /// Why a command does not stand among lines inside another.
  private static func strange(_ entry: CommandTable.Entry) -> LineError {
    guard entry.name != CommandTable.calculation else {
      return LineError(
        "a formula alone does not change a plan",
        hint: "'let' gives a value to a name, as in 'whatif let price = 80k'.")
    }
    return LineError(
      "'\(entry.typedName)' does not change a plan",
      hint: "Here only commands stand that change it.")
  }

  /// Why a command does not stand behind a scenario's name.
  static func strangeToScenario(_ entry: CommandTable.Entry) -> LineError {
    LineError(
      "'\(entry.typedName)' does not stand in a scenario",
      hint: "Only commands that change a plan or show it stand there.")
  }

  /// The vocabulary of both is gone when they return, and its copy of the plan with it.
  private static func next(
    _ cutter: inout StatementCutter, _ plan: Plan, _ lines: InnerLines, today: Day
  ) throws(LineError) -> Statement? {
    do throws(UsageError) {
      return try cutter.next(in: PlanVocabulary(plan, today: plan.today ?? today))
    } catch {
      throw LineError(error, at: lines.place(of: error.range))
    }
  }

  private static func read(
    _ statement: Statement, _ plan: Plan, _ lines: InnerLines, today: Day
  ) throws(LineError) -> Reading {
    do throws(UsageError) {
      return try Reading(statement, in: PlanVocabulary(plan, today: plan.today ?? today))
    } catch {
      throw LineError(error, at: lines.place(of: error.range))
    }
  }
}

extension Interpreter.Stage {
  fileprivate var isOfScenario: Bool {
    switch self {
    case .plan: false
    case .scenario, .shown: true
    }
  }
}

extension CommandTable.Entry {
  /// A scenario holds no scenarios, and goes on with the plan that it stands on.
  var mayStandInScenario: Bool {
    let beginsPlan = (type as? any PlanCommand.Type)?.beginsPlan ?? false
    return !beginsPlan && !(type is any ScenarioCommand.Type)
  }
}

extension Plan {
  /// The day that stands for today where dates are filled in already.
  var fixedToday: Day { today ?? fiscalYear.firstDay }
}

extension InnerLines {
  /// Where in the outer line a part of the text stands.
  fileprivate func place(of range: Range<Int>) -> Range<Int> {
    offset + range.lowerBound..<offset + range.upperBound
  }
}
