import JSON
import Text

/// Why a snapshot is refused.
package enum SnapshotError: Hashable, Sendable, Error {
  case syntax(JSONSyntaxError)
  case value(JSONValueError)
  case foreign
  case newer(version: Int)

  package var message: Message {
    switch self {
    case .syntax(let error): error.message
    case .value(let error): error.message
    case .foreign: "it is not a session"
    case .newer(let version):
      "version \(String(version)) of the format is newer than this program"
    }
  }

  package var hint: Message {
    switch self {
    case .newer: "Open it with the program that wrote it."
    case .syntax, .value, .foreign: "It was left as it is."
    }
  }
}
