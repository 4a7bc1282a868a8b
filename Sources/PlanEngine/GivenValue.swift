import Formulas
import PlanModel

/// A value that a driver has in place of what its formulas say.
struct GivenValue: Hashable, Sendable {
  /// The value of the year.
  let year: FigureValue
  /// The part of a flow that falls on each period; nil where each period has the value itself.
  private let parts: [FormulaPeriod: Double]?

  /// The same value in each period.
  init(_ year: FigureValue) {
    self.year = year
    parts = nil
  }

  /// A flow falls on the periods as what it has now does.
  init(_ year: FigureValue, fallingAs parts: [FormulaPeriod: Double]?) {
    self.year = year
    self.parts = parts
  }

  func value(in period: FormulaPeriod) -> Double {
    guard period != .year, let parts else { return year.value }
    return year.value * (parts[period] ?? period.evenPart)
  }
}

extension Evaluator {
  /// The parts of a flow that fall on quarters and months, even where it has none; nil for a driver
  /// that is no flow.
  mutating func parts(of driver: DriverID) throws(PlanError) -> [FormulaPeriod: Double]? {
    guard try kind(of: driver) == .flow else { return nil }
    let year = try value(of: driver).value
    var parts: [FormulaPeriod: Double] = [:]
    for period in FormulaPeriod.all(.quarter) + FormulaPeriod.all(.month) {
      parts[period] = year == 0 ? period.evenPart : try value(of: driver, in: period).value / year
    }
    return parts
  }
}

extension FormulaPeriod {
  fileprivate var evenPart: Double { Double(months.count) / 12 }
}
