// Figures, not verdicts: what an edit costs and how it grows with the plan, beside what other
// programs need. The only verdict is on growth: an edit on 100,000 lines may cost twice what it
// costs on 10,000, and no more. Shapes given as arguments are measured alone, and so are the
// `terminal`, `people` with their objectives, the `model` and the
// `simulation`; shapes behind `group`, `written` or `typed` only
// run once, for a profiler to look at, with as many lines as a number among the arguments says.

import Glibc

let arguments = CommandLine.arguments.dropFirst()
let wanted = arguments.compactMap(Shape.init(rawValue:))
let shapes = wanted.isEmpty ? Shape.allCases : wanted

if let replay = arguments.first.flatMap(Replay.init(once:)) {
  let count = arguments.lazy.compactMap { Int($0) }.first ?? 10_000
  for shape in shapes {
    _ = replay.time(of: shape.edits(count), on: Replay.plan(of: shape, count))
  }
  exit(0)
}

let scratch = Scratch()

if arguments.first == "terminal" {
  TerminalTable(scratch: scratch).print()
  scratch.remove()
  exit(0)
}

if arguments.first == "people" {
  ObjectivesTable.print()
  PeopleTable.print()
  scratch.remove()
  exit(0)
}

if arguments.first == "model" {
  ModelTable.print()
  scratch.remove()
  exit(0)
}

if arguments.first == "simulation" {
  SimulationTable.print()
  scratch.remove()
  exit(0)
}

var replays = ReplayTable(in: scratch)

Figures.note("The processor's µs an edit, medians of several runs; as many lines as edits.")
for shape in shapes { replays.print(shape) }
if wanted.isEmpty {
  ObjectivesTable.print()
  PeopleTable.print()
  ModelTable.print()
  SimulationTable.print()
  SavingTable(in: scratch).print()
  StartTable(scratch: scratch).print()
  TerminalTable(scratch: scratch).print()
}
scratch.remove()

for name in replays.grown {
  Figures.note("\(name): an edit at 100,000 costs over twice one at 10,000.")
}
if !replays.grown.isEmpty { exit(1) }
