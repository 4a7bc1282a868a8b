import CommandLanguage
import PlanEngine
import PlanModel
import Quantities
import Reports
import Text

/// What block of a run is asked for, and where it goes.
struct BlockOptions {
  private let number: Count?
  private let count: Count?
  let file: FileName?
  let overwrites: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    number = try arguments.labeled(.block, "which block of the run is worked out, from 1 on")
    count = try arguments.labeled(.of, "into how many blocks the run is cut")
    file = try arguments.labeled(.into, "the file that keeps the block for 'simulate merge'")
    overwrites = arguments.flag(.overwrite, "takes the place of a file of that name")
  }

  /// The block of the run; nil where all of it is asked for.
  func place(
    in points: Points, _ options: SimulationOptions
  ) throws(LineError) -> BlockPlace? {
    guard number != nil || count != nil || file != nil || overwrites else { return nil }
    guard let number = number?.value, let count = count?.value, file != nil else {
      throw LineError(
        "a block of a run needs its number, how many there are, and a file",
        hint: "Type them as 'block 1 of 4 into FILE'.")
    }
    guard options.precision == nil else {
      throw LineError(
        "a run that is cut into blocks has a number of trials, and no precision",
        hint: "Give it 'trials'.", culprit: Label.to.rawValue)
    }
    guard count <= points.randomizations else {
      throw LineError(
        "\(points.count) trials are \(points.randomizations) randomizations, which make no \(count) blocks",
        hint: "Ask for fewer blocks, or for more trials.", culprit: Label.of.rawValue)
    }
    guard number <= count else {
      throw LineError(
        "there is no block \(number) of \(count)", hint: "Blocks are counted from 1 on.",
        culprit: Label.block.rawValue)
    }
    return BlockPlace(number: number, count: count)
  }
}

extension Simulate {
  /// Works a block of the run out, for a file.
  func write(
    _ place: BlockPlace, of run: inout SimulationRun, on plan: Plan, today: Day,
    in workbench: inout Workbench
  ) throws(LineError) -> Report {
    let points = run.simulation.points
    guard let file = block.file, let numbers = place.randomizations(of: points) else {
      preconditionFailure("a block has a file, and randomizations of its own")
    }
    try workbench.checkWritable(file, overwrite: block.overwrites)
    try run.go(numbers, in: workbench.world)
    guard !run.isStopped else {
      throw LineError(
        "it was stopped, and a block is written whole or not at all",
        hint: "Cut the run into more blocks.")
    }
    let block = SimulationBlock(
      ground: run.simulation.checksum, run: wholeRun(of: points, on: plan, today: today),
      place: place,
      results: run.simulation.results.json)
    try workbench.write(block.bytes, to: file, overwrite: self.block.overwrites)
    return Report(
      .note("Block \(place.number) of \(place.count): \(numbers.count * points.size) trials."))
  }

  /// The command for the run that the block belongs to, as it is read on the same plan.
  private func wholeRun(of points: Points, on plan: Plan, today: Day) -> String {
    let vocabulary = PlanVocabulary(plan, today: today)
    let sides = bases.map { [Label.in.rawValue, $0.canonical(in: vocabulary)] } ?? []
    let trials = trials?.value ?? SimulationOptions.usualTrials
    let words =
      [Self.name, figures.canonical(in: vocabulary)] + sides
      + [Label.trials.rawValue, String(trials), Label.seed.rawValue, String(points.seed)]
      + [Label.sampling.rawValue, points.sampling.rawValue]
    return words.joined(separator: " ")
  }
}
