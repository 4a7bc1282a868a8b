import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

extension Interpreter {
  /// Runs the commands of one canonical line on a plan, which knows no session; replays, what-ifs
  /// and scenarios come through here.
  @discardableResult
  package static func apply(
    _ line: String, to plan: inout Plan, today: Day
  ) throws(LineError) -> [Report] {
    var cutter = StatementCutter(line, CommandCatalog.table, .whole)
    var reports: [Report] = []
    while let statement = try next(&cutter, plan, today: today) {
      let reading = try read(statement, plan, today: today)
      guard let command = reading.command as? any PlanCommand else {
        throw LineError("'\(reading.entry.typedName)' does not change a plan", hint: nil)
      }
      reports.append(try joined { () throws(PlanError) in try command.run(on: &plan) })
    }
    return reports
  }

  /// Runs one canonical line of a journal. Its dates are filled in, so no clock is asked.
  package static func replay(_ line: String, _ plan: inout Plan) throws {
    try apply(line, to: &plan, today: plan.today ?? plan.fiscalYear.firstDay)
  }

  /// The vocabulary of both is gone when they return, and its copy of the plan with it.
  private static func next(
    _ cutter: inout StatementCutter, _ plan: Plan, today: Day
  ) throws(LineError) -> Statement? {
    try joined { () throws(UsageError) in
      try cutter.next(in: PlanVocabulary(plan, today: plan.today ?? today))
    }
  }

  private static func read(
    _ statement: Statement, _ plan: Plan, today: Day
  ) throws(LineError) -> Reading {
    try joined { () throws(UsageError) in
      try Reading(statement, in: PlanVocabulary(plan, today: plan.today ?? today))
    }
  }
}
