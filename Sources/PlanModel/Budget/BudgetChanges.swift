import Quantities

/// What an operation on a budget moved.
package struct BudgetChanges: Hashable, Sendable {
  /// The lines that were meant, in the order in which the operation names them.
  package let lines: [LineChange]
  /// The parents of these lines, and those of them that are parents, whose children leave
  /// something or exceed them.
  package let remainders: [Remainder]

  package init(lines: [LineChange], remainders: [Remainder]) {
    self.lines = lines
    self.remainders = remainders
  }

  /// The same once formulas have moved other lines behind it, told in one.
  package func followed(by computed: [LineChange], in budget: Budget) -> BudgetChanges {
    let own = lines.map { $0.now(in: budget) }
    let others = computed.filter { change in !own.contains { $0.id == change.id } }
    let envelopes = others.compactMap { budget[$0.id].parent } + others.map(\.id)
    let left = remainders.map(\.id).filter(budget.contains)
    return BudgetChanges(
      lines: own + others, remainders: budget.remainders(in: left + envelopes))
  }
}

/// The amount of a line before and after; nil where there was, or is, no such line.
package struct LineChange: Hashable, Sendable {
  package let id: LineID
  package let name: Name
  package let before: Money?
  package let after: Money?

  /// The same with the amount that the line has by now.
  fileprivate func now(in budget: Budget) -> LineChange {
    let amount = budget.contains(id) ? budget.amount(of: id) : nil
    return LineChange(id: id, name: name, before: before, after: amount)
  }
}

/// What the children of a line leave of it: unallocated, or over where it is below zero.
package struct Remainder: Hashable, Sendable {
  package let id: LineID
  package let name: Name
  package let amount: Money
}

/// How much of an amount is meant: so much money, or a percent of it.
package enum Part: Hashable, Sendable {
  case amount(Money)
  case percent(Percent)
}

/// Where the difference comes from, or goes to, when a line is set.
package enum Givers: Hashable, Sendable {
  /// The unlocked siblings of the line.
  case others
  case lines([LineID])
}
