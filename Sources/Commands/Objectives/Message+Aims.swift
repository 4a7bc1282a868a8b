import PlanModel
import Quantities
import Reports
import Text

extension Message {
  /// A measure with its unit, as in `50 articles`, `20%` or `50篇`.
  static func measured(_ measure: Measure, _ unit: String?) -> Message {
    guard let unit else { return "\(measure)" }
    let isGlued = unit == Measurement.percent || unit.utf8.first.map { $0 >= 0x80 } ?? false
    return isGlued ? "\(measure)\(unit)" : "\(measure) \(unit)"
  }
}

extension Measurement {
  /// Where it is to come to.
  var course: Message {
    switch target {
    case .reach(let value, let start): "from \(start) to \(Message.measured(value, unit))"
    case .within(let low, let high): "between \(low) and \(Message.measured(high, unit))"
    }
  }
}

extension Aim {
  /// Identifier and title, as people call it.
  var fullTitle: String { "\(id.text) \(title.text)" }
}

extension AimStatus {
  var title: Message {
    switch self {
    case .behind: "behind"
    case .atRisk: "at risk"
    case .onTrack: "on track"
    case .notBegun: "not begun"
    case .reached: "reached"
    }
  }
}

extension Pillar {
  var title: Message {
    switch self {
    case .brand: "brand"
    case .acquisition: "acquisition"
    case .conversion: "conversion"
    }
  }
}

extension MeasureKind {
  var title: Message {
    switch self {
    case .level: "level: a check-in replaces"
    case .sum: "sum: a check-in adds"
    }
  }
}
