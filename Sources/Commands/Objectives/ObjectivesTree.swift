import PlanModel
import Quantities
import Reports
import Text

/// Objectives as a tree with scores, statuses and owners.
enum ObjectivesTree {
  static func tree(
    of outline: ObjectivesOutline, title: Message?, depth: Int = .max
  ) -> Tree {
    Tree(
      title: title,
      columns: [
        Column("objective", "Objective"), Column("score", "Score"), Column("status", "Status"),
        Column("owner", "Owner"),
      ],
      rows: outline.rows.filter { $0.depth <= depth }.map { row in
        Tree.Row(
          depth: row.depth, path: row.aim.id.text,
          cells: [
            .text(row.aim.fullTitle), row.standing.score.map { .score($0.fraction) } ?? .empty,
            row.standing.status.map { .message($0.title) } ?? .empty,
            row.aim.owner.map { .text($0.text) } ?? .empty,
          ])
      })
  }
}
