import CommandLanguage
import Reports
import Sessions
import Text

extension Interpreter {
  /// Gives an answer to the file that takes them, or to the listener.
  ///
  /// What a command says that turned answers elsewhere is for the screen.
  mutating func give(
    _ report: Report, of reading: Reading, _ listener: Listener
  ) throws(LineError) {
    // Not through `figures`: a getter that is called here copies the whole workbench.
    let currency = workbench.group?.plan.currency ?? workbench.session.plan.currency
    let figures = FigureStyle(currency: currency, numbers: workbench.numbers)
    let answer = Answer(reading.entry.name, report, in: figures)
    if !(reading.command is Output) {
      let isWritten = try joined { () throws(FileError) in try workbench.write(answer) }
      if isWritten { return }
    }
    listener(.answer(answer))
  }
}
