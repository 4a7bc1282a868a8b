import CommandLanguage
import PlanModel
import Quantities
import Text

extension Sheet {
  /// The lines that make or set what the rows name, parents first.
  ///
  /// A parent without a row of its own gets what the rows inside it add up to.
  func commands(under parent: LineID, in budget: Budget) -> [RowLine] {
    let prefix = parent == .total ? [] : budget.names(of: parent)
    let sums = parentSums
    let unmoved = UnmovedLines(entries.map { (prefix + $0.path, $0.amount) }, in: budget)
    var made: Set<[Name]> = []
    var commands = unmoved.contains(prefix) ? [] : total(under: parent, in: budget)
    for entry in entries {
      guard !entry.path.isEmpty else {
        commands += details(of: entry, at: prefix, in: budget)
        continue
      }
      for length in 1..<entry.path.count {
        let part = Array(entry.path.prefix(length))
        guard !exists(prefix + part, in: budget), made.insert(part).inserted else { continue }
        commands.append(line("add", prefix + part, sums[part] ?? .zero, entry.row))
      }
      let isNew =
        !exists(prefix + entry.path, in: budget) && made.insert(entry.path).inserted
      if isNew || !unmoved.contains(prefix + entry.path) {
        commands.append(line(isNew ? "add" : "set", prefix + entry.path, entry.amount, entry.row))
      }
      commands += details(of: entry, at: prefix + entry.path, in: budget)
    }
    return commands
  }

  /// The total's own row sets it, or whatever the rows go into; without one an empty budget becomes
  /// as large as what is imported.
  private func total(under parent: LineID, in budget: Budget) -> [RowLine] {
    if let entry = entries.first(where: \.path.isEmpty) {
      guard parent == .total else {
        return [line("set", budget.names(of: parent), entry.amount, entry.row)]
      }
      return [RowLine(text: "budget total \(entry.amount.canonical(in: currency))", row: entry.row)]
    }
    guard parent == .total, budget.count == 0, budget.amount(of: .total) == .zero else { return [] }
    return [RowLine(text: "budget total \(sum.canonical(in: currency))", row: nil)]
  }

  /// For each path above a row, up to the nearest that is a row itself, what it has to hold.
  private var parentSums: [[Name]: Money] {
    let paths = Set(entries.map(\.path)).subtracting([[]])
    var sums: [[Name]: Int128] = [:]
    for entry in entries where !entry.path.isEmpty {
      for length in stride(from: entry.path.count - 1, through: 0, by: -1) {
        let above = Array(entry.path.prefix(length))
        if paths.contains(above) { break }
        sums[above, default: 0] += Int128(entry.amount.minorUnits)
      }
    }
    // More than the limit is refused by the line that asks for it.
    return sums.mapValues { Money(minorUnits: Int64(clamping: $0)) }
  }

  /// The lines that the rows name and all above them, each once, parents first.
  func touched(under parent: LineID, in budget: Budget) -> [LineID] {
    var seen: Set<LineID> = [parent]
    var touched = [parent]
    for entry in entries {
      var id = parent
      for name in entry.path {
        guard let child = budget.child(name, of: id) else { break }
        id = child
        if seen.insert(id).inserted { touched.append(id) }
      }
    }
    return touched
  }

  private func exists(_ path: [Name], in budget: Budget) -> Bool { budget.line(at: path) != nil }

  /// The lines that tell more of a line; a note that it has already is not noted again.
  private func details(of entry: Entry, at names: [Name], in budget: Budget) -> [RowLine] {
    let path = names.isEmpty ? Budget.totalName.text : Quoting.path(names.map(\.text))
    let known = budget.line(at: names).map { budget[$0].details.notes } ?? []
    let edit = entry.details.labels.map { "budget edit \(path) \($0)" }
    let notes = entry.details.notes.filter { !known.contains($0) }
      .map { "budget note \(path) \"\(Quoting.escaped($0))\"" }
    return ([edit].compactMap(\.self) + notes).map { RowLine(text: $0, row: entry.row) }
  }

  private func line(_ verb: String, _ path: [Name], _ amount: Money, _ row: SheetRow) -> RowLine {
    let path = Quoting.path(path.map(\.text))
    return RowLine(text: "budget \(verb) \(path) \(amount.canonical(in: currency))", row: row)
  }
}
