import Text

/// Which value of a JSON text is not what it should be, and why.
package struct JSONValueError: Error, Hashable, Sendable {
  /// From the value outward: `amount`, `[3]`, `lines`.
  private var path: [Part] = []
  package let problem: Problem

  private enum Part: Hashable, Sendable {
    case key(String)
    case place(Int)
  }

  package enum Problem: Hashable, Sendable {
    case missing
    case unknown
    case kind(expected: JSON.Kind, found: JSON.Kind)
    case refused(Message)
  }

  package init(_ problem: Problem) {
    self.problem = problem
  }

  /// The same, seen from outside the member with that key.
  package func inside(_ key: String) -> JSONValueError { adding(.key(key)) }

  /// The same, seen from outside the array that holds the value there.
  package func inside(_ place: Int) -> JSONValueError { adding(.place(place)) }

  private func adding(_ part: Part) -> JSONValueError {
    var error = self
    error.path.append(part)
    return error
  }

  /// Where the value stands: `plan.budget.lines[3].amount`.
  package var place: String {
    path.reversed().reduce(into: "") { text, part in
      switch part {
      case .key(let key): text += (text.isEmpty ? "" : ".") + key
      case .place(let place): text += "[\(place)]"
      }
    }
  }

  package var message: Message { "'\(place)' \(problem.message)" }
}

extension JSONValueError.Problem {
  fileprivate var message: Message {
    switch self {
    case .missing: "is missing"
    case .unknown: "is not known"
    case .kind(let expected, let found): "is \(found.message) and should be \(expected.message)"
    case .refused(let reason): "is refused: \(reason)"
    }
  }
}
