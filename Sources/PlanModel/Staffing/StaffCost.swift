import Quantities

/// What one person costs, all expenses included, for a month or a year.
package struct StaffCost: Hashable, Sendable {
  package let amount: Money
  package let per: Per

  package enum Per: String, CaseIterable, Hashable, Sendable {
    case month, year
  }

  package init(_ amount: Money, per: Per) {
    self.amount = amount
    self.per = per
  }

  /// What a person costs in each quarter, the parts of a year exact; nil beyond the largest amount.
  var byQuarter: [Int64]? {
    switch per {
    case .year:
      return Apportionment.largestRemainder.apportion(amount.minorUnits, by: [1, 1, 1, 1])
    case .month:
      let (quarter, overflow) = amount.minorUnits.multipliedReportingOverflow(by: 3)
      return overflow ? nil : [quarter, quarter, quarter, quarter]
    }
  }
}
