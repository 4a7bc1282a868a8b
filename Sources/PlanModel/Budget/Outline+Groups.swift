import Quantities

/// What lines are grouped by.
package enum Grouping: String, Hashable, Sendable, CaseIterable {
  case owner, category, status
}

/// The lines without children that have an owner, a category or a status in common.
package struct LineGroup: Hashable, Sendable {
  package let key: Key
  package let amount: Money
  /// How many lines without children there are.
  package let count: Int

  package enum Key: Hashable, Sendable {
    case name(Name)
    case status(LineStatus)
    /// The lines of which nobody says.
    case none
  }
}

/// Groups that add up to the first row of an outline, together with what is left of parents.
package struct LineGroups: Hashable, Sendable {
  /// In the order in which the tree shows them first; `none` is last.
  package let groups: [LineGroup]
  /// What is left of all parents, less what is over.
  package let unallocated: Money
}

extension Outline {
  /// Groups the lines without children, all or the picked ones; one that does not say follows the
  /// nearest line above.
  package func groups(
    by grouping: Grouping, of picked: Set<LineID>? = nil
  ) throws(PlanError) -> LineGroups {
    let keys = keys(by: grouping)
    var order: [LineGroup.Key] = []
    var sums: [LineGroup.Key: (amount: Int128, count: Int)] = [:]
    var left: Int128 = 0
    for (key, row) in zip(keys, rows) {
      guard row.isAllocated else {
        left += Int128((row.unallocated ?? row.amount).minorUnits)
        continue
      }
      guard picked?.contains(row.line.id) ?? true else { continue }
      if sums[key] == nil { order.append(key) }
      sums[key, default: (0, 0)].amount += Int128(row.amount.minorUnits)
      sums[key, default: (0, 0)].count += 1
    }
    let named = order.filter { $0 != .none } + order.filter { $0 == .none }
    return LineGroups(
      groups: try named.map { key throws(PlanError) in
        let sum = sums[key] ?? (0, 0)
        return LineGroup(key: key, amount: try money(sum.amount), count: sum.count)
      }, unallocated: try money(left))
  }

  private func money(_ minorUnits: Int128) throws(PlanError) -> Money {
    guard let units = Int64(exactly: minorUnits) else {
      throw .amount(.figuresBeyondLimit, of: rows.first?.line.name.text ?? "")
    }
    return Money(minorUnits: units)
  }

  private func keys(by grouping: Grouping) -> [LineGroup.Key] {
    rows.map { $0.attribution.key(by: grouping) ?? .none }
  }
}

extension Outline.Row {
  /// Whether the row is money that was given to a line, rather than a parent of such lines. A total
  /// without lines was given to none.
  fileprivate var isAllocated: Bool { unallocated == nil && line.id != .total }
}

extension Attribution {
  fileprivate func key(by grouping: Grouping) -> LineGroup.Key? {
    switch grouping {
    case .owner: owner.map(LineGroup.Key.name)
    case .category: category.map(LineGroup.Key.name)
    case .status: status.map(LineGroup.Key.status)
    }
  }
}
