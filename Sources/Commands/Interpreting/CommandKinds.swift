import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions

/// A command that only looks: never recorded.
package protocol PlanQuery: Command {
  func run(on plan: Plan, today: Day) throws(PlanError) -> Report
  /// Why it fails once it has answered; nil where it does not.
  func refusal(on plan: Plan, today: Day) -> PlanError?
}

extension PlanQuery {
  package func refusal(on plan: Plan, today: Day) -> PlanError? { nil }
}

/// A command that only looks, and runs lines on plans of its own to do so.
package protocol LineQuery: Command {
  /// - Parameter today: the world's day, for plans that have none of their own.
  func run(on plan: Plan, today: Day) throws(LineError) -> Report
}

/// A command that only looks, but takes long: it says how far it has come, and can be stopped.
package protocol LongCommand: Command {
  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report
}

/// A command that changes the plan. It has no clock: a replay gives the same plan on any day.
package protocol PlanCommand: Command {
  /// Whether it puts another plan in the place of the one that was.
  static var beginsPlan: Bool { get }
  func run(on plan: inout Plan) throws(PlanError) -> Report
}

extension PlanCommand {
  package static var beginsPlan: Bool { false }
}

/// A command that changes the plan by lines inside its own.
package protocol LineCommand: Command {
  /// - Parameter workbench: where one looks at what the lines come to; nil where they are only kept.
  func run(
    on plan: inout Plan, today: Day, at workbench: Workbench?
  ) throws(LineError) -> Interpreter.Applied
}

/// A command about scenarios, which stands in none itself.
protocol ScenarioCommand: Command {}

/// A command that takes something away that is in use, only where that is wanted.
protocol LeavingCommand: PlanCommand {
  var anyway: Bool { get }
}

/// A command that removes a thing that scenarios may name, too.
protocol RemovingCommand: LeavingCommand {
  /// What it removes, as its parameter names it.
  var removed: String { get }
}

/// A command that names something by a number which is given once.
protocol NumberingCommand: PlanCommand {
  var number: Count { get }
  /// The number that the next new thing of the kind gets.
  static func nextNumber(in plan: Plan) -> Int
}

/// A command about the session or the world around it: never in a scenario or a what-if.
package protocol SessionCommand: Command {
  func run(in workbench: inout Workbench) throws(LineError) -> Report
}

/// A command that stands for lines, which run as one step.
package protocol ScriptCommand: Command {
  /// The lines that the command stands for.
  func script(in context: ScriptContext) throws(LineError) -> Script
}

/// A command that changes the plan by rows: by all of them, or by none.
package protocol RowsCommand: Command {
  /// Whether the lines that follow the command belong to it, up to an empty one.
  var takesRows: Bool { get }
  /// The changing lines that the rows stand for, and what is answered once they have run.
  func change(in context: ScriptContext) throws(LineError) -> RowsChange
}

/// What rows stand for.
package struct RowsChange {
  let lines: [RowLine]
  /// What is answered, given the plan that the lines have led to.
  let answer: (Plan) -> Report
}

/// A changing line that was made from a row.
package struct RowLine {
  let text: String
  /// The row; nil where the line comes from all of them.
  let row: SheetRow?
}

/// What a command that stands for lines or takes rows may look at.
package struct ScriptContext {
  package let plan: Plan
  package let workbench: Workbench
  /// The lines that followed the command, where it takes any.
  package let rows: [String]
  /// The file that the command stands in; nil at the prompt.
  package let file: String?
  /// The folder that paths in the command are relative to.
  package let folder: String
}
