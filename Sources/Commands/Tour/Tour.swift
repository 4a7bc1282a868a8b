import PlanModel
import Reports
import Text

/// Where somebody is on the tour.
package struct Tour: Hashable, Sendable {
  /// How many steps are behind; all of them once the tour is over.
  private(set) var done: Int
  /// Whether the prompt speaks of it after each line.
  package private(set) var isOn = true

  /// The tour where a plan leaves off: behind the last step that is seen in it, and over once a plan
  /// that shows all of them is kept under a name.
  init(of plan: Plan, isKept: Bool) {
    let seen = TourStep.all.lastIndex { $0.isSeen?(plan) == true }
    let last = TourStep.all.lastIndex { $0.isSeen != nil }
    done = isKept && seen == last ? TourStep.all.count : seen.map { $0 + 1 } ?? 0
  }

  /// The first step, whatever the plan is.
  static let fromStart = Tour(done: 0)

  private init(done: Int) {
    self.done = done
  }

  var isOver: Bool { done == TourStep.all.count }

  mutating func goOn() { isOn = true }

  mutating func leave() { isOn = false }
}

extension Tour {
  /// What is to be done next.
  func task(on plan: Plan) -> Report {
    guard !isOver else { return Self.over }
    let step = TourStep.all[done]
    return Report(
      .note("Step \(done + 1) of \(TourStep.all.count): \(step.purpose)"), typing(on: plan))
  }

  /// What the tour says to a line that was answered; nil where it has nothing to say.
  mutating func hear(_ answer: Answer, on plan: Plan) -> Report? {
    guard isOn, !isOver, !answer.isOfTour else { return nil }
    guard case .success = answer.outcome else { return reminder(on: plan) }
    if answer.command == TourStep.all[0].command {
      done = 1
      return task(on: plan)
    }
    guard !hasLost(in: plan) else { return Report(.note(Self.lost), typing("redo")) }
    guard answer.command == TourStep.all[done].command else { return nil }
    done += 1
    guard isOver else { return task(on: plan) }
    isOn = false
    return Self.ending
  }

  /// Whether something is gone that a step behind has made, as after too many undos.
  private func hasLost(in plan: Plan) -> Bool {
    TourStep.all[..<done].contains { $0.isSeen?(plan) == false }
  }

  private static let lost: Message = "What an earlier step has made is gone again."

  private func reminder(on plan: Plan) -> Report {
    Report(.note("Step \(done + 1) waits."), typing(on: plan))
  }

  private func typing(on plan: Plan) -> Block { typing(TourStep.all[done].line(plan)) }

  private func typing(_ line: Message) -> Block { .note("Type: \(line)") }

  private static let over = Report(
    .note("This plan has all that the tour makes; 'tour restart' begins it again."))

  private static let ending = Report(
    .note("That was the tour: a plan that adds up, and is kept."),
    .note("'help' shows all commands, 'preset list' more ratios, 'budget chart' draws."))
}

extension Answer {
  fileprivate var isOfTour: Bool {
    command == TourBegin.name || command.hasPrefix(TourBegin.name + " ")
  }
}
