import Formulas
import PlanModel

// What drivers have come to, kept from one command to the next.
extension Plan {
  /// Works out the drivers that were touched, and keeps what they come to.
  mutating func learnTouched() {
    let touched = (drivers.touched.ids ?? []).uniqued.filter(drivers.contains)
    guard !touched.isEmpty else { return }
    var evaluator = Evaluator(self)
    for id in touched {
      for period in drivers[id].series.ownPeriods {
        _ = try? evaluator.value(of: id, in: period)
      }
      learn(id, from: &evaluator.model)
    }
  }

  /// Keeps what drivers have come to that figures of a model name.
  mutating func learn(from model: inout Model, inputsOf figures: [Figure]) {
    let needs = figures.flatMap { model.results[$0]?.needs ?? [] }.uniqued
    for case .driver(let id, _) in needs where known[id] == nil { learn(id, from: &model) }
  }

  private mutating func learn(_ id: DriverID, from model: inout Model) {
    var known = KnownDriver()
    for period in FormulaPeriod.everything {
      guard let compiled = model.results[.driver(id, period)],
        compiled.column < model.columns.count, model.columns[compiled.column].isWell
      else { continue }
      known.figures[period] = KnownFigure(model.columns[compiled.column].known, compiled.unit)
      known.restsOnBudget = known.restsOnBudget || compiled.restsOnBudget
    }
    guard !known.figures.isEmpty else { return }
    do throws(PlanError) {
      known.kind = try model.kind(of: id, in: self)
      known.step = try model.step(of: id, in: self)
    } catch {
      return
    }
    learn(known, of: id)
  }
}

extension Model {
  /// What is known of a driver, unless that is what is asked for.
  func knownFigure(_ figure: Figure) -> KnownFigure? {
    guard figure != asked, case .driver(let id, let period) = figure else { return nil }
    return known[id]?.figures[period]
  }

  /// Whether a figure rests on what budget lines get, by its steps from a number on.
  func restsOnBudget(_ figure: Figure, _ needs: [Figure], _ first: Int) -> Bool {
    if case .driver(let id, _) = figure, knownFigure(figure) != nil {
      return known[id]?.restsOnBudget ?? false
    }
    return steps[first...].contains { if case .amount = $0 { true } else { false } }
      || needs.contains { compiled($0).restsOnBudget }
  }
}

extension Column {
  fileprivate var known: KnownFigure.Values {
    switch self {
    case .certain(let value): .certain(value)
    case .trials(let trials):
      .trials(Array(UnsafeBufferPointer(start: trials.values, count: trials.count)))
    }
  }

  init(_ known: KnownFigure) {
    switch known.values {
    case .certain(let value): self = .certain(value)
    case .trials(let values):
      self = .trials(
        Trials(count: values.count) { out in out.initialize(from: values, count: values.count) })
    }
  }
}

extension FormulaPeriod {
  /// The year and all its parts.
  static let everything = [.year] + all(.quarter) + all(.month)
}

extension DriverSeries {
  /// The periods that values are given for, and the year.
  var ownPeriods: [FormulaPeriod] {
    switch self {
    case .year: [.year]
    case .periods(let step, _): FormulaPeriod.all(step) + [.year]
    }
  }
}
