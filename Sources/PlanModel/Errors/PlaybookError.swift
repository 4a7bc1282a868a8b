import Quantities
import Text

/// Why a figure or a preset of the playbook cannot be given or written, or a plan is not as it says.
package enum PlaybookError: ExplainedError {
  case figureUnknown(String, nearest: String?)
  case figureUnreadable(String, typed: String, PlaybookKind)
  /// A figure that should be a ratio, and is none.
  case noRatio(String, typed: String, RatioError)
  case figureOutOfBounds(String, typed: String, least: String, most: String)
  case presetUnknown(Name, nearest: String?)
  /// So many findings where there shall be none.
  case findings(Int)

  package var message: Message {
    switch self {
    case .figureUnknown(let key, _): "the playbook has no figure '\(key)'"
    case .figureUnreadable(let key, let typed, let kind):
      "'\(key)' takes \(kind.description), not '\(typed)'"
    case .noRatio(let key, _, let error): "'\(key)' takes a ratio, and \(error.message)"
    case .figureOutOfBounds(let key, _, let least, let most):
      "'\(key)' lies between \(least) and \(most)"
    case .presetUnknown(let name, _): "the playbook has no preset '\(name)'"
    case .findings(let count):
      count == 1 ? "there is 1 finding" : "there are \(count) findings"
    }
  }

  package var hint: Message? {
    switch self {
    case .figureUnknown(_, let nearest?), .presetUnknown(_, let nearest?):
      "Did you mean '\(nearest)'?"
    case .figureUnknown(_, nil): "'playbook show' lists them all."
    case .presetUnknown(_, nil): "'preset list' lists them all; a ratio is typed as 5:3:2."
    case .figureUnreadable, .noRatio, .figureOutOfBounds:
      "'playbook show' gives the figure in force."
    case .findings: "Do what the remedies say, or leave 'strict' out."
    }
  }

  /// The words that are to blame.
  package var culprit: String? {
    switch self {
    case .findings: nil
    case .figureUnknown(let key, _): key
    case .figureUnreadable(_, let typed, _), .noRatio(_, let typed, _),
      .figureOutOfBounds(_, let typed, _, _):
      typed
    case .presetUnknown(let name, _): name.text
    }
  }
}
