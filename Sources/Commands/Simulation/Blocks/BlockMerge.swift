import PlanEngine
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Blocks of a run, while they are put together.
struct BlockMerge {
  /// Of all blocks.
  private let first: SimulationBlock
  private let simulate: Simulate
  private let plans: SimulatedPlans
  private var run: SimulationRun
  /// The files that the blocks come from, by the blocks' numbers.
  private var files: [Int: String] = [:]

  /// - Parameter block: one of those that belong to the run.
  init(
    of block: SimulationBlock, on plan: Plan, today: Day, at workbench: Workbench
  ) throws(BlockError) {
    guard let command = try? Interpreter.command(of: block.run, on: plan, today: today),
      let simulate = command as? Simulate,
      let plans = try? SimulatedPlans(simulate.bases?.bases, in: plan, at: workbench),
      let run = try? simulate.simulation(of: plans), block.ground == run.simulation.checksum
    else { throw .otherPlan }
    (first, self.simulate, self.plans, self.run) = (block, simulate, plans, run)
  }

  mutating func add(_ block: SimulationBlock, from file: String) throws(BlockError) {
    guard block.ground == first.ground else { throw .otherPlan }
    guard block.run == first.run, block.place.count == first.place.count else {
      throw .otherRun(block.place, of: block.run)
    }
    if let known = files[block.place.number] { throw .twice(block.place, in: known) }
    try run.add(block)
    files[block.place.number] = file
  }

  /// What is known of the figures.
  ///
  /// - Parameter anyway: whether blocks may be missing, which is said then.
  func report(anyway: Bool) throws(LineError) -> [Block] {
    let blocks = simulate.blocks(of: run, plans)
    guard let missing else { return blocks }
    guard anyway else {
      throw LineError(
        missing, hint: "Work these out, or add 'anyway', which takes the others alone.")
    }
    return blocks + [.note("These are the figures of the others: \(missing).")]
  }

  /// Nil where all blocks are there.
  private var missing: Message? {
    let numbers = (1...first.place.count).filter { files[$0] == nil }
    guard !numbers.isEmpty else { return nil }
    let named = numbers.prefix(20).map(String.init).joined(separator: ", ")
    let more = numbers.count > 20 ? "…" : ""
    return "of \(first.place.count) blocks these are missing: \(named)\(more)"
  }
}
