import Formulas
import Quantities
import Text

extension Plan {
  /// What a name in a formula stands for; nil where there is nothing of the kind.
  package func target(of reference: FormulaReference) -> FormulaTarget? {
    let names = reference.path.compactMap { try? Name($0) }
    guard names.count == reference.path.count, !names.isEmpty else { return nil }
    switch reference.area {
    case .driver: return drivers.id(of: names[0]).map(FormulaTarget.driver)
    case .data: return data.id(of: names[0]).map(FormulaTarget.data)
    case .budget:
      guard case .found(let id) = budget.resolve(names) else { return nil }
      return .line(id)
    case .staff, .cost:
      let isTotal = names == [Budget.totalName]
      return (isTotal ? StaffPlace() : staffing.place(named: names)).map { place in
        reference.area == .cost ? .cost(place) : .people(place)
      }
    case .result, .progress:
      let text = reference.path.joined(separator: ".")
      guard case .found(let ids) = objectives.resolve(text), ids.count == 1 else { return nil }
      return reference.area == .progress ? .progress(ids[0]) : .actual(ids[0])
    }
  }

  /// How a formula is typed now.
  package func text(of formula: PlanFormula) -> String {
    formula.formula.text(in: currency) { reference(to: formula.targets[$0]).text }
  }

  /// How a thing is named in a formula now.
  package func reference(to target: FormulaTarget) -> FormulaReference {
    switch target {
    case .driver(let id): FormulaReference(.driver, [drivers[id].name.text])
    case .line(let id): FormulaReference(.budget, budget.names(of: id).map(\.text))
    case .people(let place): FormulaReference(.staff, staffNames(of: place))
    case .cost(let place): FormulaReference(.cost, staffNames(of: place))
    case .actual(let id): FormulaReference(.result, [id.text])
    case .progress(let id): FormulaReference(.progress, [id.text])
    case .data(let id): FormulaReference(.data, [data[id].name.text])
    case .missing(let reference): reference
    }
  }

  private func staffNames(of place: StaffPlace) -> [String] {
    let names = staffing.names(of: place).map(\.text)
    return names.isEmpty ? [Budget.totalName.text] : names
  }
}
