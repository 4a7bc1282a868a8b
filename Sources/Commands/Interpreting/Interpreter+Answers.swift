import CommandLanguage
import Reports
import Sessions
import Text

extension Interpreter {
  /// Gives an answer to the file that takes them, or to the listener.
  ///
  /// What a command says that turned answers elsewhere is for the screen alone.
  mutating func give(
    _ report: Report, of reading: Reading, _ listener: Listener
  ) throws(LineError) {
    let answer = Answer(reading.entry.name, report, in: workbench.answerStyle)
    if workbench.destination != nil, !(reading.command is Output) {
      let isWritten = try joined { () throws(FileError) in try workbench.write(answer) }
      if isWritten { return }
    }
    guard !(reading.command is Transcript) else { return listener(.answer(answer)) }
    tell(.answer(consume answer), listener)
  }
}
