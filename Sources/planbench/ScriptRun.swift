import Commands
import Glibc
import LineEditing
import Reports
import Sessions
import Text

/// Runs lines that nobody types: all of them as one step, or none.
struct ScriptRun {
  private let sources: [LineSource]
  /// Whether the session was named, and there was none of that name.
  private let isNew: Bool
  private let options: Options
  private let screen: Screen

  init(_ sources: [LineSource], isNew: Bool, _ options: Options, _ screen: Screen) {
    self.sources = sources
    self.isNew = isNew
    self.options = options
    self.screen = screen
  }

  func run(in workbench: Workbench) throws(SessionError) -> ExitStatus {
    Interrupt.watch()
    var interpreter = Interpreter(workbench)
    defer { interpreter.workbench.session.close(world: workbench.world) }
    let outcome = interpreter.asGroup(
      typed: runLine, keepsGoing: options.keepGoing, isKeptOnlyWhole: options.sessionName != nil,
      screen.hear
    ) { interpreter in
      let isWell =
        runAll(in: &interpreter) && !wasMissed(in: interpreter.workbench)
        && saveChanges(in: &interpreter.workbench)
      // Nothing is kept whose answer nobody can get.
      screen.flush()
      return isWell
    }
    screen.flush()
    if outcome.isWell { tellUnsaved(interpreter.workbench.session, from: workbench.session) }
    return outcome.isWell ? .good : .failed
  }

  /// Says to somebody who looks on that a plan is gone with the process.
  private func tellUnsaved(_ session: Session, from before: Session) {
    guard session.plan != before.plan, session.name == nil, !options.dryRun,
      isatty(STDERR_FILENO) == 1
    else { return }
    screen.notice(
      "This plan was in memory only; 'session save NAME' among the lines keeps it.")
  }

  /// What one would type at the prompt for a file.
  private var runLine: String? {
    guard sources.count == 1, case .file(let path) = sources[0] else { return nil }
    return "run \(path)"
  }

  private func runAll(in interpreter: inout Interpreter) -> Bool {
    var isWell = interpreter.define(options.define, screen.hear)
    for source in sources where isWell || options.keepGoing {
      guard !interpreter.workbench.wantsToLeave else { break }
      if !run(source, in: &interpreter) { isWell = false }
    }
    return isWell
  }

  private func run(_ source: LineSource, in interpreter: inout Interpreter) -> Bool {
    switch source {
    case .file(let path): runFile(path, in: &interpreter)
    case .standardInput: runInput(in: &interpreter)
    case .command(let lines): interpreter.run(Script(lines, in: interpreter.folder), screen.hear)
    }
  }

  private func runFile(_ path: String, in interpreter: inout Interpreter) -> Bool {
    do throws(FileError) {
      let script = try Script(
        file: path, in: interpreter.folder, shownAs: path, interpreter.workbench.world)
      return interpreter.run(script, screen.hear)
    } catch {
      screen.refuse(error, of: "run \(path)")
      return false
    }
  }

  /// Runs lines as they come, and shows their answers before it waits for the next.
  private func runInput(in interpreter: inout Interpreter) -> Bool {
    let reader = PlainReader(descriptor: 0, heedsInterrupt: true)
    var feed = Feed.script(LineSource.standardInputName, in: interpreter.folder)
    var isWell = true
    while isWell || options.keepGoing, !interpreter.workbench.wantsToLeave {
      if !reader.isBuffered { screen.flush() }
      do throws(PlainReadError) {
        guard let line = try reader.next() else { break }
        if !interpreter.take(line, in: &feed, screen.hear) { isWell = false }
      } catch {
        let place = Failure.Place(file: LineSource.standardInputName, line: error.line)
        screen.refuse(error, at: place)
        feed.spoil()
        isWell = false
        if error.isLast { break }
      }
    }
    return interpreter.end(&feed, screen.hear) && isWell
  }

  /// Refuses answers from a session that was named, is not there, and was not begun by any line.
  private func wasMissed(in workbench: Workbench) -> Bool {
    guard isNew, !workbench.hasBegun, let name = options.sessionName else { return false }
    screen.refuse(LineError(Session.missing(name, world: workbench.world)))
    return true
  }

  /// Saves a session that was named as if the last line said so, where a line changed it.
  private func saveChanges(in workbench: inout Workbench) -> Bool {
    guard options.sessionName != nil else { return true }
    do throws(LineError) {
      try workbench.saveChanges()
      return true
    } catch {
      screen.refuse(error)
      return false
    }
  }
}

extension Interpreter {
  /// What paths on the command line are relative to.
  fileprivate var folder: String { workbench.world.workingFolder }
}

extension Script {
  /// Lines given on the command line.
  fileprivate init(_ text: String, in folder: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.init(file: nil, folder: folder, lines: lines)
  }
}
