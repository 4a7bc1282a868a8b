import Glibc
import Text

/// Why a line of plain input could not be read.
package enum PlainReadError: ExplainedError, Hashable {
  /// The first byte that is no part of UTF-8 text; both are counted from 1.
  case notText(line: Int, byte: Int)
  case unreadable(line: Int, errno: Int32)

  package var message: Message {
    switch self {
    case .notText(let line, let byte):
      "line \(line) is no UTF-8 text from its byte \(byte) on"
    case .unreadable(let line, let errno):
      "reading stopped at line \(line): \(String(cString: strerror(errno)))"
    }
  }

  package var hint: Message? {
    switch self {
    case .notText: "Save the file as UTF-8 and run it again."
    case .unreadable: nil
    }
  }
}
