import CommandLanguage
import Reports
import Sessions
import Text

extension Interpreter {
  /// Whether a text names one driver and its value, and holds nothing else.
  package static func isDefinition(_ text: String) -> Bool {
    let line = "\(Let.name) \(text)"
    var cutter = StatementCutter(line, CommandCatalog.table, .whole)
    guard let statement = cutter.nextKnown(), !text.contains(where: \.isNewline) else {
      return false
    }
    let rest = line.utf8.dropFirst(statement.range.upperBound)
      .drop { $0 == UInt8(ascii: " ") }
    return rest.isEmpty || rest.first == UInt8(ascii: "#")
  }

  /// Gives the plan drivers that the lines of the group may rely on, and so a plan that they begin;
  /// what goes well is not answered. False where one failed.
  package mutating func define(_ drivers: [String], _ listener: Listener) -> Bool {
    guard !drivers.isEmpty else { return true }
    let script = Script(
      file: nil, folder: workbench.world.workingFolder, lines: drivers.map { "let \($0)" })
    let isWell = run(script) { event in
      if case .answer(let answer) = event, case .success = answer.outcome { return }
      listener(event)
    }
    if let group = workbench.group {
      group.definitions = group.lines
      for index in group.changes.indices { group.changes[index].defines = true }
    }
    return isWell
  }
}

extension Workbench {
  /// Gives the plan drivers as one step.
  package mutating func define(
    _ drivers: [String], _ listener: Interpreter.Listener
  ) {
    guard !drivers.isEmpty else { return }
    var interpreter = Interpreter(self)
    _ = interpreter.define(drivers, listener)
    self = interpreter.workbench
  }
}
