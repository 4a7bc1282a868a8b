import CommandLanguage
import Reports
import Sessions
import Text

extension Workbench {
  /// Sends the answers that follow to the screen again.
  mutating func endRedirection() -> Report {
    guard let last = destination.take() else { return Report(.note("Answers come to the screen.")) }
    return Report(.note("Answers come to the screen again; see \(last.path)."))
  }

  /// Sends the answers that follow to a file.
  mutating func redirect(
    to file: FileName, as format: AnswerFormat?, overwrite: Bool
  ) throws(LineError) -> Report {
    do throws(FileError) {
      try begin(file.path, overwrite: overwrite)
    } catch {
      let error = FileError(error.action, file.path, error.reason)
      throw LineError(error.message, hint: error.hint, culprit: file.path)
    }
    destination = Destination(path: file.path, format: format ?? AnswerFormat(of: file.path))
    return Report(.note("Answers go to \(file.path); 'output off' ends that."))
  }

  /// Makes the file now, or inside a group once that has gone through.
  private mutating func begin(_ path: String, overwrite: Bool) throws(FileError) {
    try world.checkWritable(path, overwrite: overwrite)
    guard let group else {
      if !isDryRun { try world.write([], to: path, overwrite: overwrite) }
      return
    }
    guard overwrite || !group.stages(path, in: world) else {
      throw FileError(.write, path, .alreadyThere)
    }
    let answers = Staged.Answers(path: path, beginning: .new(overwrites: overwrite))
    self.group?.staged.append(.answers(answers))
  }
}
