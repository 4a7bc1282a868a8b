import CommandLanguage
import Reports
import Sessions
import Text

extension Workbench {
  /// Sends the answers that follow to a file, or with `off` back to the screen.
  mutating func redirect(
    to file: FileName, as format: AnswerFormat?, overwrite: Bool
  ) throws(LineError) -> Report {
    guard file.path != "off" && file.path != "关" else {
      let last = destination
      destination = nil
      return last.map { Report(.note("Answers come to the screen again; see \($0.path).")) }
        ?? Report(.note("Answers come to the screen."))
    }
    try joined { () throws(FileError) in
      try world.checkWritable(file.path, overwrite: overwrite)
    }
    destination = Destination(path: file.path, format: format ?? AnswerFormat(of: file.path))
    return .empty
  }
}
