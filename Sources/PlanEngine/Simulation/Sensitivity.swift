import Formulas
import PlanModel
import Synchronization

/// What part of the variance of a figure all that is uncertain makes: Sobol's indices, and the rank
/// correlation with the figure.
package struct Sensitivity: Sendable {
  package let points: Points
  /// What the figure is in the standard trials.
  package let figure: FigureValue
  /// What the figure is; its own beliefs may be one of the inputs.
  package let own: BeliefOwner
  package let inputs: [SensitivityInput]
  /// Of the randomizations that are known, in the order of their numbers.
  private(set) var parts: [SensitivityPart] = []
  private let trials: SensitivityTrials

  /// The points of such a run: many in one randomization, which makes Sobol's sequence exact, but
  /// no more than are quickly put in order.
  package static func points(seed: Int, trials: Int) -> Points {
    let size = min(max(trials / Points.least, 64), 4_096)
    return Points(seed: seed, sampling: .sobol, size: size, trials: trials)
  }

  /// - Parameter formula: the name of a figure.
  /// - Throws: what keeps the figure from having a value in the standard trials.
  package init(of formula: PlanFormula, in plan: Plan, points: Points) throws(PlanError) {
    self.points = points
    var model = Model(of: plan)
    let result = try model.results(of: [formula], in: plan)[0]
    let column = model.columns[result.column]
    figure = FigureValue(column, result.value.unit)
    inputs = SensitivityInput.all(of: model.beliefOwners, in: plan)
    own = formula.owner
    let own = own
    let columns = inputs.flatMap(\.owners).map { owner in
      owner == own ? nil : model.yearColumn(of: owner, in: plan)
    }
    try model.run(in: plan)
    trials = SensitivityTrials(
      model, figure: result.column, columns: columns, inputs: inputs,
      dimensions: plan.drivers.nextNumber, points: points)
  }

  /// How many times the figure is worked out in all.
  package var evaluations: Int { points.count * samples }

  /// Each trial is made once with each of these: two samples, and for each input one of the first
  /// with the input's numbers of the second.
  package var samples: Int { inputs.count + 2 }

  /// How many randomizations are known.
  package var count: Int { parts.count }

  /// Works out all randomizations.
  ///
  /// - Parameter goesOn: hears how many times the figure was worked out; false stops as soon as may
  ///   be.
  /// - Returns: whether all were worked out; those that were are known.
  @discardableResult
  package mutating func run(
    threads: Int = TrialThreads.available,
    goesOn: @escaping @Sendable (Int) -> Bool = { _ in true }
  ) -> Bool {
    let trials = trials
    let store = Mutex<[SensitivityPart]>([])
    let done = Atomic(0)
    TrialThreads.run(points.randomizations, threads: threads) { number in
      var randomization = SensitivityRandomization(number, of: trials)
      let part = randomization.run { count in
        goesOn(done.add(count, ordering: .relaxed).newValue)
      }
      if let part { store.withLock { $0.append(part) } }
      return part != nil
    }
    parts = store.withLock { $0 }.sorted { $0.number < $1.number }
    return parts.count == points.randomizations
  }
}

/// What is exchanged at a time: the beliefs of one owner, or of all drivers that move together.
///
/// Parts of a variance are told of what is independent, so that drivers that move together count as
/// one.
package struct SensitivityInput: Hashable, Sendable {
  /// Those that the figure rests on.
  package let owners: [BeliefOwner]
  /// What the streams belong to.
  let streams: Set<String>

  static func all(of owners: [BeliefOwner], in plan: Plan) -> [SensitivityInput] {
    var groups: [[BeliefOwner]] = []
    var members: [[BeliefOwner]: [BeliefOwner]] = [:]
    for owner in owners {
      let group = plan.group(of: owner)
      if members[group] == nil { groups.append(group) }
      members[group, default: []].append(owner)
    }
    return groups.map { group in
      SensitivityInput(
        owners: members[group] ?? [], streams: Set(group.map { $0.stream(in: plan) }))
    }
  }
}

extension Plan {
  /// All that move together with an owner, and itself.
  fileprivate func group(of owner: BeliefOwner) -> [BeliefOwner] {
    guard case .driver(let id) = owner else { return [owner] }
    return uncertainty.group(of: id).map(BeliefOwner.driver)
  }
}

extension Model {
  /// Where an owner stands for the whole year; nil where it has no value for that.
  fileprivate mutating func yearColumn(of owner: BeliefOwner, in plan: Plan) -> Int? {
    let figure: Figure
    switch owner {
    case .driver(let id): figure = .driver(id, .year)
    case .result(let id): figure = .aim(id)
    case .asked: return nil
    }
    guard (try? compile(figure, in: plan)) != nil else { return nil }
    return compiled(figure).column
  }
}
