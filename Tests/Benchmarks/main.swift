// Figures, not verdicts: what an edit costs and how it grows with the plan, beside what other
// programs need. The only verdict is on growth: an edit on 100,000 lines may cost twice what it
// costs on 10,000, and no more. Shapes given as arguments are measured alone.

import Glibc

let scratch = Scratch()
let wanted = CommandLine.arguments.dropFirst().compactMap(Shape.init(rawValue:))
var replays = ReplayTable(in: scratch)

Figures.note("The processor's µs an edit, medians of several runs; as many lines as edits.")
for shape in wanted.isEmpty ? Shape.allCases : wanted { replays.print(shape) }
if wanted.isEmpty {
  SavingTable(in: scratch).print()
  StartTable(scratch: scratch).print()
}
scratch.remove()

for name in replays.grown {
  Figures.note("\(name): an edit at 100,000 costs over twice one at 10,000.")
}
if !replays.grown.isEmpty { exit(1) }
