/// How long the program takes from start to exit, beside one that does nothing.
struct StartTable {
  private static let runs = 21

  let scratch: Scratch

  func print() {
    Figures.head("start to exit, ms")
    row("true", ["true"])
    row("python3, nothing to do", ["python3", "-c", ""])
    row("planbench, an empty script", [Self.program, "run", scratch.file("empty", holding: "")])
    let edits = Shape.flat.setUp(10).map { $0.line + "\n" }.joined()
    row("planbench, ten edits", [Self.program, "run", scratch.file("ten", holding: edits)])
  }

  private func row(_ name: String, _ command: [String]) {
    let times = (0..<Self.runs).compactMap { _ in Child(command)?.wall }
    guard times.count == Self.runs else { return Figures.absent(name) }
    Figures.row(name, [Duration.median(times).seconds], unit: 1e-3)
  }

  /// The program beside this one.
  static var program: String {
    let own = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    return (own.dropLast() + ["planbench"]).joined(separator: "/")
  }
}
