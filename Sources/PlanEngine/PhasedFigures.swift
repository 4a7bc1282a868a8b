import PlanModel
import Quantities

/// What lines get in the quarters of two plans where that moves and their amounts in the year do not
/// tell it: where they are phased in another way, or lines inside them have changed places.
package struct PhasedFigures {
  /// The figures that differ, with their amounts in both plans.
  package private(set) var moves: [Move] = []

  package struct Move {
    package let key: PlanFigures.Key
    package let before: Money
    package let after: Money
  }

  package init(from before: Plan, to after: Plan) {
    let old = before.budget.outline()
    let new = after.budget.outline()
    let known = Dictionary(uniqueKeysWithValues: old.rows.enumerated().map { ($1.line.id, $0) })
    let touched = Self.touched(in: new, since: old, known)
    guard touched.contains(true), let months = try? (old.months(), new.months()) else { return }
    for (index, row) in new.rows.enumerated() where touched[index] {
      guard let place = known[row.line.id] else { continue }
      let isPhasedAnew = old.rows[place].phasing != row.phasing
      guard isPhasedAnew || old.rows[place].amount == row.amount else { continue }
      note(row.line.id, months.0[place], months.1[index])
    }
  }

  /// For each row whether its phasing has changed, or a line inside it.
  private static func touched(
    in new: Outline, since old: Outline, _ known: [LineID: Int]
  ) -> [Bool] {
    var touched = new.rows.map { row in
      guard let place = known[row.line.id] else { return true }
      return old.rows[place].phasing != row.phasing || old.rows[place].amount != row.amount
    }
    // Children stand behind their parents.
    for (index, row) in new.rows.enumerated().reversed() where touched[index] {
      if let parent = row.parent { touched[parent] = true }
    }
    return touched
  }

  /// The quarters that differ; where none does, the months.
  private mutating func note(_ id: LineID, _ before: [Money], _ after: [Money]) {
    for step in Phasing.Step.allCases {
      let length = before.count / step.rawValue
      for index in 0..<step.rawValue {
        let months = index * length..<(index + 1) * length
        let (one, two) = (
          before[months].reduce(.zero, +), after[months].reduce(.zero, +)
        )
        guard one != two else { continue }
        moves.append(Move(key: .phased(id, step, index), before: one, after: two))
      }
      guard moves.last.map({ $0.key.isPhase(of: id) }) != true else { return }
    }
  }
}

extension PlanFigures.Key {
  fileprivate func isPhase(of line: LineID) -> Bool {
    guard case .phased(let id, _, _) = self else { return false }
    return id == line
  }
}

extension PlanFigures {
  /// Adds what lines get in periods, on one side of a change.
  package mutating func add(_ phased: PhasedFigures, _ side: KeyPath<PhasedFigures.Move, Money>) {
    for move in phased.moves { add(move.key, .money(move[keyPath: side])) }
  }
}
