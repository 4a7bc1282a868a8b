import Commands
import Glibc
import Reports
import Sessions
import Text

/// Runs lines that nobody types: all of them as one step, or none.
struct ScriptRun {
  private let sources: [LineSource]
  private let options: Options
  private let screen: Screen

  init(_ sources: [LineSource], _ options: Options, _ screen: Screen) {
    self.sources = sources
    self.options = options
    self.screen = screen
  }

  func run(in workbench: Workbench) throws(SessionError) -> ExitStatus {
    var interpreter = Interpreter(workbench)
    let outcome = interpreter.asGroup(keepsGoing: options.keepGoing, screen.hear) { interpreter in
      let isWell = runAll(in: &interpreter)
      screen.flush()
      return isWell
    }
    let isWell = outcome.isWell
    if isWell { try save(&interpreter.workbench) }
    interpreter.workbench.session.close(world: workbench.world)
    screen.flush()
    return isWell ? .good : .failed
  }

  private func runAll(in interpreter: inout Interpreter) -> Bool {
    var isWell = true
    for source in sources where isWell || options.keepGoing {
      if !run(source, in: &interpreter) { isWell = false }
    }
    return isWell
  }

  private func run(_ source: LineSource, in interpreter: inout Interpreter) -> Bool {
    let world = interpreter.workbench.world
    do throws(FileError) {
      return interpreter.run(try Script(source, in: world), screen.hear)
    } catch {
      screen.refuse(error)
      return false
    }
  }

  private func save(_ workbench: inout Workbench) throws(SessionError) {
    guard let name = options.sessionName, !options.dryRun else { return }
    let session = workbench.session
    guard session.hasUnsavedChanges || session.name == nil else { return }
    try workbench.session.save(as: session.name ?? name, world: workbench.world)
  }
}

extension Script {
  fileprivate init(_ source: LineSource, in world: World) throws(FileError) {
    switch source {
    case .file(let path): try self.init(file: path, in: world.workingFolder, world)
    case .standardInput: try self.init(file: "/dev/stdin", in: world.workingFolder, world)
    case .command(let lines):
      self.init(
        file: nil, folder: world.workingFolder,
        lines: lines.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
  }
}
