import Formulas
import PlanModel

/// The steps of a model that differ from trial to trial, for the figures that are asked for.
///
/// It works out a block of trials at a time in a small workspace, whose parts are used again as soon
/// as nothing needs them any more; what is certain was worked out before.
struct TrialProgram: Sendable {
  private var steps: [Work]
  private let draws: [Int: Draws]
  private let distributions: [Int: Distribution]
  /// Where the value of each column stands; of most there is none.
  private let sources: [Source]
  /// Which columns the results are.
  private let columns: [Int]
  private let results: [Source]
  private let slots: Int

  private struct Work: Sendable {
    let number: Int
    var step: Step
    let slot: Int
  }

  private enum Source: Sendable {
    case nowhere
    case certain(Double)
    /// A part of the workspace.
    case slot(Int)

    func operand(_ workspace: Workspace) -> Operand {
      switch self {
      case .nowhere: preconditionFailure("a step takes what is not kept")
      case .certain(let value): .certain(value)
      case .slot(let slot): .trials(UnsafePointer(workspace[slot]))
      }
    }
  }

  /// Takes what a model has worked out in its standard trials.
  init(_ model: Model, for columns: [Int]) {
    draws = model.draws
    distributions = model.distributions
    var lastUse = [Int](repeating: -1, count: model.steps.count)
    for column in columns { lastUse[column] = model.steps.count }
    for (number, step) in model.steps.enumerated().reversed() where lastUse[number] >= 0 {
      guard !model.columns[number].isCertain else { continue }
      for input in step.inputs { lastUse[input] = max(lastUse[input], number) }
    }
    var slots = Slots()
    var sources = [Source](repeating: .nowhere, count: model.steps.count)
    var steps: [Work] = []
    for (number, step) in model.steps.enumerated() where lastUse[number] >= 0 {
      guard !model.columns[number].isCertain else {
        sources[number] = .certain(model.columns[number].only)
        continue
      }
      let slot = slots.take()
      sources[number] = .slot(slot)
      steps.append(Work(number: number, step: step, slot: slot))
      for input in Set(step.inputs) where lastUse[input] == number {
        if case .slot(let free) = sources[input] { slots.free(free) }
      }
    }
    self.columns = columns
    self.steps = steps
    self.sources = sources
    self.slots = slots.count
    results = columns.map { sources[$0] }
  }

  /// The same with drivers in the dimensions that they have in several plans.
  func drawing(from dimensions: DriverDimensions) -> TrialProgram {
    var program = self
    for index in steps.indices {
      guard case .uniform(let stream) = steps[index].step else { continue }
      program.steps[index].step = .uniform(dimensions.shared(stream))
    }
    return program
  }

  /// Adds what makes the results other ones.
  func add(to ground: inout Ground) {
    for work in steps {
      ground.add(work.number)
      work.step.add(to: &ground)
      distributions[work.number]?.add(to: &ground)
    }
    for case (let number, .certain(let value)) in zip(sources.indices, sources) {
      ground.add(number)
      ground.add(value)
    }
    ground.add(columns)
  }

  /// A workspace for blocks of so many trials at most.
  func workspace(for trials: Int) -> Workspace { Workspace(slots: slots, trials: trials) }

  /// Works out some trials.
  ///
  /// - Parameter take: gets the values of each figure in these trials.
  func run(
    _ trials: Range<Int>, of source: TrialSource, in workspace: Workspace, take: ([Operand]) -> Void
  ) {
    for work in steps {
      let out = workspace[work.slot]
      if case .uniform(let stream) = work.step {
        source.fill(out, with: stream, in: trials)
        continue
      }
      if case .draw(_, let uniform) = work.step, let draws = draws[work.number],
        case .trials(let uniforms) = sources[uniform].operand(workspace)
      {
        draws.fill(out, from: uniforms, count: trials.count)
      } else {
        work.step.work(out, count: trials.count) { sources[$0].operand(workspace) }
      }
    }
    take(results.map { $0.operand(workspace) })
  }
}

/// The columns that are needed at a time; a class, since it owns their memory.
final class Workspace {
  private let values: UnsafeMutablePointer<Double>
  private let trials: Int

  init(slots: Int, trials: Int) {
    values = .allocate(capacity: max(1, slots * trials))
    self.trials = trials
  }

  deinit { values.deallocate() }

  subscript(slot: Int) -> UnsafeMutablePointer<Double> { values + slot * trials }
}

/// Numbers of slots, the free ones given first.
private struct Slots {
  private(set) var count = 0
  private var free: [Int] = []

  mutating func take() -> Int {
    if let slot = free.popLast() { return slot }
    count += 1
    return count - 1
  }

  mutating func free(_ slot: Int) { free.append(slot) }
}
