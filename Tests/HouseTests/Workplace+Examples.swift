import PseudoTerminal

extension Workplace {
  /// A folder with the example plans, their outputs and their snapshots.
  static func withExamples() throws -> Workplace {
    let paths = Repository.files(in: "sessions")
    return try Workplace(
      Dictionary(uniqueKeysWithValues: paths.map { ($0, try Repository.text(of: $0)) }))
  }

  /// Runs a line of the shell as a user types it; what it prints on both streams comes as one.
  func type(_ line: String) throws -> Outcome {
    try shell("exec 2>&1; PATH=\"${planbench%/*}:$PATH\"; \(line)")
  }

  /// Runs lines of the program, each printed before its answer.
  func transcript(of lines: [String]) throws -> Outcome {
    try write(lines.joined(separator: "\n"), to: "typed")
    return try type("planbench run - --echo --today 2026-12-18 < typed")
  }
}
