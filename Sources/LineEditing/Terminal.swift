import CEditline

/// The terminal that the process talks to.
package enum Terminal {
  package struct Size: Hashable, Sendable {
    package let columns: Int
    package let rows: Int

    package init(columns: Int, rows: Int) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// Whether a person types and reads: standard input and output are both terminals.
  package static var isInteractive: Bool {
    isInput && isOutput
  }

  /// Whether standard input is a terminal.
  package static var isInput: Bool {
    editline_is_terminal(0)
  }

  /// Whether standard output is a terminal.
  package static var isOutput: Bool {
    editline_is_terminal(1)
  }

  /// Whether the terminal can do no more than print and begin a new row: no color, no marks.
  package static var isDumb: Bool {
    editline_is_dumb()
  }

  /// The size of the screen, or 80 by 24 where nobody knows.
  package static var size: Size {
    var columns: Int32 = 80
    var rows: Int32 = 24
    editline_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
