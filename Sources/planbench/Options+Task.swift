import ArgumentParser
import Commands
import Glibc

extension Options {
  /// What the process is asked to do.
  enum Task: Hashable {
    /// Ask for lines at the terminal.
    case converse
    /// Run lines as one step.
    case run([LineSource])
  }

  /// What is asked for, where standard input is a terminal or not.
  func task(atTerminal isTerminal: Bool) -> Task {
    if isRun { return .run(words.dropFirst().map { $0 == "-" ? .standardInput : .file($0) }) }
    if !commands.isEmpty { return .run(commands.map { .command($0) }) }
    return isTerminal ? .converse : .run([.standardInput])
  }

  /// The session to work on, however it was named.
  var sessionName: String? {
    session ?? (isRun ? nil : words.first)
  }

  private var isRun: Bool { words.first == "run" }

  func refuseContradictions() throws {
    if let driver = define.first(where: { !$0.contains("=") }) {
      throw ValidationError(
        "'--define \(driver)' gives no value: write NAME=FORMULA, as in '--define price=80k'.")
    }
    if let driver = define.first(where: { !Interpreter.isDefinition($0) }) {
      throw ValidationError(
        "'--define \(driver)' is more than one driver: give each an option of its own.")
    }
    if words == ["help"], session == nil { throw CleanExit.helpRequest() }
    try isRun ? refuseFiles() : refuseSession()
    if echo, format == .json || format == .csv {
      throw ValidationError(
        "'--echo' has no place in \(format.rawValue): use it with text or markdown.")
    }
  }

  private func refuseFiles() throws(ValidationError) {
    guard words.count > 1 else {
      throw ValidationError("'run' needs a file, as in 'planbench run annual.plan'.")
    }
    guard commands.isEmpty else {
      throw ValidationError("'--command' and 'run' go one at a time.")
    }
  }

  private func refuseSession() throws(ValidationError) {
    guard let name = words.first else { return }
    let all = words.joined(separator: " ")
    guard words.count == 1 else {
      throw ValidationError(
        "'\(all)' is more than one session. Files are run by 'planbench run \(all)'.")
    }
    guard !name.hasSuffix(".plan"), !isFile(name) else {
      throw ValidationError("'\(name)' is a file. Run it: planbench run \(name)")
    }
    guard session == nil else {
      throw ValidationError("'\(name)' and '--session' name the session twice.")
    }
  }

  private func isFile(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT != S_IFDIR
  }
}
