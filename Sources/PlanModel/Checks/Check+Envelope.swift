import Quantities

extension Check {
  /// What is under a line of the budget is no more than the line.
  static let envelope = Check(.budget) { plan, _ in
    plan.budget.outline().rows.compactMap { row in
      guard let left = row.unallocated, left < .zero else { return nil }
      return Finding(
        .breach, "R4.1", at: .line(row.line.id), found: "over by \(.zero - left)",
        wanted: "\(row.amount) at most",
        remedy: "Raise it with 'budget raise', or cut what is under it with 'budget cut'.")
    }
  }
}
