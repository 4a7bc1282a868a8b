import Formulas
import PlanModel

// Why something has no value.
extension Model {
  /// Why a figure has no value, told of the first of those it rests on that has none.
  func fault(of figure: Figure, in plan: Plan) -> PlanError {
    let column = columns[compiled(figure).column]
    let trial = column.firstFault
    var broken = figure
    while let next = compiled(broken).needs.first(where: {
      !columns[compiled($0).column][trial].isFinite
    }) {
      broken = next
    }
    let name = name(of: broken, in: plan)
    let first = compiled(broken).steps.first { number in
      !columns[number][trial].isFinite
        && steps[number].inputs.allSatisfy { columns[$0][trial].isFinite }
    }
    if let first, let refusal = refusals[first] { return .driver(.belief(name, refusal)) }
    let reason = first.map { fault(of: steps[$0], trial) } ?? .beyondNumbers
    guard case .trials(let trials) = column else {
      return .driver(.broken(name, reason: reason))
    }
    return .driver(.brokenTrials(name, trials.faults, of: trials.count, reason: reason))
  }

  private func fault(of step: Step, _ trial: Int) -> FormulaFault {
    switch step {
    case .operation(let sign, let left, let right):
      sign.fault(columns[left][trial], columns[right][trial])
    case .call(let function, let values): function.fault(columns[values[0]][trial])
    case .number, .known, .uniform, .correlation, .draw, .amount, .negation, .standing, .decision:
      .beyondNumbers
    }
  }
}

extension Column {
  /// The first trial without a value.
  fileprivate var firstFault: Int {
    guard case .trials(let trials) = self else { return 0 }
    return (0..<trials.count).first { !trials[$0].isFinite } ?? 0
  }
}

extension Trials {
  /// How many trials have no value.
  fileprivate var faults: Int { (0..<count).count { !self[$0].isFinite } }
}
