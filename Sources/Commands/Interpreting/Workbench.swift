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
  package var wantsToLeave = false
  /// Whether every line runs and no file is written.
  package let isDryRun: Bool
  /// The lines that run as one step, while they run.
  package var group: Group?

  /// A file that takes the answers.
  package struct Destination: Hashable, Sendable {
    package let path: String
    package let format: AnswerFormat
  }

  package init(
    session: Session, world: World, numbers: NumberStyle = .plain, isDryRun: Bool = false
  ) {
    self.session = session
    self.world = world
    self.numbers = numbers
    self.isDryRun = isDryRun
  }

  /// The plan as it is now, inside a group too.
  package var plan: Plan { group?.plan ?? session.plan }

  /// Today is the plan's, else the world's.
  package var today: Day { plan.today ?? world.today() }
}
