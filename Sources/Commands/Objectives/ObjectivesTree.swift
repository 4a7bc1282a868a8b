import PlanModel
import Quantities
import Reports
import Text

/// Objectives as a tree with scores, statuses and owners.
enum ObjectivesTree {
  /// The tree, and what a sign in it says.
  static func blocks(
    of outline: ObjectivesOutline, by playbook: Playbook, title: Message?, depth: Int = .max
  ) -> [Block] {
    let rows = outline.rows.filter { $0.depth <= depth }
    let deviations = rows.map { $0.deviation(by: playbook) }
    let tree = Block.tree(tree(of: rows, deviations, title: title))
    let isMarked = deviations.contains { $0?.isAligned == false }
    guard isMarked else { return [tree] }
    return [tree, .note("!: more than \(playbook.largestDeviation) from the target.")]
  }

  /// A column for deviations is there where one of them is known.
  private static func tree(
    of rows: [ObjectivesOutline.Row], _ deviations: [Deviation?], title: Message?
  ) -> Tree {
    let hasDeviations = deviations.contains { $0 != nil }
    return Tree(
      title: title,
      columns: [
        Column("objective", "Objective"), Column("score", "Score"), Column("status", "Status"),
        Column("owner", "Owner"),
      ] + (hasDeviations ? [Column("deviation", "Deviation")] : []),
      rows: zip(rows, deviations).map { row, deviation in
        Tree.Row(
          depth: row.depth, path: row.aim.id.text,
          cells: [
            .text(row.aim.fullTitle), row.standing.score.map { .score($0.fraction) } ?? .empty,
            row.standing.status.map { .message($0.title) } ?? .empty,
            row.aim.owner.map { .text($0.text) } ?? .empty,
          ] + (hasDeviations ? [deviation.map { .message(.mark(of: $0)) } ?? .empty] : []))
      })
  }
}

extension ObjectivesOutline.Row {
  /// How far the actual is from the target, as far as both are there.
  fileprivate func deviation(by playbook: Playbook) -> Deviation? {
    standing.actual.flatMap { aim.measurement?.deviation(of: $0, by: playbook) }
  }
}

extension Message {
  /// In whole percents, with a sign behind what is too much.
  fileprivate static func mark(of deviation: Deviation) -> Message {
    let percents = deviation.fraction.inWholePercents
    let size: Message = deviation.isOver ? "\(percents) over" : "\(percents)"
    return deviation.isAligned ? size : "\(size) !"
  }
}

extension Fraction {
  /// The nearest whole percent.
  var inWholePercents: Fraction {
    let doubled = Int128(numerator.magnitude) * 200 + Int128(denominator)
    let percents = doubled / (2 * Int128(denominator))
    return Fraction(numerator < 0 ? -percents : percents, 100) ?? self
  }
}
