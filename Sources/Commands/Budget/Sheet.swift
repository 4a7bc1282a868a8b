import CommandLanguage
import PlanModel
import Quantities
import Text

/// Rows of a name or path and an amount, as they are copied from a spreadsheet.
struct Sheet {
  private struct Row {
    let path: [Name]
    let amount: Money
  }

  private let rows: [Row]
  private let currency: Currency

  /// Reads rows that are separated by a tab, or else by a comma or their last blank; a first row
  /// without an amount is a header.
  init(_ lines: [String], in currency: Currency) throws(LineError) {
    self.currency = currency
    var rows: [Row] = []
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      do throws(LineError) {
        rows.append(try Self.row(line, in: currency))
      } catch {
        if index == 0, !line.contains(where: \.isNumber) { continue }
        throw LineError(
          "row \(index + 1), '\(line.replacing("\t", with: "⇥"))': \(error.message)",
          hint: error.hint)
      }
    }
    guard !rows.isEmpty else {
      throw LineError(
        "there are no rows to import", hint: "A row is a name or path, a tab, and an amount.")
    }
    self.rows = rows
  }

  private static func row(_ line: String, in currency: Currency) throws(LineError) -> Row {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { String($0).trimmingBlanks }
    guard cells.count >= 2, let name = cells.first, !name.isEmpty else {
      throw LineError("it has no tab", hint: "A row is a name or path, a tab, and an amount.")
    }
    let amount = try joined { () throws(ReadingError) in
      try Money(readingPositive: cells[1], in: currency)
    }
    return Row(path: try names(name), amount: amount)
  }

  private static func names(_ text: String) throws(LineError) -> [Name] {
    var names: [Name] = []
    for part in Word(text, at: 0..<text.utf8.count).path {
      names.append(try joined { () throws(NameError) in try Name(part) })
    }
    return names
  }

  /// The lines that make or set what the rows name, parents first.
  func commands(under parent: LineID, in budget: Budget) -> [String] {
    let prefix = parent == .total ? [] : budget.names(of: parent)
    var commands: [String] = []
    var made: Set<[Name]> = []
    for row in rows {
      let path = prefix + row.path
      for length in prefix.count..<path.count {
        let part = Array(path.prefix(length + 1))
        let amount = length + 1 == path.count ? row.amount : total(of: part, below: prefix.count)
        let isNew = !exists(part, in: budget) && !made.contains(part)
        guard isNew || length + 1 == path.count else { continue }
        commands.append(command(isNew ? "add" : "set", part, amount))
        made.insert(part)
      }
    }
    return totalCommand(parent, in: budget) + commands
  }

  /// An empty budget becomes as large as what is imported.
  private func totalCommand(_ parent: LineID, in budget: Budget) -> [String] {
    guard parent == .total, budget.count == 0, budget.amount(of: .total) == .zero else { return [] }
    return ["budget total \(total(of: [], below: 0).canonical(in: currency))"]
  }

  var count: Int { rows.count }

  /// What the rows add up to that stand inside no other row.
  var sum: Money { total(of: [], below: 0) }

  /// What the rows inside a path that has no row of its own add up to.
  private func total(of path: [Name], below prefix: Int) -> Money {
    let own = Array(path.dropFirst(prefix))
    let inside = rows.filter { $0.path.starts(with: own) && $0.path != own }
    let tops = inside.filter { row in
      !inside.contains { $0.path.count < row.path.count && row.path.starts(with: $0.path) }
    }
    let sum = tops.reduce(Int128(0)) { $0 + Int128($1.amount.minorUnits) }
    return Money(minorUnits: Int64(min(sum, Int128(Money.limit.minorUnits) + 1)))
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
