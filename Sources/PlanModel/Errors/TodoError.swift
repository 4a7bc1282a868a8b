import Quantities
import Text

/// Why a to-do cannot be changed.
package enum TodoError: ExplainedError {
  case unknown(Int)
  case done(Int, on: Day)

  package var message: Message {
    switch self {
    case .unknown(let number): "there is no to-do \(number)"
    case .done(let number, let day): "to-do \(number) was done on \(day)"
    }
  }

  package var hint: Message? { "'todo list' shows them with their numbers." }

  package var culprit: String? {
    switch self {
    case .unknown(let number), .done(let number, _): String(number)
    }
  }
}
