import CommandLanguage
import PlanModel
import Quantities

extension Sheet {
  /// The lines that make or set what the rows name, parents first.
  ///
  /// A parent without a row of its own gets what the rows inside it add up to.
  func commands(under parent: LineID, in budget: Budget) -> [String] {
    let prefix = parent == .total ? [] : budget.names(of: parent)
    let sums = parentSums
    var made: Set<[Name]> = []
    var commands = totalCommand(parent, in: budget)
    for row in rows {
      for length in 1..<row.path.count {
        let part = Array(row.path.prefix(length))
        guard !exists(prefix + part, in: budget), made.insert(part).inserted else { continue }
        commands.append(command("add", prefix + part, sums[part] ?? .zero))
      }
      let isNew = !exists(prefix + row.path, in: budget) && made.insert(row.path).inserted
      commands.append(command(isNew ? "add" : "set", prefix + row.path, row.amount))
    }
    return commands
  }

  /// What the rows add up to that stand inside no other row.
  var sum: Money { parentSums[[]] ?? .zero }

  /// An empty budget becomes as large as what is imported.
  private func totalCommand(_ parent: LineID, in budget: Budget) -> [String] {
    guard parent == .total, budget.count == 0, budget.amount(of: .total) == .zero else { return [] }
    return ["budget total \(sum.canonical(in: currency))"]
  }

  /// For each path above a row, up to the nearest that is a row itself, what it has to hold.
  private var parentSums: [[Name]: Money] {
    let paths = Set(rows.map(\.path))
    var sums: [[Name]: Int128] = [:]
    for row in rows {
      for length in stride(from: row.path.count - 1, through: 0, by: -1) {
        let above = Array(row.path.prefix(length))
        if paths.contains(above) { break }
        sums[above, default: 0] += Int128(row.amount.minorUnits)
      }
    }
    // More than the limit is refused by the line that asks for it.
    return sums.mapValues { Money(minorUnits: Int64(clamping: $0)) }
  }

  private func exists(_ path: [Name], in budget: Budget) -> Bool {
    var id = LineID.total
    for name in path {
      guard let child = budget.child(name, of: id) else { return false }
      id = child
    }
    return true
  }

  private func command(_ verb: String, _ path: [Name], _ amount: Money) -> String {
    "budget \(verb) \(Quoting.path(path.map(\.text))) \(amount.canonical(in: currency))"
  }
}
