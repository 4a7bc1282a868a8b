import Quantities

/// Objectives with all scores and statuses worked out, parents before children.
package struct ObjectivesOutline: Sendable {
  package private(set) var rows: [Row] = []

  package struct Row: Sendable {
    package let aim: Aim
    /// 0 for the rows that the outline begins with.
    package let depth: Int
    /// The last day for it: its own, that of what it is under, or the year's.
    package let due: Day
    /// The index of the parent's row.
    fileprivate let parent: Int?
    package fileprivate(set) var standing: Standing
  }

  /// Works out an aim and all under it, or everything, in one pass, without recursion.
  package init(of root: AimID? = nil, in objectives: Objectives, by rule: StandingRule) {
    let above = root.flatMap { objectives.due(of: $0) } ?? rule.year.lastDay
    var open: [Int] = []
    for (id, depth) in objectives.subtree(of: root) {
      open.removeSubrange(depth...)
      let aim = objectives[id]
      let due = aim.due ?? open.last.map { rows[$0].due } ?? above
      let standing = aim.measurement.map { rule.standing(of: $0, due: due) } ?? Standing()
      open.append(rows.count)
      rows.append(
        Row(
          aim: aim, depth: depth, due: due, parent: open.dropLast().last, standing: standing))
    }
    rollUp()
  }

  /// Gives each objective the mean score and the weakest status of what is under it.
  private mutating func rollUp() {
    var scores: [[(score: Score, weight: Weight)]] = rows.map { _ in [] }
    for index in rows.indices.reversed() {
      if rows[index].aim.id.kind == .objective {
        rows[index].standing.score = Score.mean(scores[index].reversed())
      }
      let (standing, weight) = (rows[index].standing, rows[index].aim.weight)
      guard let parent = rows[index].parent else { continue }
      if let score = standing.score { scores[parent].append((score, weight)) }
      rows[parent].standing.status = [rows[parent].standing.status, standing.status]
        .compactMap(\.self).min()
    }
  }
}

extension Plan {
  /// The objectives as they stand on a day.
  package func objectivesOutline(of root: AimID? = nil, on day: Day) -> ObjectivesOutline {
    ObjectivesOutline(
      of: root, in: objectives, by: StandingRule(on: day, in: fiscalYear, by: playbook))
  }
}
