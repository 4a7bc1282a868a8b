import Quantities

/// The lines of a budget with all amounts worked out, parents before children.
package struct Outline: Hashable, Sendable {
  package let rows: [Row]

  package struct Row: Hashable, Sendable {
    package let line: BudgetLine
    /// The index of the parent's row; nil for the row that the outline begins with.
    package let parent: Int?
    /// 0 for the row that the outline begins with.
    package let depth: Int
    package let amount: Money
    /// What the children leave of the amount, or below zero what they exceed it by; nil for a line
    /// without children.
    package let unallocated: Money?
    /// How the line falls on the months: as it says, or as the nearest line above says.
    package let phasing: Phasing
    package let attribution: Attribution
  }
}

extension Budget {
  /// Works out a line and everything below it in one pass, without recursion.
  package func outline(of id: LineID = .total) -> Outline {
    var rows: [Outline.Row] = []
    let above = attribution(above: id)
    var waiting = [Waiting(line: self[id], parent: nil, amount: amount(of: id))]
    while let next = waiting.popLast() {
      let children = childAmounts(of: next.line.id, getting: next.amount)
      let given = children.map(\.amount).reduce(.zero, +)
      let parent = next.parent.map { rows[$0] }
      waiting += children.reversed().map {
        Waiting(line: $0.line, parent: rows.count, amount: $0.amount)
      }
      rows.append(
        Outline.Row(
          line: next.line, parent: next.parent, depth: parent.map { $0.depth + 1 } ?? 0,
          amount: next.amount, unallocated: children.isEmpty ? nil : next.amount - given,
          phasing: next.line.phasing ?? parent?.phasing ?? phasing(of: id),
          attribution: (parent?.attribution ?? above).followed(by: next.line.details)))
    }
    return Outline(rows: rows)
  }

  private struct Waiting {
    let line: BudgetLine
    let parent: Int?
    let amount: Money
  }

  private func childAmounts(
    of id: LineID, getting amount: Money
  ) -> [(line: BudgetLine, amount: Money)] {
    var shares = shareAmounts(of: id, getting: amount)[...]
    return children(of: id).map { line in
      // Both lists are in the order of the children; a locked share keeps its place among them.
      let share = line.sharer.flatMap { _ in shares.popFirst() }
      return (line, line.paid ?? share ?? .zero)
    }
  }
}
