import CommandLanguage
import Reports
import Sessions

/// Lines that a command stands for, and where they come from.
package struct Script {
  /// The file as a person finds it; nil for lines that the command made.
  package var file: String?
  /// The folder that paths in the lines are relative to.
  package var folder: String
  /// Tells a file that includes itself, whatever it is called.
  package var identity: FileStatus.Identity?
  package var lines: [String]
  /// The line behind them that cannot be read, where there is one.
  package var strangeLine: StrangeLine?
  /// Whether a failing line is reported and left out, and the others kept.
  package var keepsGoing = false
  /// Whether beginnings of command words are enough.
  package var spelling = CommandTable.Spelling.whole

  package init(
    file: String?, folder: String, identity: FileStatus.Identity? = nil, lines: [String],
    strangeLine: StrangeLine? = nil
  ) {
    self.file = file
    self.folder = folder
    self.identity = identity
    self.lines = lines
    self.strangeLine = strangeLine
  }
}
