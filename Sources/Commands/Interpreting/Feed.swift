import CommandLanguage

/// Physical lines on their way in, from the prompt or from one file.
package struct Feed {
  /// The file as it was named; nil for the prompt.
  let file: String?
  /// The folder that paths in the lines are relative to.
  let folder: String
  let spelling: CommandTable.Spelling
  /// How many physical lines were taken.
  var number = 0
  var joiner = LineJoiner()
  /// The number of the physical line with which the open line began.
  var firstNumber = 1
  /// A command that waits for its rows.
  var pending: Pending?

  /// A command whose rows are still coming in.
  struct Pending {
    let command: any RowsCommand
    let reading: Reading
    let source: SourceLine
    /// The number of the physical line in front of the rows.
    let number: Int
    var rows: [String] = []
    /// Whether a row could not be read.
    var isSpoiled = false

    /// The command as it was typed.
    var typed: String { source.typed(reading) }
  }

  init(file: String?, folder: String, spelling: CommandTable.Spelling) {
    self.file = file
    self.folder = folder
    self.spelling = spelling
  }

  /// Lines of a script, spelled out.
  package static func script(_ file: String?, in folder: String) -> Feed {
    Feed(file: file, folder: folder, spelling: .whole)
  }

  /// Lines typed at the prompt, where beginnings of command words are enough.
  package static func prompt(in folder: String) -> Feed {
    Feed(file: nil, folder: folder, spelling: .abbreviated)
  }

  /// A line could not be read: a command that waits for its rows must not run on the others.
  package mutating func spoil() {
    pending?.isSpoiled = true
  }

  /// The rows that a command has got while it waits for more; nil where none waits.
  package var rows: [String]? { pending?.rows }

  /// Whether the next physical line belongs to what has begun.
  package var isOpen: Bool { joiner.isOpen || pending != nil }
}
