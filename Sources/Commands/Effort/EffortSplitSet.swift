import CommandLanguage
import PlanModel
import Quantities
import Reports
import Text

/// Divides the attention of the management over its layers.
struct EffortSplitSet: PlanCommand {
  static let name = "effort split"
  static let summary: Message =
    "Divides the attention of the management: strategy, coordination, execution."
  static let examples = [
    Example(
      "effort split 40/30/30 into strategy, coordination, execution",
      prints: """
        strategy       – → 40%
        coordination   – → 30%
        execution      – → 30%
        """),
    Example(
      "effort split preset building", after: ["effort split 40/30/30"],
      prints: """
        strategy    40% → 50%
        execution   30% → 20%
        """),
    Example(
      "effort split 40/30/20",
      prints: """
        error: the points add up to 90, not 100
          effort split 40/30/20
                       ^~~~~~~~
          Give each layer whole percents that total 100, as in '40/30/30'.
        """),
  ]

  let ratio: RatioChoice
  let names: Names?

  init(_ arguments: inout Arguments) throws(UsageError) {
    ratio = try arguments.next(
      "ratio", or: .preset, "whole percents that total 100, or the name of one in the playbook")
    names = try arguments.labeled(
      .into, "a name for each layer; those of the playbook if none is given",
      otherwise: LayerName.usualNames)
  }

  func run(on plan: inout Plan) throws(PlanError) -> Report {
    let names = if let names { names.names } else { try plan.layerNames(for: ratio) }
    let parts = try SplitParts(ratio, names, in: plan)
    guard parts.ratio.count == parts.names.count else {
      throw .effort(
        .partsAndLayers(
          parts.ratio.count, parts.names, of: parts.ratio.canonical(in: plan.currency)))
    }
    let before = plan.effort.split
    let split = try EffortSplit(parts.ratio, names: parts.names)
    try plan.effort.setSplit(split)
    return Self.report(before, split)
  }

  /// The layers with another part of the attention than before.
  private static func report(_ before: EffortSplit?, _ split: EffortSplit) -> Report {
    let dropped = (before?.names ?? []).filter { !split.names.contains($0) }
    let rows = (split.names + dropped).compactMap { name -> Table.Row? in
      let (old, new) = (before?.share(of: name), split.share(of: name))
      guard old != new else { return nil }
      return Table.Row([
        .text(name.text), old.map(Cell.share) ?? .empty, new.map(Cell.share) ?? .empty,
      ])
    }
    guard !rows.isEmpty else { return Report(.note("The split is as it was.")) }
    return Report(
      .table(
        Table(
          columns: [
            Column("layer", "Layer"), Column("before", "Before"), Column("after", "After"),
          ], rows: rows, layout: .changes,
          excerpt: Table.Excerpt(lines: 3, source: "'effort show' has them all"))))
  }
}

extension EffortSplit {
  fileprivate func share(of name: Name) -> Fraction? {
    layers.first { $0.name == name }?.share
  }
}

extension Plan {
  /// The names that the layers have, if there are as many, or else those of the playbook for a
  /// ratio that brings none.
  fileprivate func layerNames(for choice: RatioChoice) throws(PlanError) -> [Name]? {
    let own = effort.split?.names
    switch choice {
    case .ratio(let ratio):
      let usual = LayerName.inPlaybook.map(\.name)
      return [own, usual].compactMap(\.self).first { $0.count == ratio.count }
    case .preset(let name):
      let count = try playbook.preset(named: name.name).parts.count
      return own?.count == count ? own : nil
    }
  }
}
