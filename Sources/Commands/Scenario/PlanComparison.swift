import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// Plans side by side: the figures in which they differ, and which of them is best for each goal.
struct PlanComparison {
  /// A plan with what it is called here.
  struct Side {
    let name: SideName
    let outcome: ScenarioOutcome

    var plan: Plan { outcome.plan }

    /// The name, marked where lines of the scenario do not apply.
    var title: Message { outcome.faults.isEmpty ? name.message : "\(name.message) (!)" }
  }

  private let sides: [Side]
  /// What is told of a goal stands under the key of its figure with this behind it.
  private static let met = "_met"
  /// The plan that all stand on.
  private let root: Plan
  private let today: Day

  init(of sides: [Side], over root: Plan, today: Day) {
    self.sides = sides
    self.root = root
    self.today = today
  }

  /// The figures in which they differ, and what these rest on.
  var figures: [Block] {
    let rows = differing
    guard !rows.isEmpty else { return [.note("No figure differs between them.")] }
    let table = Table(
      columns: [Column("figure", "Figure")] + columns(beside: "figure"),
      rows: rows.map { row in
        Table.Row(
          [row.title] + cells { place, plan in row.values[place].map { Cell($0, in: plan) } })
      })
    return [.table(table)] + notes(on: rows)
  }

  /// What each side has taken for what is not certain, and fixed at the mean of that.
  private func notes(on rows: [ComparedRows<PlanFigures.Amount>.Row]) -> [Block] {
    let keys = sides.indices.map { place in rows.compactMap { $0.keys[place] } }
    let beliefs = zip(sides, keys).map { side, keys in
      (place: side.name.message, note: BeliefNote(under: keys, in: side.plan))
    }
    let fixed = zip(sides, keys).flatMap { side, keys in
      FixedMeans(of: keys.fixedThings, in: side.plan, called: side.name.message).blocks
    }
    return fixed + BeliefNote.blocks(of: beliefs)
  }

  private var differing: [ComparedRows<PlanFigures.Amount>.Row] {
    let shared = PlanFigures(of: root, on: root.today ?? today)
    var rows = ComparedRows<PlanFigures.Amount>(of: sides.count)
    for (place, side) in sides.enumerated() {
      let figures = PlanFigures(of: side.plan, on: side.plan.today ?? today)
      for key in figures.keys {
        rows.add(
          figures[key], of: key, isShared: shared[key] != nil, at: place,
          called: { FigureTitle(key, side.plan).cell })
      }
    }
    let moved = rows.all.filter { row in row.values.contains { $0 != row.values[0] } }
    let keys = Set(moved.map(\.key))
    return moved.filter { row in
      row.key.isOfItsOwn(beside: keys) && (!row.key.isTarget || !row.values.contains(nil))
    }
  }

  /// A row for each goal, with the side that comes off best; nil where there is none.
  var goals: Table? {
    var rows = ComparedRows<GoalDistance>(of: sides.count)
    for (place, side) in sides.enumerated() {
      var evaluator = Evaluator(side.plan)
      for goal in side.plan.goals.all {
        let standing = try? evaluator.standing(of: goal)
        rows.add(
          standing.map { GoalDistance(goal, $0) }, of: .target(goal.id),
          isShared: root.goals.all.contains { $0.id == goal.id }, at: place,
          called: { .message(side.plan.title(of: goal)) })
      }
    }
    guard !rows.all.isEmpty else { return nil }
    return Table(
      columns: [Column("goal", "Goal")] + metColumns + [Column("best", "Best")],
      rows: rows.all.map { row in
        let figures = sides.indices.flatMap { place in
          row.values[place].cells(in: sides[place].plan)
        }
        return Table.Row([title(of: row)] + figures + [best(row.values)])
      })
  }

  /// A goal with the targets that it has in the plans.
  private func title(of row: ComparedRows<GoalDistance>.Row) -> Cell {
    let goals = zip(sides, row.keys).compactMap { side, key in
      side.plan.goals.all.first { PlanFigures.Key.target($0.id) == key }.map { ($0, side.plan) }
    }
    guard let (goal, plan) = goals.first else { return row.title }
    let targets = goals.map { $0.1.target(of: $0.0) }
    return .message(plan.title(of: goal, targets: targets, by: ", "))
  }

  /// For each side whether a goal is met, and its figure.
  private var metColumns: [Column] {
    columns(beside: "goal", "best").flatMap { column in
      [Column(column.key + Self.met, "Met", marksNext: true), column]
    }
  }

  private func columns(beside others: String...) -> [Column] {
    let keys = sides.map(\.name).keys(beside: others, endings: [Self.met, "_p5", "_p95"])
    return zip(keys, sides).map { Column($0, $1.title) }
  }

  private func cells(_ cell: (Int, Plan) -> Cell?) -> [Cell] {
    sides.enumerated().map { cell($0.offset, $0.element.plan) ?? .empty }
  }

  /// The sides that come off best, unless all are as good.
  private func best(_ distances: [GoalDistance?]) -> Cell {
    let known = distances.compactMap(\.self)
    guard let least = known.min(), known.contains(where: { least < $0 }) else { return .empty }
    let nearest = zip(sides, distances).filter { $0.1.map { !(least < $0) } ?? false }
    let names = nearest.map(\.0.name.message)
    return Message.joined(names, by: ", ").map(Cell.message) ?? .empty
  }
}

/// How far a goal is from being met, of which the most likely is the nearest; of those as likely the
/// one whose figure is.
private struct GoalDistance: Comparable {
  let standing: GoalStanding
  private let unlikelihood: Double
  private let distance: Double

  init(_ goal: Goal, _ standing: GoalStanding) {
    self.standing = standing
    unlikelihood = 1 - (standing.chance ?? (standing.isMet ? 1 : 0))
    distance =
      switch goal.relation {
      case .atLeast: -standing.figure.value
      case .atMost: standing.figure.value
      case .equal: (standing.figure.value - standing.target.value).magnitude
      }
  }

  static func < (left: GoalDistance, right: GoalDistance) -> Bool {
    (left.unlikelihood, left.distance) < (right.unlikelihood, right.distance)
  }
}

extension GoalDistance? {
  fileprivate func cells(in plan: Plan) -> [Cell] { map(\.standing).cells(in: plan) }
}
