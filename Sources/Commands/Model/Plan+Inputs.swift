import Formulas
import PlanModel

// What formulas name: what it is computed from, and where it comes from.
extension Plan {
  /// What a thing is computed from.
  func inputs(of target: FormulaTarget) -> [FormulaTarget] {
    switch target {
    case .driver(let id): drivers[id].series.formulas.flatMap(\.targets).uniqued
    case .line(let id): inputs(of: budget[id])
    case .actual(let id): objectives[id].measurement?.computed?.formula.targets ?? []
    case .progress(let id) where objectives[id].measurement != nil: [.actual(id)]
    case .progress(let id): objectives.children(of: id).map(FormulaTarget.progress)
    case .people(let place): staffing.inputs(of: place).map(FormulaTarget.people)
    case .cost(let place): [.people(place)]
    case .data, .missing: []
    }
  }

  private func inputs(of line: BudgetLine) -> [FormulaTarget] {
    guard !line.isLocked, let parent = line.parent else { return [] }
    return line.allocation.share == nil
      ? line.allocation.formula?.targets ?? [] : [.line(parent)]
  }

  /// The formulas of a thing's own.
  func formulas(of target: FormulaTarget) -> [PlanFormula] {
    switch target {
    case .driver(let id): drivers[id].series.formulas
    case .line, .actual: formula(fixing: target).map { [$0] } ?? []
    case .people, .cost, .progress, .data, .missing: []
    }
  }

  /// Where a thing comes from, in the words of those who know.
  func source(of target: FormulaTarget) -> String {
    let sources =
      switch target {
      case .driver(let id): drivers[id].notes
      case .line(let id):
        [budget[id].details.source].compactMap(\.self) + budget[id].details.notes
      case .actual(let id): objectives[id].notes
      case .data(let id): [data[id].source].compactMap(\.self)
      case .people(let place): staffing.notes[place] ?? []
      case .cost, .progress, .missing: [String]()
      }
    return sources.joined(separator: "; ")
  }
}

extension Staffing {
  /// What the people at a place are divided from: a function or talent from all of them, a talent in
  /// a function from both.
  fileprivate func inputs(of place: StaffPlace) -> [StaffPlace] {
    guard pins[place] == nil, place != StaffPlace() else { return [] }
    guard let function = place.function, let talent = place.talent else { return [StaffPlace()] }
    return [StaffPlace(function: function), StaffPlace(talent: talent)]
  }
}
