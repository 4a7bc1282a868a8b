import Quantities

/// How a key result or a KPI is measured: where it is to come to, and what was found on the way.
package struct Measurement: Hashable, Sendable {
  package var target: Target
  /// What is counted, in the words of those who count.
  package var unit: String?
  package var kind: MeasureKind
  package var begin: Day
  /// The chance to reach it, as it was judged last.
  package var confidence: Share?
  /// The values that are to be reached by the end of each quarter; four, or none.
  package var quarters: [Measure]
  package private(set) var checkIns: CheckIns
  /// The formula that says the actual in place of check-ins, and what it came to last.
  package var computed: Computed?

  package struct Computed: Hashable, Sendable {
    package let formula: PlanFormula
    package let value: Measure

    package init(formula: PlanFormula, value: Measure) {
      self.formula = formula
      self.value = value
    }
  }

  package init(
    target: Target, unit: String? = nil, kind: MeasureKind = .level, begin: Day,
    confidence: Share? = nil, quarters: [Measure] = [], checkIns: CheckIns = CheckIns()
  ) {
    self.target = target
    self.unit = unit
    self.kind = kind
    self.begin = begin
    self.confidence = confidence
    self.quarters = quarters
    self.checkIns = checkIns
  }

  /// The unit of what is measured in percents.
  package static let percent = "%"

  package var isPercent: Bool { unit == Measurement.percent }

  mutating func record(_ checkIn: CheckIn) {
    checkIns.append(checkIn)
    if let confidence = checkIn.confidence { self.confidence = confidence }
  }
}

/// Where a measurement is to come to.
package enum Target: Hashable, Sendable {
  /// Rising or falling, as the two values say.
  case reach(Measure, from: Measure)
  /// Anywhere from the lower to the higher value.
  case within(Measure, Measure)

  /// The value to reach; nil for a range.
  package var value: Measure? {
    switch self {
    case .reach(let value, _): value
    case .within: nil
    }
  }

  package var start: Measure? {
    switch self {
    case .reach(_, let start): start
    case .within: nil
    }
  }
}

/// What a check-in does to the actual.
package enum MeasureKind: String, Hashable, Sendable, CaseIterable {
  /// It takes the place of the one before.
  case level
  /// It is added.
  case sum
}
