import Quantities

extension Check {
  /// Where all under a line of the budget are shares, these make a whole.
  ///
  /// More than a whole is over the envelope, which has a rule of its own.
  static let shares = Check(.budget) { plan, _ in
    plan.budget.outline().rows.compactMap { row in
      guard let sum = plan.budget.sumOfShares(under: row.line.id), sum < .one else { return nil }
      return Finding(
        .drift, "R4.1", at: .line(row.line.id), found: "shares of \(sum)",
        wanted: "\(Fraction.one) in all", remedy: "Give what is left to a line with 'budget add'.")
    }
  }
}

extension Budget {
  /// Nil where there is nothing under the line, or not only shares.
  fileprivate func sumOfShares(under id: LineID) -> Fraction? {
    guard hasChildren(id) else { return nil }
    let shares = children(of: id).map(\.allocation.share)
    return shares.reduce(Fraction.zero) { sum, share in
      guard let sum, let share else { return nil }
      return sum + share.fraction
    }
  }
}
