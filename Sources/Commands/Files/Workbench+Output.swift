import CommandLanguage
import Reports
import Sessions
import Text

extension Workbench {
  /// Sends the answers that follow to the screen again.
  mutating func endRedirection() -> Report {
    guard let last = destination.take() else { return Report(.note("Answers come to the screen.")) }
    guard group == nil, !isDryRun else {
      return Report(.note("Answers come to the screen again."))
    }
    return Report(.note("Answers come to the screen again; see \(last.path)."))
  }

  /// Sends the answers that follow to a file.
  mutating func redirect(
    to file: FileName, as format: AnswerFormat?, overwrite: Bool
  ) throws(LineError) -> Report {
    try begin(file, overwrite: overwrite)
    destination = Destination(path: file.path, format: format ?? AnswerFormat(of: file.path))
    return Report(.note(redirection(to: file.path)))
  }

  private func redirection(to path: String) -> Message {
    if isDryRun { return "Answers would go to \(path); 'output off' ends that." }
    guard group != nil else { return "Answers go to \(path); 'output off' ends that." }
    return "Answers go to \(path) when all lines have gone through; 'output off' ends that."
  }

  /// Makes the file now, or inside a group once that has gone through.
  mutating func begin(_ file: FileName, overwrite: Bool) throws(LineError) {
    do throws(FileError) {
      try begin(file.path, overwrite: overwrite)
    } catch {
      let error = FileError(error.action, file.path, error.reason)
      throw LineError(error.message, hint: error.hint, culprit: file.path)
    }
  }

  private mutating func begin(_ path: String, overwrite: Bool) throws(FileError) {
    try world.checkWritable(path, overwrite: overwrite)
    guard let group else {
      if !isDryRun { try world.write([], to: path, overwrite: overwrite) }
      return
    }
    guard overwrite || !group.stages(path, in: world) else {
      throw FileError(.write, path, .alreadyThere)
    }
    let answers = Staged.Answers(
      path: path, beginning: .new(overwrites: overwrite), origin: group.origin)
    self.group?.staged.append(.answers(answers))
  }
}
