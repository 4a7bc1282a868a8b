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
    if format == nil, let office = OfficeFile(file.path) {
      throw LineError(
        "answers cannot be written as .\(office.ending)",
        hint: "A spreadsheet opens .csv, and a text program .md.", culprit: file.path)
    }
    try write([], to: file, overwrite: overwrite)
    destination = Destination(path: file.path, format: format ?? AnswerFormat(of: file.path))
    return Report(.note(redirection(to: file.path)))
  }

  private func redirection(to path: String) -> Message {
    if isDryRun { return "Answers would go to \(path); 'output off' ends that." }
    guard group != nil else { return "Answers go to \(path); 'output off' ends that." }
    return "Answers go to \(path) when all lines have gone through; 'output off' ends that."
  }

  /// Writes a file now, or inside a group once that has gone through.
  mutating func write(
    _ bytes: [UInt8], to file: FileName, overwrite: Bool
  ) throws(LineError) {
    try checkWritable(file, overwrite: overwrite)
    if group != nil {
      let answers = Staged.Answers(
        path: file.path, beginning: .new(overwrites: overwrite), bytes: bytes,
        origin: group?.origin)
      group?.staged.append(.answers(answers))
    } else if !isDryRun {
      try located(in: file) { () throws(FileError) in
        try world.write(bytes, to: file.path, overwrite: overwrite)
      }
    }
  }

  /// Refuses a file that could not be written, before there is anything to write.
  func checkWritable(_ file: FileName, overwrite: Bool) throws(LineError) {
    try located(in: file) { () throws(FileError) in
      try world.checkWritable(file.path, overwrite: overwrite)
      guard overwrite || group?.stages(file.path, in: world) != true else {
        throw FileError(.write, file.path, .alreadyThere)
      }
    }
  }

  /// Says of what goes wrong with a file where in the line that is named.
  private func located(
    in file: FileName, _ body: () throws(FileError) -> Void
  ) throws(LineError) {
    do throws(FileError) {
      try body()
    } catch {
      let error = error.told(of: file.path)
      throw LineError(error.message, hint: error.hint, culprit: file.path)
    }
  }
}
