import PlanModel
import Quantities
import Reports

/// The ratio and the names of a split: both typed, or from a preset.
struct SplitParts {
  let ratio: Ratio
  let names: [Name]

  init(_ choice: RatioChoice, _ names: [Name]?, in plan: Plan) throws(PlanError) {
    switch choice {
    case .ratio(let ratio):
      guard let names else {
        throw .partsWithoutNames(parts: ratio.count, of: ratio.canonical(in: plan.currency))
      }
      self.ratio = ratio
      self.names = names
    case .preset(let name):
      let preset = try plan.playbook.preset(named: name.name)
      ratio = preset.ratio
      self.names = names ?? preset.parts.map { name.isChinese ? $0.chineseName : $0.name }
    }
  }
}

extension Plan {
  /// Splits a line, or the total, by a ratio.
  mutating func split(
    _ line: LinePath?, into parts: SplitParts, method: SplitMethod? = nil, overwrite: Bool
  ) throws(PlanError) -> BudgetAnswer {
    if overwrite {
      let others = budget.children(of: line?.id ?? .total).filter { !parts.names.contains($0.name) }
      try checkUnused(others.map(\.id))
    }
    let changes = try budget.split(
      line?.id ?? .total, by: parts.ratio, into: parts.names,
      method: method?.apportionment ?? .largestRemainder, overwrite: overwrite)
    var answer = BudgetAnswer(changes)
    answer.notes.noteSum(of: parts.ratio)
    return answer
  }
}
