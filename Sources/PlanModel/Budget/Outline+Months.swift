import Quantities

extension Outline {
  /// For each row the amounts of the twelve months of the fiscal year, which add up to its amount.
  ///
  /// A line with children has what they have each month, and what they leave, or exceed it by,
  /// phased as the line itself is.
  package func months() throws(PlanError) -> [[Money]] {
    var months = rows.map { $0.phasing.months(of: $0.unallocated ?? $0.amount) }
    // Children stand behind their parents, so all of them are complete before they are added.
    for (index, row) in rows.enumerated().reversed() {
      guard let parent = row.parent else { continue }
      for month in 0..<12 {
        let (sum, overflow) = months[parent][month].minorUnits.addingReportingOverflow(
          months[index][month].minorUnits)
        guard !overflow else { throw .amount(.figuresBeyondLimit, of: rows[parent].line.name.text) }
        months[parent][month] = Money(minorUnits: sum)
      }
    }
    return months
  }
}
