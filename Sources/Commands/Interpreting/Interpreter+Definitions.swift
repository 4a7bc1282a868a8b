import Reports
import Sessions
import Text

extension Interpreter {
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
