import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

extension Interpreter {
  /// A command that was run on a plan.
  struct Applied {
    /// As it is kept: whole words, full paths, dates filled in.
    let canonical: String
    let report: Report
  }

  /// Runs commands on a plan, which knows no session; replays, what-ifs and scenarios come through
  /// here. Errors point into the line in which the commands stand.
  @discardableResult
  static func apply(
    _ lines: InnerLines, spelled spelling: CommandTable.Spelling = .abbreviated,
    to plan: inout Plan, today: Day
  ) throws(LineError) -> [Applied] {
    var cutter = StatementCutter(lines.text, CommandCatalog.table, spelling)
    var applied: [Applied] = []
    while let statement = try next(&cutter, plan, lines, today: today) {
      let reading = try read(statement, plan, lines, today: today)
      guard let command = reading.command as? any PlanCommand else {
        throw LineError(
          "'\(reading.entry.typedName)' does not change a plan",
          hint: "Here only commands stand that change it.",
          at: lines.place(of: reading.range), row: nil)
      }
      do throws(PlanError) {
        applied.append(
          Applied(canonical: reading.canonical, report: try command.change(&plan)))
      } catch {
        throw LineError(error, at: lines.place(of: reading.range(of: error.culprit)))
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
    try apply(canonical: line, to: &plan, today: plan.today ?? plan.fiscalYear.firstDay)
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

extension InnerLines {
  /// Where in the outer line a part of the text stands.
  fileprivate func place(of range: Range<Int>) -> Range<Int> {
    offset + range.lowerBound..<offset + range.upperBound
  }
}
