import Quantities

extension Outline {
  /// For each row the amounts of the twelve months of the fiscal year, which add up to its amount.
  ///
  /// Lines that are phased alike are dealt out one behind the other: where one rounds up, the next
  /// does so elsewhere, and all of them together fall as their sum would. A line with children has
  /// what they have each month, and what they leave, or exceed it by, phased as the line itself is.
  package func months() throws(PlanError) -> [[Money]] {
    var dealt: [Phasing: Dealt] = [:]
    var months = rows.map { row in
      let part = row.unallocated ?? row.amount
      let before = dealt[row.phasing].flatMap { $0.canTake(part) ? $0 : nil } ?? .nothing
      let after = Dealt(before.amount + part, as: row.phasing)
      dealt[row.phasing] = after
      return zip(after.months, before.months).map(-)
    }
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

extension Budget {
  /// The months of every line; where one begins to be dealt out, those before it decide.
  package func months() throws(PlanError) -> [LineID: [Money]] {
    let outline = outline()
    return Dictionary(uniqueKeysWithValues: zip(outline.rows.map(\.line.id), try outline.months()))
  }
}

/// How much was dealt out by one phasing, and on which months it fell.
private struct Dealt {
  let amount: Money
  let months: [Money]

  static let nothing = Dealt(.zero, as: .even)

  init(_ amount: Money, as phasing: Phasing) {
    self.amount = amount
    months = phasing.months(of: amount)
  }

  /// Whether the sum can be counted: else one begins anew.
  func canTake(_ part: Money) -> Bool {
    !amount.minorUnits.addingReportingOverflow(part.minorUnits).overflow
  }
}
