import PlanModel
import Quantities
import Reports
import Text

/// The table of the playbook's figures.
enum PlaybookTable {
  /// The figures whose key, rule or explanation holds a word; all of them where there is none.
  static func table(of playbook: Playbook, matching word: String?) throws(PlanError) -> Table {
    let entries = playbook.entries.filter { entry in word.map(entry.speaks) ?? true }
    if let word, entries.isEmpty { _ = try playbook.entry(word) }
    let overrides = playbook.overrides
    return Table(
      columns: [
        Column("key", "Key"), Column("value", "Value"), Column("rule", "Rule"),
        Column("origin", "Origin"), Column("about", "About"),
      ],
      rows: entries.map { entry in
        let origin = overrides[entry.key] == nil ? entry.origin.title : "this plan's"
        return .init([
          .text(entry.key), playbook.value(of: entry).cell, .text(entry.rule),
          .message(origin), .message(entry.about),
        ])
      })
  }
}

extension PlaybookValue {
  /// The value as it is written; a number among them is one.
  fileprivate var cell: Cell {
    switch meaning {
    case .number(let number): .written(text, number)
    case .range, .choice, .names, .ratio: .text(text)
    }
  }
}

extension PlaybookEntry {
  fileprivate func speaks(of word: String) -> Bool {
    "\(key) \(rule) \(about.key)".folded.contains(word.folded)
  }
}

extension PlaybookEntry.Origin {
  fileprivate var title: Message {
    switch self {
    case .source: "source"
    case .ours: "ours"
    case .case: "case"
    }
  }
}
