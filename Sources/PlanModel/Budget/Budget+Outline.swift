import Quantities

/// The lines of a budget with all amounts worked out, parents before children.
package struct Outline: Hashable, Sendable {
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let line: BudgetLine
    /// 0 for the line that the outline begins with.
    package let depth: Int
    package let amount: Money
    /// What the children leave of the amount, or below zero what they exceed it by; nil for a line
    /// without children.
    package let unallocated: Money?
  }
}

extension Budget {
  /// Works out a line and everything below it in one pass, without recursion.
  package func outline(of id: LineID = .total) -> Outline {
    var rows: [Outline.Row] = []
    var waiting = [(line: self[id], depth: 0, amount: amount(of: id))]
    while let (line, depth, amount) = waiting.popLast() {
      let children = childAmounts(of: line.id, getting: amount)
      let spent = children.map(\.amount).reduce(.zero, +)
      rows.append(
        Outline.Row(
          line: line, depth: depth, amount: amount,
          unallocated: children.isEmpty ? nil : amount - spent))
      waiting += children.reversed().map { ($0.line, depth + 1, $0.amount) }
    }
    return Outline(rows: rows)
  }

  private func childAmounts(
    of id: LineID, getting amount: Money
  ) -> [(line: BudgetLine, amount: Money)] {
    var shares = shareAmounts(of: id, getting: amount)[...]
    return children(of: id).map { line in
      // Both lists are in the order of the children.
      (line, line.paid ?? shares.popFirst()?.amount ?? .zero)
    }
  }
}
