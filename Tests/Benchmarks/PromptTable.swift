/// How long programs take from their start to the first prompt on the screen, each on a terminal of
/// its own.
struct PromptTable {
  private typealias Program = (name: String, command: [String], prompt: String)

  private static let rounds = 41
  private static let programs: [Program] = [
    ("sqlite3", ["sqlite3"], "sqlite> "),
    ("python3", ["python3"], ">>> "),
    ("planbench", [StartTable.program], "> "),
  ]

  let scratch: Scratch

  /// The programs take turns, so that whatever else the machine does meets all of them alike.
  func print() {
    let own = Self.programs[2]
    Figures.note()
    Figures.note("\(own.command[0]), which loads \(begun(own)?.libraryCount ?? 0) libraries:")
    Figures.head("start to the first prompt, ms", columns: ["wall", "CPU"], times: "sqlite3")
    let rounds = (0..<Self.rounds).map { _ in Self.programs.map { begun($0)?.start } }
    let medians = Self.programs.indices.map { program in
      TimedTerminal.Cost(median: rounds.compactMap { $0[program] })
    }
    for (program, median) in zip(Self.programs, medians) {
      guard let median else {
        Figures.absent(program.name)
        continue
      }
      Figures.row(
        program.name, columns: [median.wall.seconds, median.cpu.seconds], unit: 1e-3,
        times: medians[0].map { median.wall / $0.wall })
    }
  }

  private func begun(_ program: Program) -> TimedTerminal? {
    TimedTerminal(program.command, in: scratch.path, prompt: program.prompt)
  }
}
