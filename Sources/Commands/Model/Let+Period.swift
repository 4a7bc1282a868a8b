import CommandLanguage
import Formulas
import PlanModel
import Reports
import Text

extension Let {
  /// Gives one period of a driver another value; one that has a single value goes by periods then.
  func change(_ period: DriverPeriod, of plan: inout Plan) throws(PlanError) -> Report {
    guard let id = plan.drivers.id(of: driver.name) else {
      preconditionFailure("a driver whose period is named was found")
    }
    if step != nil {
      throw .notTogether("\(Label.by.typed)", "\(period.canonical)", at: Label.by.rawValue)
    }
    guard formulas.formulas.count == 1 else {
      throw .placed(
        .driver(.severalForPeriod(formulas.formulas.count)), at: [formulas.place(behind: 1)])
    }
    let old = plan
    let series = try plan.drivers[id].series(
      setting: period.step, period.index, to: formulas.formulas[0].formula)
    _ = plan.drivers.set(driver.name, to: series, kind: kind ?? plan.drivers[id].statedKind)
    let parted = plan.partWhatCannotMoveTogether(with: id)
    let before = DriverFigures(of: id, in: old, by: period.step)
    let after = DriverFigures(of: id, in: plan)
    if let error = after.error { throw error }
    return Report(
      after.changes(from: before, called: driver.name, in: plan, showingParts: true)
        + Correlate.notes(parting: parted, from: id, in: plan)
        + after.notes(from: before, of: id, in: plan, from: old)
        + after.beliefBlocks(of: id, in: plan))
  }
}
