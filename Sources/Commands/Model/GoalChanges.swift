import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// How the goals of two plans are met, side by side.
struct GoalChanges {
  private let (before, after): (Plan, Plan)
  private let (old, new): ([Int: GoalStanding], [Int: GoalStanding])

  init(from before: Plan, to after: Plan) {
    (self.before, self.after) = (before, after)
    (old, new) = (before.goalStandings, after.goalStandings)
  }

  /// Whether a goal was set or taken away, or is met where it was missed, or the other way, or is
  /// more or less likely.
  var haveMoved: Bool {
    old.mapValues(\.sentence) != new.mapValues(\.sentence) || before.goals != after.goals
  }

  /// A row for each goal; nil where there are none.
  var table: Table? {
    let gone = before.goals.all.filter { goal in !after.goals.all.contains { $0.id == goal.id } }
    let rows =
      after.goals.all.map { row(of: $0, title(of: $0)) }
      + gone.map { row(of: $0, before.title(of: $0)) }
    guard !rows.isEmpty else { return nil }
    return Table(
      columns: [
        Column("goal", "Goal"), Column("met_before", "Met", marksNext: true),
        Column("before", "Before"),
        Column("met_after", "Met", marksNext: true), Column("after", "After"),
      ], rows: rows)
  }

  /// A goal that is there after the change, with the target that it had before, too.
  private func title(of goal: Goal) -> Message {
    let old = before.goals.all.first { $0.id == goal.id }.map { [before.target(of: $0)] } ?? []
    return after.title(of: goal, targets: old + [after.target(of: goal)], by: " → ")
  }

  private func row(of goal: Goal, _ title: Message) -> Table.Row {
    Table.Row(
      [.message(title)] + old[goal.id].cells(in: before) + new[goal.id].cells(in: after))
  }
}

extension GoalStanding? {
  /// Whether the goal is met, or how likely, as people read it before its figure; nothing where that has no value.
  func cells(in plan: Plan) -> [Cell] {
    guard let standing = self else { return [.empty, .empty] }
    return [.marked(standing.sentence, by: standing.sentence), Cell(standing.figure, in: plan)]
  }
}

extension Plan {
  /// How each goal is met that can be told, by its number.
  fileprivate var goalStandings: [Int: GoalStanding] {
    var evaluator = Evaluator(self)
    return goals.all.reduce(into: [:]) { standings, goal in
      standings[goal.id] = try? evaluator.standing(of: goal)
    }
  }

  /// A goal as people read it: a number that is written out has its thousands apart.
  func title(of goal: Goal) -> Message {
    guard let number = number(of: goal.value, for: goal.figure) else {
      return .formula(text(of: goal))
    }
    return "\(opening(of: goal)) \(number)"
  }

  /// The same of a goal that may have several targets, each of which is named once.
  func title(of goal: Goal, targets: [Message], by sign: String) -> Message {
    let targets = targets.uniqued
    guard targets.count > 1, let list = Message.joined(targets, by: sign) else {
      return title(of: goal)
    }
    return "\(opening(of: goal)) \(list)"
  }

  /// What a goal is of, and whether that is to be at least or at most its target.
  func opening(of goal: Goal) -> Message {
    .formula("\(text(of: goal.figure)) \(goal.relation.rawValue)")
  }

  func target(of goal: Goal) -> Message {
    number(of: goal.value, for: goal.figure) ?? .formula(text(of: goal.value))
  }

  /// - Parameter figure: what it counts a number of, which may be money.
  private func number(of formula: PlanFormula, for figure: PlanFormula) -> Message? {
    let nodes = formula.formula.nodes
    guard nodes.count == 1, case .literal(let literal) = nodes[0] else { return nil }
    switch literal {
    case .money(let money): return "\(money)"
    case .number(let decimal):
      var evaluator = Evaluator(self)
      guard evaluator.unit(of: figure) == .money,
        let money = Money(rounding: literal.value(in: currency), in: currency)
      else { return (try? Measure(reading: decimal.text)).map { "\($0)" } }
      return "\(money)"
    case .percent: return nil
    }
  }

  /// A goal as it is typed behind its command.
  func text(of goal: Goal) -> String {
    "\(text(of: goal.figure)) \(goal.relation.rawValue) \(text(of: goal.value))"
  }
}
