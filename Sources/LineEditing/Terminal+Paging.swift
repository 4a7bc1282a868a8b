import CEditline

extension Terminal {
  /// Shows a text in a program that the shell finds by its command line, which has the terminal
  /// until it ends; false where there is no such program.
  package static func page(_ text: String, through command: String) -> Bool {
    command.withCString { command in
      text.withCString { editline_page(command, $0, text.utf8.count) }
    }
  }
}
