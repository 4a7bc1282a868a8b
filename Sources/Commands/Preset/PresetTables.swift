import PlanModel
import Quantities
import Reports
import Text

/// The tables that tell of the playbook's ratios.
enum PresetTables {
  static func list(_ presets: [Preset]) -> Table {
    Table(
      columns: [
        Column("preset", "Preset"), Column("chinese", "Chinese"), Column("ratio", "Ratio"),
        Column("rule", "Rule"), Column("about", "About"),
      ],
      rows: presets.map { preset in
        .init([
          .text(preset.name.text), .text(preset.chineseName.text),
          .text(preset.ratio.canonical(in: .cny)), .text(preset.rule), .message(preset.about),
        ])
      })
  }

  static func parts(of preset: Preset) -> Table {
    return Table(
      title: "\(preset.name), \(preset.chineseName) (\(preset.rule))",
      columns: [Column("part", "Part"), Column("chinese", "Chinese"), Column("share", "Share")],
      rows: zip(preset.parts, preset.ratio.shares).map { part, share in
        .init([
          .text(part.name.text), .text(part.chineseName.text), .share(share.fraction),
        ])
      })
  }
}
