import Quantities

extension Budget {
  /// Divides a line among children by a ratio.
  ///
  /// Weights and percents make shares, amounts make amounts; `rest` takes what they leave. Children
  /// that are named keep what is inside them; others are in the way unless they may be removed.
  package mutating func split(
    _ id: LineID, by ratio: Ratio, into names: [Name],
    method: Apportionment = .largestRemainder, overwrite: Bool = false
  ) throws(PlanError) -> BudgetChanges {
    try checkNames(names, for: ratio)
    try checkUnlocked(id)
    try checkDepth(below: id)
    for name in names {
      if let child = child(name, of: id) { try checkUnlocked(child) }
    }
    let removed = try childrenToRemove(from: id, keeping: names, overwrite: overwrite)
    let allocations = try allocations(for: ratio, of: id)
    let gone = removed.map {
      LineChange(id: $0.id, name: $0.name, before: amount(of: $0.id), after: nil)
    }
    let before = names.map { child($0, of: id).map(amount(of:)) }
    for line in removed { removeLines(subtree(of: line.id)) }
    place(names, allocations, in: id)
    modify(id) { $0.method = method }
    let ids = names.compactMap { child($0, of: id) }
    let lines = zip(ids, zip(before, amounts(of: ids))).map { id, amounts in
      LineChange(id: id, name: self[id].name, before: amounts.0, after: amounts.1)
    }
    return BudgetChanges(lines: lines + gone, remainders: remainders(around: ids))
  }

  /// What each part of a ratio would get of a total that was split by it; amounts without a rest
  /// are their own total.
  package static func parts(
    of total: Money, by ratio: Ratio
  ) throws(PlanError) -> (total: Money, amounts: [Money]) {
    var budget = Budget()
    _ = try budget.setTotal(ratio.isOwnTotal ? ratio.amountSum : total)
    let names = (1...ratio.count).map { Name(known: String($0)) }
    let changes = try budget.split(.total, by: ratio, into: names)
    return (budget.amount(of: .total), changes.lines.compactMap(\.after))
  }

  private func checkNames(_ names: [Name], for ratio: Ratio) throws(PlanError) {
    guard names.count == ratio.count else {
      throw .partsAndNames(parts: ratio.count, names: names)
    }
    var seen: Set<Name> = [Self.totalName]
    for name in names where !seen.insert(name).inserted {
      throw name == Self.totalName ? .nameReserved(name) : .nameRepeated(name)
    }
  }

  private func childrenToRemove(
    from id: LineID, keeping names: [Name], overwrite: Bool
  ) throws(PlanError) -> [BudgetLine] {
    let kept = Set(names)
    let others = children(of: id).filter { !kept.contains($0.name) }
    guard overwrite || others.isEmpty else {
      throw .childrenNotNamed(of: path(of: id), names: others.map(\.name.text))
    }
    for line in others { try checkUnlocked(subtree: subtree(of: line.id), of: line.id) }
    return others
  }

  private mutating func place(_ names: [Name], _ allocations: [Allocation], in id: LineID) {
    for (name, allocation) in zip(names, allocations) {
      if let child = child(name, of: id) {
        modify(child) { $0.allocation = allocation }
      } else {
        _ = append(name, allocation, to: id)
      }
    }
  }
}

extension Budget {
  /// What each part of a ratio becomes under a line, checked as all its children together.
  private func allocations(for ratio: Ratio, of id: LineID) throws(PlanError) -> [Allocation] {
    let allocations = try parts(of: ratio, for: id)
    let paid = allocations.compactMap(\.fixedAmount).map { Int128($0.minorUnits) }
    try checkPaid(paid.reduce(0, +), inside: id)
    let shares = allocations.compactMap(\.share)
    try checkShares(shares.map { EqualShares(share: $0, count: 1) }, of: id)
    return allocations
  }

  private func parts(of ratio: Ratio, for id: LineID) throws(PlanError) -> [Allocation] {
    switch ratio.kind {
    case .weights, .percents:
      return ratio.shares.map(Allocation.share)
    case .amounts:
      let (has, given) = (amount(of: id), ratio.amountSum)
      guard !ratio.hasRest || given <= has else {
        throw .amount(.partsExceed(has: has, wanted: given), of: path(of: id))
      }
      return ratio.amounts(restingOn: has - given).map(Allocation.amount)
    }
  }
}
