import PlanModel

/// What is felt at the prompt: the start, Tab among many candidates, and a long paste.
struct TerminalTable {
  private static let runs = 11
  private static let columns = ["wall", "CPU"]

  let scratch: Scratch

  func print() {
    PromptTable(scratch: scratch).print()
    Figures.head("Tab among 10,000 candidates, ms", columns: Self.columns)
    makeCandidates()
    row("bash, the files of a folder") { costOfTabInBash }
    row("planbench, the lines of a budget") {
      planbench("bench")?.costUntilStill(of: "budget set line\t")
    }
    Figures.head("a paste of 50,000 lines, ms", columns: Self.columns)
    row("sqlite3, as many inserts", runs: 1) { costOfPasteInSQLite }
    row("planbench, as many edits", runs: 1) {
      planbench()?.cost(
        of: "\u{1B}[200~" + Self.pasted.map { $0.line + "\n" }.joined() + "\u{1B}[201~",
        until: "50,000 lines, one step.")
    }
  }

  private func row(
    _ name: String, runs: Int = runs, _ measure: () -> TimedTerminal.Cost?
  ) {
    let costs = (0..<runs).compactMap { _ in measure() }
    guard let median = TimedTerminal.Cost(median: costs) else { return Figures.absent(name) }
    Figures.row(name, columns: [median.wall.seconds, median.cpu.seconds], unit: 1e-3)
  }

  private func terminal(_ command: [String], prompt: String) -> TimedTerminal? {
    TimedTerminal(command, in: scratch.path, prompt: prompt)
  }

  private func planbench(_ session: String...) -> TimedTerminal? {
    terminal([StartTable.program, "--sessions-folder", scratch.path] + session, prompt: "> ")
  }

  /// A session with as many lines as a folder has files.
  private func makeCandidates() {
    SavingTable(in: scratch).save(Replay.plan(of: .flat, 10_000))
    let make = "mkdir files && cd files && seq -f line%g 0 9999 | xargs touch"
    _ = Child(["sh", "-c", "cd \(scratch.path) && \(make)"])
    // All candidates at once, as planbench shows them, and no question before.
    _ = scratch.file(
      "inputrc",
      holding: """
        set completion-query-items -1
        set page-completions off
        set show-all-if-ambiguous on

        """)
  }

  private var costOfTabInBash: TimedTerminal.Cost? {
    let bash = terminal(["bash", "--norc", "--noprofile"], prompt: "$ ")
    _ = bash?.cost(of: "cd \(scratch.path)/files\r", until: "$ ")
    return bash?.costUntilStill(of: "ls line\t")
  }

  private static let pasted = Shape.flat.setUp(50_000)

  private var costOfPasteInSQLite: TimedTerminal.Cost? {
    let sqlite = terminal(["sqlite3", ":memory:"], prompt: "sqlite> ")
    _ = sqlite?.cost(
      of: "CREATE TABLE line (name TEXT PRIMARY KEY, amount INTEGER); BEGIN;\r", until: "sqlite> ")
    let lines = Self.pasted.map { $0.statement + "\n" }.joined()
    return sqlite?.cost(of: lines + "SELECT 'all' || 'there';\n", until: "allthere")
  }
}
