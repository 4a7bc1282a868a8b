import Quantities

/// The part of the plan's year that a value is of.
package enum FormulaPeriod: Hashable, Sendable {
  case year
  /// 0 to 3, of the fiscal year.
  case quarter(Int)
  /// 0 to 11, of the fiscal year.
  case month(Int)

  /// All quarters, or all months.
  package static func all(_ step: Phasing.Step) -> [FormulaPeriod] {
    switch step {
    case .quarter: (0..<4).map(FormulaPeriod.quarter)
    case .month: (0..<12).map(FormulaPeriod.month)
    }
  }

  /// The part of the year that it is one of; nil for the year.
  package var step: Phasing.Step? {
    switch self {
    case .year: nil
    case .quarter: .quarter
    case .month: .month
    }
  }

  /// The months of the fiscal year in it.
  package var months: Range<Int> {
    switch self {
    case .year: 0..<12
    case .quarter(let index): 3 * index..<3 * index + 3
    case .month(let index): index..<index + 1
    }
  }

  /// The last quarter that begins in it, or that it is in.
  package var lastQuarter: Int { (months.upperBound - 1) / 3 }

  /// The parts of a step that make this one; none where the step is longer.
  package func parts(_ step: Phasing.Step) -> [FormulaPeriod] {
    FormulaPeriod.all(step).filter {
      months.contains($0.months.lowerBound) && $0.months.count < months.count
    }
  }

  /// The longer part of a step that it is in.
  package func whole(_ step: Phasing.Step) -> FormulaPeriod {
    switch step {
    case .quarter: .quarter(lastQuarter)
    case .month: self
    }
  }
}
