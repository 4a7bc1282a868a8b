import CommandLanguage
import Commands
import LineEditing
import Text

extension Conversation {
  /// Runs several lines that came at once as one step; rows that a command waits for go to it.
  mutating func takeBlock(_ lines: [String], _ spelling: CommandTable.Spelling) {
    var rest = lines.withoutGapsBetweenRows[...]
    while feed.isOpen, let line = rest.popFirst() {
      guard interpreter.take(line, in: &feed, screen.hear) else { return leaveOut(rest) }
    }
    guard !rest.isEmpty else { return tellRows() }
    guard !rest.allSatisfy(\.isRow) else { return offerImport(of: Array(rest)) }
    run(Array(rest), spelling)
  }

  /// Says what a command waits for that has just begun to wait for rows.
  mutating func explainRows() {
    guard let rows = feed.rows, rows.isEmpty else { return }
    say(
      "Paste or type rows of a name and an amount; an empty line ends them, Ctrl-C drops them.")
  }

  /// Says what a command has got of a paste, while it waits for more.
  private mutating func tellRows() {
    guard let rows = feed.rows, let first = rows.first else { return }
    let shown = first.replacing("\t", with: "⇥").clipped(to: 40)
    say(
      rows.count == 1
        ? "1 row: \(shown). An empty line ends the rows."
        : "\(rows.count) rows, the first: \(shown). An empty line ends them.")
  }

  /// Says that a paste ended in the middle, and what of it did not run.
  private mutating func leaveOut(_ lines: ArraySlice<String>) {
    let count = lines.count { !$0.allSatisfy(\.isWhitespace) }
    switch count {
    case 0: say("Nothing was kept.")
    case 1: say("Nothing was kept; 1 line behind it was left out.")
    default: say("Nothing was kept; \(count) lines behind it were left out.")
    }
  }

  /// What was copied from a sheet is no command, but may become lines of the budget.
  private mutating func offerImport(of rows: [String]) {
    say("These \(rows.count) lines look like rows of a sheet.")
    screen.flush()
    editor.assistance = .silent
    let question: Message = "Import them into the budget, as 'budget import'? [y/n] "
    switch editor.read(prompt: screen.prompt(for: question)) {
    case .line(let word) where Self.agreeing.contains(word.folded):
      run(["budget import"] + rows, .whole)
    case .ended(let signal): end(by: signal)
    case .line, .paste, .recalled, .cancelled, .end: say("They were left out.")
    }
  }

  private static let agreeing: Set = ["y", "yes", "ok", "是", "好"]

  private mutating func run(_ lines: [String], _ spelling: CommandTable.Spelling) {
    var script = Script(file: screen.text(of: "<paste>"), folder: world.workingFolder, lines: lines)
    script.spelling = spelling
    _ = interpreter.runBlock(script, screen.hear)
  }
}

extension [String] {
  /// The lines without the empty ones between rows of a sheet, which end nothing in a paste.
  fileprivate var withoutGapsBetweenRows: [String] {
    enumerated().filter { place, line in
      guard line.allSatisfy(\.isWhitespace), let before = self[..<place].last, before.isRow else {
        return true
      }
      return self[place...].first { !$0.allSatisfy(\.isWhitespace) }?.isRow != true
    }.map(\.element)
  }
}

extension String {
  /// Whether it is a row of a sheet, cells between tabs, and no command.
  fileprivate var isRow: Bool {
    utf8.contains(UInt8(ascii: "\t")) && !CommandCatalog.table.namesCommand(self)
  }
}
