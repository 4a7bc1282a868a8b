import Quantities
import Text

extension Check {
  /// A budget that is divided into core business, emerging markets and brand keeps near to 532.
  static let division = Check(.budget) { plan, _ in
    let total = plan.budget.amount(of: .total)
    guard total > .zero, let lines = plan.budget.lines(of: plan.playbook.division) else {
      return []
    }
    let tolerance = plan.playbook.number("budget.deviation")
    return zip(lines, plan.playbook.division.ratio.shares).compactMap { line, share in
      let amount = plan.budget.amount(of: line)
      guard let part = Fraction(amount.minorUnits, of: total.minorUnits),
        let low = share.fraction - tolerance, let high = share.fraction + tolerance,
        part < low || part > high
      else { return nil }
      return Finding(
        .drift, "R4.1", at: .line(line), found: "\(part) of the total",
        wanted: "\(max(low, .zero)) to \(min(high, .one))",
        remedy: "Move money between the lines with 'budget move'.")
    }
  }
}

extension Playbook {
  /// How a budget is divided.
  fileprivate var division: Preset {
    guard let preset = presets.first(where: { $0.rule == "R4.1" }) else {
      preconditionFailure("the playbook has a preset for budgets")
    }
    return preset
  }
}

extension Budget {
  /// The lines right under the total that are called like the parts of a preset, in their order;
  /// nil where one is missing.
  fileprivate func lines(of preset: Preset) -> [LineID]? {
    let main = children(of: .total)
    let found = preset.parts.compactMap { part in
      main.first { part.isCalled($0.name) }?.id
    }
    return found.count == preset.parts.count ? found : nil
  }
}

extension Preset.Part {
  /// Whether a name is one of the part's, or the first word of it: `core` for 'core business'.
  fileprivate func isCalled(_ name: Name) -> Bool {
    name == self.name || name == chineseName || self.name.folded.hasPrefix(name.folded + " ")
  }
}
