import CommandLanguage
import PlanModel
import Quantities
import Reports
import Sessions
import Text

/// Puts the blocks of a run together that were worked out apart.
struct SimulateMerge: LongCommand {
  static let name = "simulate merge"
  static let summary: Message = "Puts the blocks of a run together that were worked out apart."
  static let details: [Message] = [
    "The figures are those of the run made in one piece, to the last digit.",
    "What the figures rest on is to be as it was when the blocks were made. '*' in a file's name stands for any letters.",
  ]
  static let examples = [
    Example(
      "simulate merge signed-*.json",
      after: Simulate.funnel + [
        "simulate signed trials 1600 block 1 of 2 into signed-1.json",
        "simulate signed trials 1600 block 2 of 2 into signed-2.json",
      ],
      prints: """
        signed
               the plan        ±
        ────────────────────────
        Mean  1,068,200    4,500
        sd      617,000   15,000
        P1      238,000   11,000
        P5      376,700    8,200
        P10     463,600    5,500
        P25     627,000    7,100
        P50     922,900    7,700
        P75   1,348,000   19,000
        P90   1,879,000   27,000
        P95   2,240,000   43,000
        P99   3,310,000  120,000

        Chance of each goal
        Goal               the plan      ±
        ──────────────────────────────────
        signed >= 500,000    87.13%  0.47%

        1,600 trials in 16 randomizations, latin-hypercube, seed 1.
        """),
    Example(
      "simulate merge b-1.json",
      after: ["let a = 1..2", "simulate a trials 1600 block 1 of 2 into b-1.json"],
      prints: """
        error: of 2 blocks these are missing: 2
          simulate merge b-1.json
          ^~~~~~~~~~~~~~
          Work these out, or add 'anyway', which takes the others alone.
        """),
    Example(
      "simulate merge b-1.json anyway",
      after: ["let a = 1..2", "simulate a trials 1600 block 1 of 2 into b-1.json"],
      prints: """
        a
              the plan        ±
        ───────────────────────
        Mean   1.44567  0.0007
        sd     0.3072   0.0018
        P1     0.863    0.024
        P5     0.9988   0.0021
        P10    1.0795   0.0015
        P25    1.2261   0.00085
        P50    1.41395  0.00086
        P75    1.6289   0.0011
        P90    1.8518   0.0019
        P95    1.9932   0.0027
        P99    2.283    0.014

        800 trials in 8 randomizations, latin-hypercube, seed 1.
        These are the figures of the others: of 2 blocks these are missing: 2.
        """),
    Example(
      "simulate merge cuts.plan",
      prints: """
        error: 'cuts.plan' is not taken: it is no block of a simulation
          simulate merge cuts.plan
                         ^~~~~~~~~
          'simulate' writes them, with 'block 1 of 4 into FILE'.
        """),
  ]

  let files: BlockFiles
  let anyway: Bool

  init(_ arguments: inout Arguments) throws(UsageError) {
    files = try arguments.next("files", "files with the blocks, with commas between them")
    anyway = arguments.flag(.anyway, "take the blocks that are there, if some are missing")
  }

  func run(
    on plan: Plan, today: Day, in workbench: inout Workbench
  ) throws(LineError) -> Report {
    var merge: BlockMerge?
    for (path, typed) in try files.paths(in: workbench.world) {
      let bytes = try workbench.world.read(path, typed: typed)
      do throws(BlockError) {
        let block = try SimulationBlock(reading: bytes)
        if merge == nil {
          merge = try BlockMerge(of: block, on: plan, today: today, at: workbench)
        }
        try merge?.add(block, from: path)
      } catch {
        throw LineError(
          "'\(path)' is not taken: \(error.message)", hint: error.hint, culprit: typed)
      }
    }
    return Report(try merge?.report(anyway: anyway) ?? [])
  }
}

extension World {
  /// What is in a file; what goes wrong is told of the path, at the place where it was typed.
  func read(_ path: String, typed: String) throws(LineError) -> [UInt8] {
    do throws(FileError) {
      return try read(path).bytes
    } catch {
      let error = error.told(of: path)
      throw LineError(error.message, hint: error.hint, culprit: typed)
    }
  }
}
