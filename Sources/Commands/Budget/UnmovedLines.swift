import PlanModel
import Quantities

/// The lines of a budget that have the amounts which the rows of a sheet give them, and keep these
/// once the other rows are in.
///
/// They are not set: that would make an amount of a share or a formula, and a locked line refuses it.
struct UnmovedLines {
  private let budget: Budget
  /// The lines that rows name, each with whether it has the row's amount.
  private var named: [[Name]: Bool] = [:]
  /// The parents of lines that are new or get another amount.
  private var moved: Set<[Name]> = []

  init(_ rows: [(path: [Name], amount: Money)], in budget: Budget) {
    self.budget = budget
    for (path, amount) in rows {
      let hasAmount = budget.line(at: path).map { budget.amount(of: $0) == amount } ?? false
      named[path] = hasAmount
      if !hasAmount, let parent = budget.deepestLine(above: path) { moved.insert(parent) }
    }
  }

  func contains(_ path: [Name]) -> Bool {
    guard named[path] == true, let line = budget.line(at: path) else { return false }
    return budget[line].isLocked || budget[line].allocation.share == nil
      || keepsChildren(Array(path.dropLast()))
  }

  /// Whether the shares of a line keep their amounts: its own stays, and so do the others inside it.
  private func keepsChildren(_ path: [Name]) -> Bool {
    guard !moved.contains(path) else { return false }
    return named[path] ?? (path.isEmpty || keepsChildren(Array(path.dropLast())))
  }
}

extension Budget {
  /// The line that names from the total down lead to.
  func line(at path: [Name]) -> LineID? {
    var id = LineID.total
    for name in path {
      guard let child = child(name, of: id) else { return nil }
      id = child
    }
    return id
  }

  /// The path of the line inside which a line is or would be made; nil for the total.
  fileprivate func deepestLine(above path: [Name]) -> [Name]? {
    (0..<path.count).reversed().lazy.map { Array(path.prefix($0)) }.first { line(at: $0) != nil }
  }
}
