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
      let isWritten = try written(answer)
      if isWritten { return }
    }
    if !report.isSilent { workbench.group?.hasAnswered = true }
    let event = Event.answer(consume answer)
    guard workbench.transcript != nil, !(reading.command is Transcript) else {
      return listener(event)
    }
    tell(event, listener)
  }

  /// Whether the answer went to a file; what the line has changed stays where that fails.
  private mutating func written(_ answer: Answer) throws(LineError) -> Bool {
    do throws(FileError) {
      return try workbench.write(answer)
    } catch {
      throw LineError(
        "the line was answered, and \(error.message)",
        hint: "What it changed is kept. 'output off' shows answers here again.")
    }
  }
}
