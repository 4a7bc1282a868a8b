import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Runs lines: the one door through which a plan changes.
package struct Interpreter {
  package var workbench: Workbench
  var table: CommandTable { CommandCatalog.table }
  /// The files that are being run, the outermost first.
  var open: [OpenFile] = []

  /// A file that is being run.
  struct OpenFile {
    let place: Failure.Place?
    let identity: FileStatus.Identity?
  }

  /// What a run says as it goes.
  package enum Event {
    /// A command is about to run.
    case line(Substring)
    case answer(Answer)
    /// Something that no command asked for.
    case notice(Message)
    /// The user set how answers look.
    case settings(Settings)
  }

  package typealias Listener = (Event) -> Void

  package init(_ workbench: Workbench) {
    self.workbench = workbench
  }

  /// Runs the commands of one line; false where one failed and the others were left.
  mutating func run(_ source: SourceLine, in feed: inout Feed, _ listener: Listener) -> Bool {
    var cutter = StatementCutter(source.text, table, feed.spelling)
    var isWell = true
    var typed: Substring?
    while (isWell || keepsGoing) && !workbench.wantsToLeave {
      do throws(UsageError) {
        guard let statement = try cutter.next(in: vocabulary) else { break }
        typed = source.text(in: statement.range)
        if feed.pending != nil { try refuse(statement, behind: feed.pending?.reading.entry) }
        let reading = try read(statement)
        tell(.line(typed ?? ""), listener)
        typed = nil
        if !execute(reading, source, in: &feed, listener) { isWell = false }
      } catch {
        let command = typed.map(String.init)
        tell(.answer(refused(error, at: error.range, source, command: command)), listener)
        feed.pending = nil
        isWell = false
        if keepsGoing, cutter.leavesRest { tell(.notice(Self.leftOut), listener) }
      }
      tellNotices(listener)
    }
    return isWell
  }

  private static let leftOut: Message =
    "What follows in its line was left out: where that command ends is not known."

  /// Rows follow their command in the next line, so nothing may stand between.
  private func refuse(
    _ statement: Statement, behind entry: CommandTable.Entry?
  ) throws(UsageError) {
    guard let entry else { return }
    throw UsageError(
      "'\(entry.typedName)' takes the lines that follow as rows",
      hint: "Put this command behind the rows.", at: statement.range)
  }

  /// Reads a command against the plan as it is now.
  private func read(_ statement: Statement) throws(UsageError) -> Reading {
    try Reading(statement, in: vocabulary(for: statement.entry))
  }

  /// Outside a group it holds the plan, and must be gone before the plan is changed: else every edit
  /// copies.
  var vocabulary: PlanVocabulary {
    if workbench.editedScenario == nil, let group = workbench.group {
      return vocabulary(over: group)
    }
    return vocabulary(over: workbench.shownPlan)
  }

  func vocabulary(over plan: Plan) -> PlanVocabulary { vocabulary(over: PlanHolder(plan)) }

  private func vocabulary(over holder: PlanHolder) -> PlanVocabulary {
    PlanVocabulary(
      over: holder, in: workbench.language, translatedBy: workbench.translation,
      clock: workbench.world.today)
  }

  /// Runs a command; false where it failed.
  private mutating func execute(
    _ reading: Reading, _ source: SourceLine, in feed: inout Feed, _ listener: Listener
  ) -> Bool {
    let outcome: Outcome?
    do throws(LineError) {
      outcome = try answer(reading, source, listener)
    } catch {
      tell(.answer(refused(error, reading, source)), listener)
      return false
    }
    guard let outcome else { return begin(reading, source, in: &feed, listener) }
    do throws(LineError) {
      try give(outcome.report, of: reading, listener)
    } catch {
      // It has run, so nothing in it is to be mended.
      tell(.answer(refused(error, at: nil, source, command: reading.entry.name)), listener)
      return false
    }
    guard let refusal = refusal(of: outcome.query) else { return true }
    tell(.answer(refused(LineError(refusal), reading, source)), listener)
    return false
  }

  /// What a command answers.
  private struct Outcome {
    let report: Report
    /// The command, where it only looked.
    var query: (any PlanQuery)?
  }

  /// Why a query fails that was answered.
  private func refusal(of query: (any PlanQuery)?) -> PlanError? {
    query?.refusal(on: workbench.plan, today: workbench.today)
  }

  /// What a command answers; nil for one that stands for lines.
  private mutating func answer(
    _ reading: Reading, _ source: SourceLine, _ listener: Listener
  ) throws(LineError) -> Outcome? {
    if workbench.editedScenario != nil, let id = workbench.currentScenario,
      !(reading.command is any ScenarioCommand),
      let report = try workbench.answer(reading, in: id)
    {
      return Outcome(report: report, query: reading.command as? any PlanQuery)
    }
    // A cast that fails takes as long as one that does not; scripts are mostly changes.
    switch reading.command {
    case let command as any PlanCommand:
      return Outcome(report: try workbench.change(by: command, as: reading.canonical))
    case let query as any PlanQuery:
      let (plan, today) = (workbench.plan, workbench.today)
      let report = try joined { () throws(PlanError) in try query.run(on: plan, today: today) }
      return Outcome(report: report, query: query)
    case let query as any LineQuery:
      return Outcome(
        report: try query.run(on: workbench.plan, today: workbench.world.today()))
    case let command as any LongCommand:
      workbench.group?.origin = origin(reading, source)
      return Outcome(
        report: try command.run(on: workbench.plan, today: workbench.today, in: &workbench))
    case let command as any LineCommand:
      let (workbench, today) = (workbench, workbench.today)
      let report = try self.workbench.change { plan throws(LineError) in
        try command.run(on: &plan, today: today, at: workbench)
      }
      return Outcome(report: report)
    case let command as any SessionCommand:
      workbench.group?.origin = origin(reading, source)
      let settings = workbench.settings
      // Its own answer looks as it has set.
      defer { if workbench.settings != settings { listener(.settings(workbench.settings)) } }
      return Outcome(report: try command.run(in: &workbench))
    default:
      return nil
    }
  }

  /// Runs the lines that a command stands for, or waits for them.
  private mutating func begin(
    _ reading: Reading, _ source: SourceLine, in feed: inout Feed, _ listener: Listener
  ) -> Bool {
    if let command = reading.command as? any ScriptCommand {
      return run(command, reading, source, in: feed, listener)
    }
    guard let command = reading.command as? any RowsCommand else {
      preconditionFailure("'\(reading.entry.name)' is of no kind that runs")
    }
    let pending = Feed.Pending(
      command: command, reading: reading, source: source, number: feed.number)
    guard command.takesRows else { return run(pending, in: feed, listener) }
    feed.pending = pending
    return true
  }

  private mutating func tellNotices(_ listener: Listener) {
    leaveLostScenario(listener)
    for notice in workbench.session.takeNotices() { tell(.notice(notice), listener) }
  }

  var keepsGoing: Bool { workbench.group?.keepsGoing ?? false }
}
