import Formulas

extension Driver {
  /// Its formulas with another one for a period; what had one for all has one for each then.
  package func series(
    setting step: Phasing.Step, _ index: Int, to formula: PlanFormula
  ) throws(PlanError) -> DriverSeries {
    var formulas: [PlanFormula]
    switch series {
    case .year where statedKind == .flow: throw .driver(.flowOfYear(name.text))
    case .periods(let own, _) where own != step: throw .driver(.otherPeriods(name.text, own))
    case .year(let one): formulas = Array(repeating: one, count: step.rawValue)
    case .periods(_, let all):
      formulas = all.count == 1 ? Array(repeating: all[0], count: step.rawValue) : all
    }
    formulas[index] = formula
    return .periods(step, formulas)
  }
}
