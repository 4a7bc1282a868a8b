import PlanModel
import Quantities
import Reports
import Sessions

/// What the commands work on: a session, the world around it, and how the user wants answers.
package struct Workbench {
  package var session: Session
  package var world: World
  package var numbers: NumberStyle
  /// Where answers go instead of the screen.
  package var destination: Destination?
  let answerWriter: AnswerWriter
  package var wantsToLeave = false
  /// Whether every line runs and no file is written.
  package let isDryRun: Bool
  /// The lines that run as one step, while they run.
  package var group: Group?

  /// The writer is for files that take answers; without one they take nothing.
  package init(
    session: Session, world: World, numbers: NumberStyle = .plain, isDryRun: Bool = false,
    answerWriter: @escaping AnswerWriter = { _, _, _ in [] }
  ) {
    self.session = session
    self.world = world
    self.numbers = numbers
    self.isDryRun = isDryRun
    self.answerWriter = answerWriter
  }

  /// The plan as it is now, inside a group too.
  package var plan: Plan { group?.plan ?? session.plan }

  /// Today is the plan's, else the world's.
  package var today: Day { plan.today ?? world.today() }

  /// What amounts are written in now.
  var figures: FigureStyle { FigureStyle(currency: plan.currency, numbers: numbers) }
}
