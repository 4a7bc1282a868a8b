import PlanModel
import Reports
import Text

extension FormulaUsers {
  /// What has become of them.
  var notes: [Block] {
    let (valueless, keepers) = (Message.some(of: drivers + readers), Message.some(of: keepers))
    return [
      valueless.map { "Without a value now: \($0)." },
      keepers.map { "Kept as they are, for their formulas have no value now: \($0)." },
    ].compactMap(\.self).map(Block.note)
  }
}

extension Message {
  /// The first of some names, and how many others; nil where there are none.
  fileprivate static func some(of names: [Typed]) -> Message? {
    let shown = names.count > most + 1 ? Array(names.prefix(most)) : names
    guard !shown.isEmpty else { return nil }
    return shown.count == names.count
      ? "\(shown.list)" : "\(shown.list) and \(names.count - shown.count) more"
  }

  private static let most = 8
}
