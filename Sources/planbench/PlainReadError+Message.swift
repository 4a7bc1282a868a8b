import LineEditing
import Sessions
import Text

extension PlainReadError: ExplainedError {
  package var message: Message {
    switch self {
    case .notText(let line, let byte): "line \(line) is no UTF-8 text from its byte \(byte) on"
    case .unreadable(_, let code): Self.failure(code).message
    case .stopped: "stopped before this line"
    }
  }

  package var hint: Message? {
    switch self {
    case .notText: "Save the file as UTF-8 and run it again."
    case .unreadable(_, let code): Self.failure(code).hint
    case .stopped: nil
    }
  }

  /// The line that could not be read.
  var line: Int {
    switch self {
    case .notText(let line, _), .unreadable(let line, _), .stopped(let line): line
    }
  }

  /// Whether no other line can be read behind it.
  var isLast: Bool {
    switch self {
    case .notText: false
    case .unreadable, .stopped: true
    }
  }

  private static func failure(_ code: Int32) -> FileError {
    FileError(.read, LineSource.standardInputName, FileError.Reason(code: code))
  }
}
